// Generated from Qot_GetOptionStrategyAnalysis.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessages, putMessage } from "../../../protobuf/writer.ts";
import { writeComboLeg as writeQot_Common_ComboLeg, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { string, int32, double, plainDouble, item, items } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The legs of the combination, at least one. */
  multi_legs: Qot_Common.ComboLeg[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "multi_legs", m.multi_legs, writeQot_Common_ComboLeg);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** Code of the combination. */
  code: string;
  /** Name of the combination. */
  name: string;
  /** A value of `OptionStrategyType`: the strategy that the legs make. */
  option_strategy: number;
  /** Best bid for the combination, in the currency of the market. */
  bid1?: number | undefined;
  /** Best ask for the combination, in the currency of the market. */
  ask1?: number | undefined;
  /** Largest possible profit, in the currency of the market; 9999999 if there is no limit. */
  max_profit?: number | undefined;
  /** Largest possible loss, in the currency of the market; 9999999 if there is no limit. */
  max_loss?: number | undefined;
  /** Prices of the underlying at expiry at which nothing is won or lost, in the currency of the market. */
  breakeven_points: number[];
  /** Estimated probability of a profit. The vendor does not document whether it is in percent. */
  prob_of_profit?: number | undefined;
  /** Delta of the combination: change of its price for a change of 1 in the underlying price. */
  delta?: number | undefined;
  /** Theta of the combination: change of its price per day that passes. */
  theta?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let code: string | undefined;
  let name: string | undefined;
  let option_strategy: number | undefined;
  let bid1: number | undefined;
  let ask1: number | undefined;
  let max_profit: number | undefined;
  let max_loss: number | undefined;
  const breakeven_points: number[] = [];
  let prob_of_profit: number | undefined;
  let delta: number | undefined;
  let theta: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) code = string(r);
    if (r.tag === 18) name = string(r);
    if (r.tag === 24) option_strategy = int32(r);
    if (r.tag === 33) bid1 = double(r);
    if (r.tag === 41) ask1 = double(r);
    if (r.tag === 49) max_profit = double(r);
    if (r.tag === 57) max_loss = double(r);
    while (r.tag === 65) item(r, breakeven_points, plainDouble); while (r.tag === 66) items(r, breakeven_points, plainDouble);
    if (r.tag === 73) prob_of_profit = double(r);
    if (r.tag === 81) delta = double(r);
    if (r.tag === 89) theta = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 40, { code: code ?? lacks(r, "code"), name: name ?? lacks(r, "name"), option_strategy: option_strategy ?? lacks(r, "option_strategy"), bid1, ask1, max_profit, max_loss, breakeven_points, prob_of_profit, delta, theta });
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

/** Asks for profit, loss, break-even and odds of a combination of option legs. Qot_GetOptionStrategyAnalysis, protocol 3257. */
export const GetOptionStrategyAnalysis: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3257,
  name: "Qot_GetOptionStrategyAnalysis",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetOptionStrategyAnalysis.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionStrategyAnalysis.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionStrategyAnalysis.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionStrategyAnalysis.S2C", read: readS2C },
});
