// Generated from Qot_GetOptionChain.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionChain.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { OptionCondType } from "../../wire/Qot_GetOptionChain.ts";
export { OptionCondType } from "../../wire/Qot_GetOptionChain.ts";

/** Bounds that an option's figures must lie within. */
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

export const DataFilter: MessageType<DataFilter> = {
  name: "Qot_GetOptionChain.DataFilter",
  wire: wire.DataFilter,
  checked: [
    ["impliedVolatilityMin", "optional", "double"],
    ["impliedVolatilityMax", "optional", "double"],
    ["deltaMin", "optional", "double"],
    ["deltaMax", "optional", "double"],
    ["gammaMin", "optional", "double"],
    ["gammaMax", "optional", "double"],
    ["vegaMin", "optional", "double"],
    ["vegaMax", "optional", "double"],
    ["thetaMin", "optional", "double"],
    ["thetaMax", "optional", "double"],
    ["rhoMin", "optional", "double"],
    ["rhoMax", "optional", "double"],
    ["netOpenInterestMin", "optional", "double"],
    ["netOpenInterestMax", "optional", "double"],
    ["openInterestMin", "optional", "double"],
    ["openInterestMax", "optional", "double"],
    ["volMin", "optional", "double"],
    ["volMax", "optional", "double"],
  ],
};

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

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionChain.C2S",
  wire: wire.C2S,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["indexOptionType", "optional", "int32"],
    ["type", "optional", "int32"],
    ["condition", "optional", "int32"],
    ["beginTime", "required", "string"],
    ["endTime", "required", "string"],
    ["dataFilter", "optional", DataFilter],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

/** The call and the put of one strike price. */
export interface OptionItem {
  /** The call; absent where the request leaves it out. */
  call?: Qot_Common.SecurityStaticInfo | undefined;
  /** The put; absent where the request leaves it out. */
  put?: Qot_Common.SecurityStaticInfo | undefined;
}

export const OptionItem: MessageType<OptionItem> = {
  name: "Qot_GetOptionChain.OptionItem",
  wire: wire.OptionItem,
  checked: [
    ["call", "optional", Qot_Common.SecurityStaticInfo],
    ["put", "optional", Qot_Common.SecurityStaticInfo],
  ],
};

/** The options that expire on one day. */
export interface OptionChain {
  /** Expiry date, as `YYYY-MM-DD` in the market's own time zone. */
  strikeTime: string;
  /** One entry per strike price. */
  option: OptionItem[];
  /** Expiry date, in Unix seconds. */
  strikeTimestamp?: number | undefined;
}

export const OptionChain: MessageType<OptionChain> = {
  name: "Qot_GetOptionChain.OptionChain",
  wire: wire.OptionChain,
  checked: [
    ["strikeTime", "required"],
    ["option", "repeated", OptionItem],
  ],
};

export interface S2C {
  /** One entry per expiry day. */
  optionChain: OptionChain[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionChain.S2C",
  wire: wire.S2C,
  checked: [
    ["optionChain", "repeated", OptionChain],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionChain.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_GetOptionChain.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the options on a security that expire between two dates. Qot_GetOptionChain, protocol 3209. */
export const GetOptionChain: Protocol<C2S, S2C, "read"> & Bounded<"maxSpanDays"> = {
  kind: "request",
  id: 3209,
  name: "Qot_GetOptionChain",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxSpanDays: 30 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
