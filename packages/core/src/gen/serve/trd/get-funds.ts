// Generated from Trd_GetFunds.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/trd/get-funds.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { bool, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeFunds as writeTrd_Common_Funds } from "../trd/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/get-funds.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let header: Trd_Common.TrdHeader | undefined;
  let refreshCache: boolean | undefined;
  let currency: number | undefined;
  let assetCategory: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 16) refreshCache = bool(r);
    if (r.tag === 24) currency = int32(r);
    if (r.tag === 32) assetCategory = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { header: header ?? lacks(r, "header"), refreshCache, currency, assetCategory });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_GetFunds.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessage(w, 18, "funds", m.funds, writeTrd_Common_Funds);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_GetFunds.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_GetFunds.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_GetFunds.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the funds of a trading account. Trd_GetFunds, protocol 2101. */
export const GetFunds: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2101,
  name: "Trd_GetFunds",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
