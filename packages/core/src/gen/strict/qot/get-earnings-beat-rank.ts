// Generated from Qot_GetEarningsBeatRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEarningsBeatRank.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { BeatType, BeatTerm, IndicatorType, SortField, PostPeriodType } from "../../wire/Qot_GetEarningsBeatRank.ts";
export { BeatType, BeatTerm, IndicatorType, SortField, PostPeriodType } from "../../wire/Qot_GetEarningsBeatRank.ts";

/** One condition on the ranking. */
export interface Indicator {
  /** A value of `IndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The interval that the figure must lie in. */
  indicatorValue?: Qot_OptionCommon.Interval | undefined;
}

export const Indicator: MessageType<Indicator> = {
  name: "Qot_GetEarningsBeatRank.Indicator",
  wire: wire.Indicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.Interval],
  ],
};

export interface C2S {
  /** A value of `QotMarket`: Hong Kong, US, Singapore or Japan. */
  market: number;
  /** A value of `BeatType`: the figure that beat what was expected. */
  beatType: number;
  /** Rows wanted, 1 to 300; 30 when absent. */
  count?: number | undefined;
  /** A value of `BeatTerm`: the fiscal period that is looked at; all when absent. */
  term?: number | undefined;
  /** Conditions that a row must pass; all must hold. When empty: better than expected, reported in the last 30 days. */
  filterList: Indicator[];
  /** A value of `SortField`: what the ranking goes by, always downwards; market value when absent. */
  sortField?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEarningsBeatRank.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["beatType", "required", "int32"],
    ["count", "optional", "int32"],
    ["term", "optional", "int32"],
    ["filterList", "repeated", Indicator],
    ["sortField", "optional", "int32"],
  ],
};

/** One company whose earnings beat what was expected. */
export interface EarningsBeatItem {
  /** The stock that the row is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Name of the company's industry. */
  industry?: string | undefined;
  /** Latest price, in the currency of the market. */
  curPrice?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. */
  peTTM?: number | undefined;
  /** Dividend yield of the last twelve months, in percent (20 means 20 %). */
  dividendsTTM?: number | undefined;
  /** Day of the report, as `YYYY-MM-DD`. */
  releasedDate?: string | undefined;
  /** How far the figure lies above what was expected, in percent (20 means 20 %). */
  beatRatio?: number | undefined;
  /** What was reported; per share where `beatType` asks for earnings per share, else an amount. */
  actual?: number | undefined;
  /** What was expected; per share where `beatType` asks for earnings per share, else an amount. */
  estimate?: number | undefined;
  /** The figure of the same period a year earlier; per share where `beatType` asks for earnings per share, else an amount. */
  yoy?: number | undefined;
  /** Growth against the same period a year earlier, in percent (20 means 20 %). */
  yoyGrowth?: number | undefined;
  /** Change of price on the first day after the report, in percent (20 means 20 %). */
  earningDayChg?: number | undefined;
  /** The fiscal period that was reported (`2024/Q1`). */
  term?: string | undefined;
  /** A value of `PostPeriodType`: the session in which the report came. */
  detailPostPeriod?: number | undefined;
}

export const EarningsBeatItem: MessageType<EarningsBeatItem> = {
  name: "Qot_GetEarningsBeatRank.EarningsBeatItem",
  wire: wire.EarningsBeatItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The companies, in order of rank. */
  dataList: EarningsBeatItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEarningsBeatRank.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", EarningsBeatItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEarningsBeatRank.Request",
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
  name: "Qot_GetEarningsBeatRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of companies whose earnings beat what was expected. Qot_GetEarningsBeatRank, protocol 3406. */
export const GetEarningsBeatRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3406,
  name: "Qot_GetEarningsBeatRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 300, pageDefault: 30 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
