// Generated from Qot_GetOptionQuote.proto by tools/protoc-gen-opend. Do not edit.
import { readOptionQuote, writeC2S, readS2C } from "../../strict/qot/get-option-quote.ts";
import { type Loose, type Writer, putList, putMessages } from "../../../protobuf/writer.ts";
import { putDouble, putInt64, putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readComboLeg as readQot_Common_ComboLeg } from "../../strict/qot/common.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-option-quote.ts";

/** @internal */
export function writeOptionQuote(w: Writer, m: Loose<types.OptionQuote>): void {
  putDouble(w, 9, "price", m.price);
  putDouble(w, 17, "chg", m.chg);
  putDouble(w, 25, "chg_rate", m.chg_rate);
  putInt64(w, 32, "vol", m.vol);
  putDouble(w, 41, "turnover", m.turnover);
  putDouble(w, 49, "high", m.high);
  putDouble(w, 57, "low", m.low);
  putDouble(w, 65, "mid", m.mid);
  putDouble(w, 73, "open", m.open);
  putDouble(w, 81, "pre_close", m.pre_close);
  putInt32(w, 88, "open_interest", m.open_interest);
  putDouble(w, 97, "premium", m.premium);
  putDouble(w, 105, "IV", m.IV);
  putDouble(w, 113, "delta", m.delta);
  putDouble(w, 121, "gamma", m.gamma);
  putDouble(w, 129, "vega", m.vega);
  putDouble(w, 137, "theta", m.theta);
  putDouble(w, 145, "rho", m.rho);
  putInt32(w, 152, "option_type", m.option_type);
  putString(w, 162, "expire_time", m.expire_time);
  putDouble(w, 169, "strike", m.strike);
  putDouble(w, 177, "contract_size", m.contract_size);
  putDouble(w, 185, "contract_multiplier", m.contract_multiplier);
  putInt32(w, 192, "exercise_type", m.exercise_type);
  putInt32(w, 200, "days_to_expiry", m.days_to_expiry);
  putInt32(w, 208, "net_open_interest", m.net_open_interest);
  putDouble(w, 217, "contract_value", m.contract_value);
  putDouble(w, 225, "equal_underlying", m.equal_underlying);
  putInt32(w, 232, "index_option_type", m.index_option_type);
  putDouble(w, 241, "intrinsic_value", m.intrinsic_value);
  putDouble(w, 249, "time_value", m.time_value);
  putList(w, 257, "breakeven_point", m.breakeven_point, putDouble);
  putList(w, 265, "dist_to_breakeven", m.dist_to_breakeven, putDouble);
  putDouble(w, 273, "prob_of_profit", m.prob_of_profit);
  putDouble(w, 281, "seller_roi", m.seller_roi);
  putDouble(w, 289, "mark_price", m.mark_price);
  putDouble(w, 297, "leverage_ratio", m.leverage_ratio);
  putDouble(w, 305, "effective_gearing", m.effective_gearing);
}

export const OptionQuote: MessageType<types.OptionQuote> = { name: "Qot_GetOptionQuote.OptionQuote", read: readOptionQuote, write: writeOptionQuote };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const multi_legs: Qot_Common.ComboLeg[] = [];
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) multi_legs.push(readQot_Common_ComboLeg(below(r, "multi_legs", multi_legs.length)));
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { multi_legs, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionQuote.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "optionQuoteList", m.optionQuoteList, writeOptionQuote);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionQuote.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionQuote.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionQuote.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for quotes of options and combinations of option legs. Qot_GetOptionQuote, protocol 3255. */
export const GetOptionQuote: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3255,
  name: "Qot_GetOptionQuote",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
