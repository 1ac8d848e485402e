// Generated from Qot_GetOptionUnderlyingOverview.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionUnderlyingOverview.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** Historical volatility over one range of days. */
export interface HVItem {
  /** A value of `OptionHVTimeRange`: how many days it looks back. */
  timeRange: number;
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  hv: number;
  /** Part of past days on which it was lower, in percent (20 means 20 %). */
  hvPercentile?: number | undefined;
}

export const HVItem: MessageType<HVItem> = {
  name: "Qot_GetOptionUnderlyingOverview.HVItem",
  wire: wire.HVItem,
  checked: [
    ["timeRange", "required"],
    ["hv", "required"],
  ],
};

/** The current options figures of one underlying security. */
export interface UnderlyingData {
  /** The underlying security. */
  owner: Qot_Common.Security;
  /** Code of the underlying, as text. */
  code?: string | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Call contracts traded today. */
  callVolume?: bigint | undefined;
  /** Put contracts traded today. */
  putVolume?: bigint | undefined;
  /** Open call contracts, as of the trading day before. */
  callOpenInterest?: bigint | undefined;
  /** Open put contracts, as of the trading day before. */
  putOpenInterest?: bigint | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  iv?: number | undefined;
  /** Where implied volatility stands between its past low and its past high, in percent (20 means 20 %). */
  ivRank?: number | undefined;
  /** Part of past days on which implied volatility was lower, in percent (20 means 20 %). */
  ivPercentile?: number | undefined;
  /** Historical volatility, one entry per range of days. */
  hvList: HVItem[];
  /** Implied volatility of the trading day before, in percent (20 means 20 %). */
  preIV?: number | undefined;
}

export const UnderlyingData: MessageType<UnderlyingData> = {
  name: "Qot_GetOptionUnderlyingOverview.UnderlyingData",
  wire: wire.UnderlyingData,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["hvList", "repeated", HVItem],
  ],
};

export interface C2S {
  /** The underlying securities, at most 500. */
  ownerList: Qot_Common.Security[];
  /** A value of `IndexOptionType`: a normal or a small contract, for the two Hang Seng indices only. */
  indexOptionType?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionUnderlyingOverview.C2S",
  wire: wire.C2S,
  checked: [
    ["ownerList", "repeated", Qot_Common.Security],
    ["indexOptionType", "optional", "int32"],
  ],
};

export interface S2C {
  /** One entry per underlying asked for. */
  underlyingDataList: UnderlyingData[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionUnderlyingOverview.S2C",
  wire: wire.S2C,
  checked: [
    ["underlyingDataList", "repeated", UnderlyingData],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionUnderlyingOverview.Request",
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
  name: "Qot_GetOptionUnderlyingOverview.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the current options figures of several underlying securities. Qot_GetOptionUnderlyingOverview, protocol 3303. */
export const GetOptionUnderlyingOverview: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = {
  kind: "request",
  id: 3303,
  name: "Qot_GetOptionUnderlyingOverview",
  effect: "read",
  bounds: { maxSecurities: 500 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
