// Generated from Trd_GetFunds.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, readTrdHeader as readTrd_Common_TrdHeader, readFunds as readTrd_Common_Funds } from "../trd/common.ts";
import { putBool, putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Trd_Common from "../trd/common.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** True asks the servers, false or absent answers from OpenD's cache; asking the servers counts against the limit. */
  refreshCache?: boolean | undefined;
  /** A value of `Currency`: the currency that amounts are converted to; required for universal accounts, ignored for others. */
  currency?: number | undefined;
  /** A value of `TrdAssetCategory`: required for credit and derivatives accounts of moomoo Japan. */
  assetCategory?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putBool(w, 16, "refreshCache", m.refreshCache);
  putInt32(w, 24, "currency", m.currency);
  putInt32(w, 32, "assetCategory", m.assetCategory);
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** What the account has and can spend. */
  funds?: Trd_Common.Funds | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  let funds: Trd_Common.Funds | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 18) funds = readTrd_Common_Funds(below(r, "funds"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { header: header ?? lacks(r, "header"), funds });
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

/** Asks for the funds of a trading account. Trd_GetFunds, protocol 2101. */
export const GetFunds: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2101,
  name: "Trd_GetFunds",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: { name: "Trd_GetFunds.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_GetFunds.C2S", write: writeC2S },
  reply: { name: "Trd_GetFunds.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_GetFunds.S2C", read: readS2C },
});
