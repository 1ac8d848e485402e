// Generated from Qot_GetMacroIndicatorList.proto by tools/protoc-gen-opend. Do not edit.
import { readMacroIndicatorInfo, readMacroIndicatorCategory, writeC2S, readS2C } from "../../strict/qot/get-macro-indicator-list.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putUint64, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-macro-indicator-list.ts";

/** @internal */
export function writeMacroIndicatorInfo(w: Writer, m: Loose<types.MacroIndicatorInfo>): void {
  putUint64(w, 8, "indicatorId", m.indicatorId ?? missing(w, "indicatorId"));
  putString(w, 18, "name", m.name);
}

export const MacroIndicatorInfo: MessageType<types.MacroIndicatorInfo> = { name: "Qot_GetMacroIndicatorList.MacroIndicatorInfo", read: readMacroIndicatorInfo, write: writeMacroIndicatorInfo };

/** @internal */
export function writeMacroIndicatorCategory(w: Writer, m: Loose<types.MacroIndicatorCategory>): void {
  putString(w, 10, "categoryName", m.categoryName ?? missing(w, "categoryName"));
  putMessages(w, 18, "indicatorList", m.indicatorList, writeMacroIndicatorInfo);
}

export const MacroIndicatorCategory: MessageType<types.MacroIndicatorCategory> = { name: "Qot_GetMacroIndicatorList.MacroIndicatorCategory", read: readMacroIndicatorCategory, write: writeMacroIndicatorCategory };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let region: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) region = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { region: region ?? lacks(r, "region"), header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetMacroIndicatorList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "indicatorList", m.indicatorList, writeMacroIndicatorCategory);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetMacroIndicatorList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetMacroIndicatorList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetMacroIndicatorList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the macroeconomic indicators of a region. Qot_GetMacroIndicatorList, protocol 3402. */
export const GetMacroIndicatorList: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3402,
  name: "Qot_GetMacroIndicatorList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
