// Generated from Qot_GetIndicatorList.proto by tools/protoc-gen-opend. Do not edit.
import { readIndicatorInfo, readIndicatorEntry, writeC2S, readS2C } from "../../strict/qot/get-indicator-list.ts";
import { type Loose, type Writer, putMessages, putMessage } from "../../../protobuf/writer.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { writeIndicatorInputParam as writeQot_Common_IndicatorInputParam, writeIndicatorOutputParam as writeQot_Common_IndicatorOutputParam } from "../qot/common.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-indicator-list.ts";

/** @internal */
export function writeIndicatorInfo(w: Writer, m: Loose<types.IndicatorInfo>): void {
  putString(w, 10, "shortName", m.shortName);
  putString(w, 18, "fullName", m.fullName);
  putMessages(w, 26, "inputs", m.inputs, writeQot_Common_IndicatorInputParam);
  putMessages(w, 34, "outputs", m.outputs, writeQot_Common_IndicatorOutputParam);
  putString(w, 42, "script", m.script);
}

export const IndicatorInfo: MessageType<types.IndicatorInfo> = { name: "Qot_GetIndicatorList.IndicatorInfo", read: readIndicatorInfo, write: writeIndicatorInfo };

/** @internal */
export function writeIndicatorEntry(w: Writer, m: Loose<types.IndicatorEntry>): void {
  putMessage(w, 10, "myLang", m.myLang, writeIndicatorInfo);
  putMessage(w, 18, "python", m.python, writeIndicatorInfo);
}

export const IndicatorEntry: MessageType<types.IndicatorEntry> = { name: "Qot_GetIndicatorList.IndicatorEntry", read: readIndicatorEntry, write: writeIndicatorEntry };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let searchKey: string | undefined;
  let langType: number | undefined;
  let searchMode: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) searchKey = string(r);
    if (r.tag === 16) langType = int32(r);
    if (r.tag === 24) searchMode = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { searchKey, langType, searchMode });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetIndicatorList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "indicatorList", m.indicatorList, writeIndicatorEntry);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetIndicatorList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetIndicatorList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetIndicatorList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the technical indicators that match a search. Qot_GetIndicatorList, protocol 3259. */
export const GetIndicatorList: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3259,
  name: "Qot_GetIndicatorList",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
