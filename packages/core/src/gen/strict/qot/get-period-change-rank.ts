// Generated from Qot_GetPeriodChangeRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetPeriodChangeRank.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { SortDir, PeriodType, IndicatorType } from "../../wire/Qot_GetPeriodChangeRank.ts";
export { SortDir, PeriodType, IndicatorType } from "../../wire/Qot_GetPeriodChangeRank.ts";

/** One condition on the ranking. */
export interface Indicator {
  /** A value of `IndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The interval that the figure must lie in. */
  indicatorValue?: Qot_OptionCommon.Interval | undefined;
}

export const Indicator: MessageType<Indicator> = {
  name: "Qot_GetPeriodChangeRank.Indicator",
  wire: wire.Indicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.Interval],
  ],
};

export interface C2S {
  /** A value of `QotMarket`: Hong Kong or US. */
  market: number;
  /** A value of `PeriodType`: the period whose change the ranking goes by; 5 minutes when absent. */
  periodType?: number | undefined;
  /** A value of `SortDir`: the direction of the ranking; downwards when absent. */
  sortDir?: number | undefined;
  /** Row to start from; 0 when absent. */
  offset?: number | undefined;
  /** Rows per page, 1 to 200; 10 when absent. */
  count?: number | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: Indicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetPeriodChangeRank.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["periodType", "optional", "int32"],
    ["sortDir", "optional", "int32"],
    ["offset", "optional", "int32"],
    ["count", "optional", "int32"],
    ["filterList", "repeated", Indicator],
  ],
};

/** One stock with its changes over several periods. */
export interface PeriodChangeRankItem {
  /** The stock that the row is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Latest price, in the currency of the market. */
  curPrice?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRatio?: number | undefined;
  /** Value traded today, in the currency of the market. */
  turnover?: number | undefined;
  /** Units traded today. */
  volume?: bigint | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
  /** Change of price over the last 5 minutes, in percent (20 means 20 %). */
  changeRate5Min?: number | undefined;
  /** Change of price over 5 days, in percent (20 means 20 %). */
  changeRate5D?: number | undefined;
  /** Change of price over 10 days, in percent (20 means 20 %). */
  changeRate10D?: number | undefined;
  /** Change of price over 20 days, in percent (20 means 20 %). */
  changeRate20D?: number | undefined;
  /** Change of price over 60 days, in percent (20 means 20 %). */
  changeRate60D?: number | undefined;
  /** Change of price over 120 days, in percent (20 means 20 %). */
  changeRate120D?: number | undefined;
  /** Change of price over 250 days, in percent (20 means 20 %). */
  changeRate250D?: number | undefined;
  /** Change of price since the start of the year, in percent (20 means 20 %). */
  changeRateYTD?: number | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. */
  peTTM?: number | undefined;
  /** Price over book value, a plain ratio. */
  pb?: number | undefined;
  /** Part of the circulating shares traded today, in percent (20 means 20 %). */
  turnoverRatio?: number | undefined;
  /** Pace of today's volume relative to that of recent days, a plain ratio. */
  volumeRatio?: number | undefined;
  /** Day's high less day's low, relative to the previous close, in percent (20 means 20 %). */
  amplitude?: number | undefined;
}

export const PeriodChangeRankItem: MessageType<PeriodChangeRankItem> = {
  name: "Qot_GetPeriodChangeRank.PeriodChangeRankItem",
  wire: wire.PeriodChangeRankItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The stocks of this page, in order of rank. */
  dataList: PeriodChangeRankItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetPeriodChangeRank.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", PeriodChangeRankItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetPeriodChangeRank.Request",
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
  name: "Qot_GetPeriodChangeRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of the stocks of a market by change over a period. Qot_GetPeriodChangeRank, protocol 3416. */
export const GetPeriodChangeRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3416,
  name: "Qot_GetPeriodChangeRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
