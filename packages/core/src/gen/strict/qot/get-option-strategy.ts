// Generated from Qot_GetOptionStrategy.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, readComboLeg as readQot_Common_ComboLeg, writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32, putString, putDouble } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One combination of option legs. */
export interface OptionStrategyItem {
  /** Code of the combination. */
  code: string;
  /** Name of the combination. */
  name: string;
  /** A value of `OptionStrategyType`: the strategy that the combination follows. */
  option_strategy: number;
  /** The underlying security. */
  stock_owner: Qot_Common.Security;
  /** The legs of the combination. */
  multi_legs: Qot_Common.ComboLeg[];
}

/** @internal */
export function readOptionStrategyItem(r: Reader): OptionStrategyItem {
  let code: string | undefined;
  let name: string | undefined;
  let option_strategy: number | undefined;
  let stock_owner: Qot_Common.Security | undefined;
  const multi_legs: Qot_Common.ComboLeg[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) code = string(r);
    if (r.tag === 18) name = string(r);
    if (r.tag === 24) option_strategy = int32(r);
    if (r.tag === 34) stock_owner = readQot_Common_Security(below(r, "stock_owner"));
    while (r.tag === 42) multi_legs.push(readQot_Common_ComboLeg(below(r, "multi_legs", multi_legs.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 20, { code: code ?? lacks(r, "code"), name: name ?? lacks(r, "name"), option_strategy: option_strategy ?? lacks(r, "option_strategy"), stock_owner: stock_owner ?? lacks(r, "stock_owner"), multi_legs });
}

export interface C2S {
  /** The underlying: a Hong Kong or US stock, the Hang Seng index or the Hang Seng China Enterprises index. */
  owner: Qot_Common.Security;
  /** A value of `OptionStrategyType`: the strategy wanted. */
  option_strategy: number;
  /** Expiry date as `YYYY-MM-DD`; that of the nearer leg where legs expire on two days. */
  expire_time?: string | undefined;
  /** Expiry date of the later leg as `YYYY-MM-DD`; diagonal spreads only. */
  far_expire_time?: string | undefined;
  /** Only combinations with this distance between the strike prices, in the currency of the market; strategies with a spread only. */
  spread?: number | undefined;
  /** A value of `OptionType`: calls or puts only; both when absent. */
  option_type?: number | undefined;
  /** Only combinations with this strike price, in the currency of the market; all when absent. */
  strike_price?: number | undefined;
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
  putDouble(w, 41, "spread", m.spread);
  putInt32(w, 48, "option_type", m.option_type);
  putDouble(w, 57, "strike_price", m.strike_price);
  putInt32(w, 64, "index_option_type", m.index_option_type);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The combinations that follow the strategy. */
  strategyList: OptionStrategyItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const strategyList: OptionStrategyItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) strategyList.push(readOptionStrategyItem(below(r, "strategyList", strategyList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { strategyList });
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

/** Asks for the combinations that make an option strategy on a security. Qot_GetOptionStrategy, protocol 3256. */
export const GetOptionStrategy: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3256,
  name: "Qot_GetOptionStrategy",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetOptionStrategy.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionStrategy.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionStrategy.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionStrategy.S2C", read: readS2C },
});
