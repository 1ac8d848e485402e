// Generated from Qot_GetArkFundHolding.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readArkFundHoldingItem, readS2C } from "../../strict/qot/get-ark-fund-holding.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt64, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-ark-fund-holding.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let holdingType: number | undefined;
  let cycleType: number | undefined;
  let sortField: number | undefined;
  let sortDir: number | undefined;
  let count: number | undefined;
  let page: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) holdingType = int32(r);
    if (r.tag === 16) cycleType = int32(r);
    if (r.tag === 24) sortField = int32(r);
    if (r.tag === 32) sortDir = int32(r);
    if (r.tag === 40) count = int32(r);
    if (r.tag === 50) page = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { holdingType, cycleType, sortField, sortDir, count, page });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetArkFundHolding.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeArkFundHoldingItem(w: Writer, m: Loose<types.ArkFundHoldingItem>): void {
  putMessage(w, 10, "security", m.security, writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putInt64(w, 24, "shares", m.shares);
  putInt64(w, 32, "sharesChange", m.sharesChange);
  putDouble(w, 41, "marketValue", m.marketValue);
  putDouble(w, 49, "weight", m.weight);
  putDouble(w, 57, "weightChange", m.weightChange);
}

export const ArkFundHoldingItem: MessageType<types.ArkFundHoldingItem> = { name: "Qot_GetArkFundHolding.ArkFundHoldingItem", read: readArkFundHoldingItem, write: writeArkFundHoldingItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writeArkFundHoldingItem);
  putInt32(w, 16, "allCount", m.allCount);
  putString(w, 26, "nextPage", m.nextPage);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetArkFundHolding.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetArkFundHolding.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetArkFundHolding.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the holdings of ARK's funds, a page at a time. Qot_GetArkFundHolding, protocol 3423. */
export const GetArkFundHolding: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3423,
  name: "Qot_GetArkFundHolding",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
