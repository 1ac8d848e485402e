// Generated from Qot_GetArkActiveTransaction.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readArkActiveTransactionItem, readS2C } from "../../strict/qot/get-ark-active-transaction.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putDouble, putInt64, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-ark-active-transaction.ts";

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

export const C2S: MessageType<types.C2S> = { name: "Qot_GetArkActiveTransaction.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeArkActiveTransactionItem(w: Writer, m: Loose<types.ArkActiveTransactionItem>): void {
  putMessage(w, 10, "security", m.security, writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putDouble(w, 25, "changeAmount", m.changeAmount);
  putInt64(w, 32, "changeShares", m.changeShares);
}

export const ArkActiveTransactionItem: MessageType<types.ArkActiveTransactionItem> = { name: "Qot_GetArkActiveTransaction.ArkActiveTransactionItem", read: readArkActiveTransactionItem, write: writeArkActiveTransactionItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writeArkActiveTransactionItem);
  putInt32(w, 16, "allCount", m.allCount);
  putString(w, 26, "nextPage", m.nextPage);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetArkActiveTransaction.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetArkActiveTransaction.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetArkActiveTransaction.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the trades of ARK's funds, a page at a time. Qot_GetArkActiveTransaction, protocol 3425. */
export const GetArkActiveTransaction: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3425,
  name: "Qot_GetArkActiveTransaction",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
