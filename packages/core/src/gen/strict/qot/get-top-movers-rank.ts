// Generated from Qot_GetTopMoversRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetTopMoversRank.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { SortDir, IndicatorType, PriceFilter } from "../../wire/Qot_GetTopMoversRank.ts";
export { SortDir, IndicatorType, PriceFilter } from "../../wire/Qot_GetTopMoversRank.ts";

/** One condition on the ranking. */
export interface Indicator {
  /** A value of `IndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The interval that market value or P/E must lie in. */
  indicatorValue?: Qot_OptionCommon.Interval | undefined;
  /** A value of `PriceFilter`: the price range, where `indicatorType` is the price. */
  priceFilter?: number | undefined;
}

export const Indicator: MessageType<Indicator> = {
  name: "Qot_GetTopMoversRank.Indicator",
  wire: wire.Indicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.Interval],
    ["priceFilter", "optional", "int32"],
  ],
};

export interface C2S {
  /** A value of `QotMarket`: Hong Kong or US. */
  market: number;
  /** A value of `SortDir`: the largest gains or the largest losses first; gains when absent. */
  sortDir?: number | undefined;
  /** Row to start from; 0 when absent. */
  offset?: number | undefined;
  /** Rows per page, 1 to 200; 10 when absent. */
  count?: number | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: Indicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetTopMoversRank.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["sortDir", "optional", "int32"],
    ["offset", "optional", "int32"],
    ["count", "optional", "int32"],
    ["filterList", "repeated", Indicator],
  ],
};

/** One stock that moves. */
export interface TopMoversRankItem {
  /** The stock that the row is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Latest price, in the currency of the market. */
  curPrice?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRatio?: number | undefined;
  /** Change of price against the previous close, in the currency of the market. */
  changeAmount?: number | undefined;
  /** Value traded today, in the currency of the market. */
  turnover?: number | undefined;
  /** Units traded today. */
  volume?: bigint | undefined;
  /** Part of the circulating shares traded today, in percent (20 means 20 %). */
  turnoverRatio?: number | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. */
  peTTM?: number | undefined;
  /** Day's high less day's low, relative to the previous close, in percent (20 means 20 %). */
  amplitude?: number | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
  /** Pace of today's volume relative to that of recent days, a plain ratio. */
  volumeRatio?: number | undefined;
}

export const TopMoversRankItem: MessageType<TopMoversRankItem> = {
  name: "Qot_GetTopMoversRank.TopMoversRankItem",
  wire: wire.TopMoversRankItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The stocks of this page, in order of rank. */
  dataList: TopMoversRankItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetTopMoversRank.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", TopMoversRankItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetTopMoversRank.Request",
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
  name: "Qot_GetTopMoversRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of the stocks of a market that move most. Qot_GetTopMoversRank, protocol 3413. */
export const GetTopMoversRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3413,
  name: "Qot_GetTopMoversRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
