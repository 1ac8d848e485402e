// Generated from Qot_GetOptionVolatility.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionVolatility.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The security whose volatility is wanted. */
  security: Qot_Common.Security;
  /** A value of `OptionVolatilityTimePeriodType`: how far back the rows go; a month when absent. */
  queryTimePeriod?: Qot_Common.OptionVolatilityTimePeriodType | (number & {}) | undefined;
  /** Days that historical volatility looks back, 5 to 250; 30 when absent. */
  hvTimePeriod?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionVolatility.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["queryTimePeriod", "optional", "int32"],
    ["hvTimePeriod", "optional", "int32"],
  ],
};

/** The volatilities of one day. */
export interface VolatilityItem {
  /** Midnight of the day, in Unix seconds. */
  timestamp?: bigint | undefined;
  /** The day, as `YYYY-MM-DD` in the market's own time zone. */
  timestampStr?: string | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  impliedVolatility?: number | undefined;
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  historyVolatility?: number | undefined;
  /** Implied less historical volatility, in percent; positive where the implied one is higher. */
  volatilityPremium?: number | undefined;
}

export const VolatilityItem: MessageType<VolatilityItem> = {
  name: "Qot_GetOptionVolatility.VolatilityItem",
  wire: wire.VolatilityItem,
};

export interface S2C {
  /** The days, the latest first. */
  itemList: VolatilityItem[];
  /** Mean of the implied volatility, in percent (20 means 20 %). */
  averageImpvol?: number | undefined;
  /** A value of `OptionImpvolStatusType`: how the vendor judges the implied volatility. */
  impvolStatus?: Qot_Common.OptionImpvolStatusType | (number & {}) | undefined;
  /** The vendor's comment on the volatility, in words. */
  analysis?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionVolatility.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionVolatility.Request",
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
  name: "Qot_GetOptionVolatility.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for implied and historical volatility over time. Qot_GetOptionVolatility, protocol 3250. */
export const GetOptionVolatility: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3250,
  name: "Qot_GetOptionVolatility",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
