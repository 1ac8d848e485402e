// Generated from Qot_GetArkStockDynamic.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-ark-stock-dynamic.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putInt32, putInt64, putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-ark-stock-dynamic.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { security: security ?? lacks(r, "security") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetArkStockDynamic.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "dynamicType", m.dynamicType);
  putInt32(w, 16, "transactionCount", m.transactionCount);
  putInt64(w, 24, "netShares", m.netShares);
  putString(w, 34, "lastTransactionTime", m.lastTransactionTime);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetArkStockDynamic.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetArkStockDynamic.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetArkStockDynamic.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for what ARK's funds did lately with one stock. Qot_GetArkStockDynamic, protocol 3424. */
export const GetArkStockDynamic: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3424,
  name: "Qot_GetArkStockDynamic",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
