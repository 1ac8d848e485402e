// Generated from Qot_GetOptionStrategySpread.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { plainDouble, item, items } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The underlying: a Hong Kong or US stock, the Hang Seng index or the Hang Seng China Enterprises index. */
  owner: Qot_Common.Security;
  /** A value of `OptionStrategyType`: the strategy wanted. */
  option_strategy: number;
  /** Expiry date as `YYYY-MM-DD`; that of the nearer leg where legs expire on two days. */
  expire_time?: string | undefined;
  /** Expiry date of the later leg as `YYYY-MM-DD`; required for diagonal spreads. */
  far_expire_time?: string | undefined;
  /** A value of `IndexOptionType`: a normal or a small contract, for the two Hang Seng indices only. */
  index_option_type?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putInt32(w, 16, "option_strategy", m.option_strategy ?? missing(w, "option_strategy"));
  putString(w, 26, "expire_time", m.expire_time);
  putString(w, 34, "far_expire_time", m.far_expire_time);
  putInt32(w, 40, "index_option_type", m.index_option_type);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** Possible distances between strike prices, in the currency of the market. */
  spreadList: number[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const spreadList: number[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 9) item(r, spreadList, plainDouble); while (r.tag === 10) items(r, spreadList, plainDouble);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { spreadList });
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

/** Asks which spreads an option strategy on a security can have. Qot_GetOptionStrategySpread, protocol 3258. */
export const GetOptionStrategySpread: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3258,
  name: "Qot_GetOptionStrategySpread",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetOptionStrategySpread.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionStrategySpread.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionStrategySpread.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionStrategySpread.S2C", read: readS2C },
});
