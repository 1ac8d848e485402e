// Generated from Trd_GetPositionList.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/get-position-list.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { readTrdFilterConditions as readTrd_Common_TrdFilterConditions, writePosition as writeTrd_Common_Position } from "../trd/common.ts";
import { double, bool, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/get-position-list.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let header: Trd_Common.TrdHeader | undefined;
  let filterConditions: Trd_Common.TrdFilterConditions | undefined;
  let filterPLRatioMin: number | undefined;
  let filterPLRatioMax: number | undefined;
  let refreshCache: boolean | undefined;
  let assetCategory: number | undefined;
  let currency: number | undefined;
  let optionStrategyView: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 18) filterConditions = readTrd_Common_TrdFilterConditions(below(r, "filterConditions"));
    if (r.tag === 25) filterPLRatioMin = double(r);
    if (r.tag === 33) filterPLRatioMax = double(r);
    if (r.tag === 40) refreshCache = bool(r);
    if (r.tag === 48) assetCategory = int32(r);
    if (r.tag === 56) currency = int32(r);
    if (r.tag === 64) optionStrategyView = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { header: header ?? lacks(r, "header"), filterConditions, filterPLRatioMin, filterPLRatioMax, refreshCache, assetCategory, currency, optionStrategyView });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_GetPositionList.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessages(w, 18, "positionList", m.positionList, writeTrd_Common_Position);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_GetPositionList.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_GetPositionList.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_GetPositionList.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the positions of a trading account. Trd_GetPositionList, protocol 2102. */
export const GetPositionList: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2102,
  name: "Trd_GetPositionList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
