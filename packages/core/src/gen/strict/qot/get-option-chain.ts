// Generated from Qot_GetOptionChain.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putDouble, putInt32, putString } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurityStaticInfo as readQot_Common_SecurityStaticInfo } from "../qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string, double } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { OptionCondType } from "../../wire/Qot_GetOptionChain.ts";
export { OptionCondType } from "../../wire/Qot_GetOptionChain.ts";

/** Bounds that an option's figures must be within. */
export interface DataFilter {
  /** Only options whose implied volatility is at least this, in percent, a whole number; no bound when absent. */
  impliedVolatilityMin?: number | undefined;
  /** Only options whose implied volatility is at most this, in percent, a whole number; no bound when absent. */
  impliedVolatilityMax?: number | undefined;
  /** Only options whose delta is at least this, to three decimal places; no bound when absent. */
  deltaMin?: number | undefined;
  /** Only options whose delta is at most this, to three decimal places; no bound when absent. */
  deltaMax?: number | undefined;
  /** Only options whose gamma is at least this, to three decimal places; no bound when absent. */
  gammaMin?: number | undefined;
  /** Only options whose gamma is at most this, to three decimal places; no bound when absent. */
  gammaMax?: number | undefined;
  /** Only options whose vega is at least this, to three decimal places; no bound when absent. */
  vegaMin?: number | undefined;
  /** Only options whose vega is at most this, to three decimal places; no bound when absent. */
  vegaMax?: number | undefined;
  /** Only options whose theta is at least this, to three decimal places; no bound when absent. */
  thetaMin?: number | undefined;
  /** Only options whose theta is at most this, to three decimal places; no bound when absent. */
  thetaMax?: number | undefined;
  /** Only options whose rho is at least this, to three decimal places; no bound when absent. */
  rhoMin?: number | undefined;
  /** Only options whose rho is at most this, to three decimal places; no bound when absent. */
  rhoMax?: number | undefined;
  /** Only options whose net open interest is at least this, in contracts; no bound when absent. */
  netOpenInterestMin?: number | undefined;
  /** Only options whose net open interest is at most this, in contracts; no bound when absent. */
  netOpenInterestMax?: number | undefined;
  /** Only options whose open interest is at least this, in contracts; no bound when absent. */
  openInterestMin?: number | undefined;
  /** Only options whose open interest is at most this, in contracts; no bound when absent. */
  openInterestMax?: number | undefined;
  /** Only options whose volume is at least this, in contracts; no bound when absent. */
  volMin?: number | undefined;
  /** Only options whose volume is at most this, in contracts; no bound when absent. */
  volMax?: number | undefined;
}

/** @internal */
export function writeDataFilter(w: Writer, m: Loose<DataFilter>): void {
  putDouble(w, 9, "impliedVolatilityMin", m.impliedVolatilityMin);
  putDouble(w, 17, "impliedVolatilityMax", m.impliedVolatilityMax);
  putDouble(w, 25, "deltaMin", m.deltaMin);
  putDouble(w, 33, "deltaMax", m.deltaMax);
  putDouble(w, 41, "gammaMin", m.gammaMin);
  putDouble(w, 49, "gammaMax", m.gammaMax);
  putDouble(w, 57, "vegaMin", m.vegaMin);
  putDouble(w, 65, "vegaMax", m.vegaMax);
  putDouble(w, 73, "thetaMin", m.thetaMin);
  putDouble(w, 81, "thetaMax", m.thetaMax);
  putDouble(w, 89, "rhoMin", m.rhoMin);
  putDouble(w, 97, "rhoMax", m.rhoMax);
  putDouble(w, 105, "netOpenInterestMin", m.netOpenInterestMin);
  putDouble(w, 113, "netOpenInterestMax", m.netOpenInterestMax);
  putDouble(w, 121, "openInterestMin", m.openInterestMin);
  putDouble(w, 129, "openInterestMax", m.openInterestMax);
  putDouble(w, 137, "volMin", m.volMin);
  putDouble(w, 145, "volMax", m.volMax);
}

export interface C2S {
  /** The underlying: a Hong Kong or US stock, the Hang Seng index or the Hang Seng China Enterprises index. */
  owner: Qot_Common.Security;
  /** A value of `IndexOptionType`: a normal or a small contract, for the two Hang Seng indices only. */
  indexOptionType?: number | undefined;
  /** A value of `OptionType`: calls or puts only; both when absent. */
  type?: number | undefined;
  /** A value of `OptionCondType`: options in or out of the money only; both when absent. */
  condition?: number | undefined;
  /** First expiry day as `YYYY-MM-DD`. */
  beginTime: string;
  /** Last expiry day as `YYYY-MM-DD`, included; at most 30 days after `beginTime`. */
  endTime: string;
  /** Bounds on the options' figures; no bounds when absent. */
  dataFilter?: DataFilter | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putInt32(w, 48, "indexOptionType", m.indexOptionType);
  putInt32(w, 16, "type", m.type);
  putInt32(w, 24, "condition", m.condition);
  putString(w, 34, "beginTime", m.beginTime ?? missing(w, "beginTime"));
  putString(w, 42, "endTime", m.endTime ?? missing(w, "endTime"));
  putMessage(w, 58, "dataFilter", m.dataFilter, writeDataFilter);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

/** The call and the put of one strike price. */
export interface OptionItem {
  /** The call; absent where the request leaves it out. */
  call?: Qot_Common.SecurityStaticInfo | undefined;
  /** The put; absent where the request leaves it out. */
  put?: Qot_Common.SecurityStaticInfo | undefined;
}

/** @internal */
export function readOptionItem(r: Reader): OptionItem {
  let call: Qot_Common.SecurityStaticInfo | undefined;
  let put: Qot_Common.SecurityStaticInfo | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) call = readQot_Common_SecurityStaticInfo(below(r, "call"));
    if (r.tag === 18) put = readQot_Common_SecurityStaticInfo(below(r, "put"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { call, put });
}

/** The options that expire on one day. */
export interface OptionChain {
  /** Expiry date, as `YYYY-MM-DD` in the market's own time zone. */
  strikeTime: string;
  /** One entry per strike price. */
  option: OptionItem[];
  /** Expiry date, in Unix seconds. */
  strikeTimestamp?: number | undefined;
}

/** @internal */
export function readOptionChain(r: Reader): OptionChain {
  let strikeTime: string | undefined;
  const option: OptionItem[] = [];
  let strikeTimestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) strikeTime = string(r);
    while (r.tag === 18) option.push(readOptionItem(below(r, "option", option.length)));
    if (r.tag === 25) strikeTimestamp = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { strikeTime: strikeTime ?? lacks(r, "strikeTime"), option, strikeTimestamp });
}

export interface S2C {
  /** One entry per expiry day. */
  optionChain: OptionChain[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const optionChain: OptionChain[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) optionChain.push(readOptionChain(below(r, "optionChain", optionChain.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { optionChain });
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

/** Asks for the options on a security that expire between two dates. Qot_GetOptionChain, protocol 3209. */
export const GetOptionChain: Protocol<C2S, S2C, "read"> & Bounded<"maxSpanDays"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3209,
  name: "Qot_GetOptionChain",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxSpanDays: 30 },
  request: { name: "Qot_GetOptionChain.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionChain.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionChain.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionChain.S2C", read: readS2C },
});
