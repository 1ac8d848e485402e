// Generated from Qot_GetArkStockDynamic.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { int32, int64, string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { DynamicType } from "../../wire/Qot_GetArkStockDynamic.ts";
export { DynamicType } from "../../wire/Qot_GetArkStockDynamic.ts";

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
}

export interface S2C {
  /** A value of `DynamicType`: what the funds did with the stock. */
  dynamicType?: number | undefined;
  /** Trades in the stock. */
  transactionCount?: number | undefined;
  /** Shares bought less shares sold. */
  netShares?: bigint | undefined;
  /** Day of the latest trade, as `YYYY-MM-DD`. */
  lastTransactionTime?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let dynamicType: number | undefined;
  let transactionCount: number | undefined;
  let netShares: bigint | undefined;
  let lastTransactionTime: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) dynamicType = int32(r);
    if (r.tag === 16) transactionCount = int32(r);
    if (r.tag === 24) netShares = int64(r);
    if (r.tag === 34) lastTransactionTime = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { dynamicType, transactionCount, netShares, lastTransactionTime });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for what ARK's funds did lately with one stock. Qot_GetArkStockDynamic, protocol 3424. */
export const GetArkStockDynamic: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3424,
  name: "Qot_GetArkStockDynamic",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetArkStockDynamic.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetArkStockDynamic.C2S", write: writeC2S },
  reply: { name: "Qot_GetArkStockDynamic.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetArkStockDynamic.S2C", read: readS2C },
});
