// Generated from Qot_GetValuationDetail.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetValuationDetail.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** The valuation on one day. */
export interface ValuationTrend_ValuationHistoricalItem {
  /** The valuation ratio on that day. */
  value?: number | undefined;
  /** The day, in Unix seconds. */
  time?: bigint | undefined;
  /** The day, as `YYYY-MM-DD` in the market's own time zone. */
  timeStr?: string | undefined;
  /** Mean of the valuation ratio in the industry plate. */
  plateValue?: number | undefined;
}

export const ValuationTrend_ValuationHistoricalItem: MessageType<ValuationTrend_ValuationHistoricalItem> = {
  name: "Qot_GetValuationDetail.ValuationTrend.ValuationHistoricalItem",
  wire: wire.ValuationTrend_ValuationHistoricalItem,
};

/** The valuation over time. */
export interface ValuationTrend {
  /** The valuation ratio at present. */
  currentValue?: number | undefined;
  /** Mean of the valuation ratio over the period. */
  averageValue?: number | undefined;
  /** Mean less one standard deviation. */
  avgMinus1Stddev?: number | undefined;
  /** Mean plus one standard deviation. */
  avgPlus1Stddev?: number | undefined;
  /** Part of the period in which the ratio was lower, in percent (12.34 means 12.34 %). */
  valuationPercentile?: number | undefined;
  /** The ratio to expected figures; price over earnings and price over sales only. */
  forwardValue?: number | undefined;
  /** The past values. */
  historicalItems: ValuationTrend_ValuationHistoricalItem[];
}

export const ValuationTrend: MessageType<ValuationTrend> = {
  name: "Qot_GetValuationDetail.ValuationTrend",
  wire: wire.ValuationTrend,
  checked: [
    ["historicalItems", "repeated"],
  ],
};

/** One interval of the ratio. */
export interface MarketDistribution_DistributionSection {
  /** Lower end of the interval. */
  start?: number | undefined;
  /** Upper end of the interval; 0 means that there is none. */
  end?: number | undefined;
  /** Stocks whose ratio lies in the interval. */
  number?: number | undefined;
}

export const MarketDistribution_DistributionSection: MessageType<MarketDistribution_DistributionSection> = {
  name: "Qot_GetValuationDetail.MarketDistribution.DistributionSection",
  wire: wire.MarketDistribution_DistributionSection,
};

/** The valuation among all stocks of the market, or the constituents of the index. */
export interface MarketDistribution {
  /** How many stocks lie in each interval, the highest first. */
  sections: MarketDistribution_DistributionSection[];
  /** Stocks in the market, or constituents of the index. */
  total?: number | undefined;
  /** Position of the stock in the market by this ratio; absent for an index. */
  ranking?: number | undefined;
  /** Mean of the ratio in the market; absent for an index. */
  averageValue?: number | undefined;
  /** Median of the ratio in the market; absent for an index. */
  medianValue?: number | undefined;
}

export const MarketDistribution: MessageType<MarketDistribution> = {
  name: "Qot_GetValuationDetail.MarketDistribution",
  wire: wire.MarketDistribution,
  checked: [
    ["sections", "repeated"],
  ],
};

/** One stock of the plate. */
export interface PlateDistribution_PlateStockItem {
  /** The stock of the plate. */
  security?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The valuation ratio of the stock. */
  value?: number | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
}

export const PlateDistribution_PlateStockItem: MessageType<PlateDistribution_PlateStockItem> = {
  name: "Qot_GetValuationDetail.PlateDistribution.PlateStockItem",
  wire: wire.PlateDistribution_PlateStockItem,
  checked: [
    ["security", "optional", Qot_Common.Security],
  ],
};

/** The valuation among the stocks of a plate. */
export interface PlateDistribution {
  /** The plate that the stock belongs to. */
  plate?: Qot_Common.Security | undefined;
  /** What the plate is called. */
  plateName?: string | undefined;
  /** Mean of the valuation ratio in the plate. */
  plateAverageValue?: number | undefined;
  /** Position of the stock in the plate by this ratio. */
  plateRanking?: number | undefined;
  /** How many stocks the plate has. */
  plateStockItemCount?: number | undefined;
  /** The stocks of the plate with their valuations. */
  stockItems: PlateDistribution_PlateStockItem[];
}

export const PlateDistribution: MessageType<PlateDistribution> = {
  name: "Qot_GetValuationDetail.PlateDistribution",
  wire: wire.PlateDistribution,
  checked: [
    ["plate", "optional", Qot_Common.Security],
    ["stockItems", "repeated", PlateDistribution_PlateStockItem],
  ],
};

/** The growth up to one fiscal period. */
export interface ProfitGrowthRate_ProfitGrowthItem {
  /** The fiscal year, such as 2024. */
  financialYear?: number | undefined;
  /** The fiscal quarter: 1 to 3, and 4 for the whole year. */
  financialQuarter?: number | undefined;
  /** The fiscal period, as text (`2024/Q3`, `2024/FY`). */
  periodStr?: string | undefined;
  /** Day of the report, in Unix seconds. */
  reportDate?: bigint | undefined;
  /** Day of the report, as `YYYY-MM-DD` in the market's own time zone. */
  reportDateStr?: string | undefined;
  /** Market value on that day as a multiple of that of the first period. */
  marketCapMultiple?: number | undefined;
  /** Profit or revenue as a multiple of that of the first period. */
  financeDataMultiple?: number | undefined;
}

export const ProfitGrowthRate_ProfitGrowthItem: MessageType<ProfitGrowthRate_ProfitGrowthItem> = {
  name: "Qot_GetValuationDetail.ProfitGrowthRate.ProfitGrowthItem",
  wire: wire.ProfitGrowthRate_ProfitGrowthItem,
};

/** Growth of profit or revenue against growth of market value. */
export interface ProfitGrowthRate {
  /** Growth of the figure of the last twelve months, as a multiple. */
  financialTtmMultiple?: number | undefined;
  /** Growth of market value, as a multiple. */
  marketCapMultiple?: number | undefined;
  /** Years that the multiples cover. */
  yearCount?: number | undefined;
  /** The growth, period by period. */
  profitData: ProfitGrowthRate_ProfitGrowthItem[];
  /** What follows from it, in words. */
  conclusionDetailed?: string | undefined;
}

export const ProfitGrowthRate: MessageType<ProfitGrowthRate> = {
  name: "Qot_GetValuationDetail.ProfitGrowthRate",
  wire: wire.ProfitGrowthRate,
  checked: [
    ["profitData", "repeated"],
  ],
};

export interface C2S {
  /** The stock or index that is asked about. */
  security: Qot_Common.Security;
  /** A value of `ValuationType`: which ratio; the vendor's choice when absent. */
  valuationType?: Qot_Common.ValuationType | (number & {}) | undefined;
  /** A value of `ValuationIntervalType`: how far back the history goes. */
  intervalType?: Qot_Common.ValuationIntervalType | (number & {}) | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetValuationDetail.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["valuationType", "optional", "int32"],
    ["intervalType", "optional", "int32"],
  ],
};

export interface S2C {
  /** A value of `ValuationType`: the ratio that all values are of. */
  valuationType?: Qot_Common.ValuationType | (number & {}) | undefined;
  /** When the figures were last updated, in Unix seconds. */
  lastUpdateTime?: bigint | undefined;
  /** When the figures were last updated, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  lastUpdateTimeStr?: string | undefined;
  /** The ratio over time. */
  trend?: ValuationTrend | undefined;
  /** The ratio among all stocks of the market, or all constituents of the index. */
  marketDistribution?: MarketDistribution | undefined;
  /** The ratio among the stocks of the plate; stocks only. */
  plateDistribution?: PlateDistribution | undefined;
  /** Growth of profit or revenue; stocks only, absent for price over book value. */
  profitGrowthRate?: ProfitGrowthRate | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetValuationDetail.S2C",
  wire: wire.S2C,
  checked: [
    ["trend", "optional", ValuationTrend],
    ["marketDistribution", "optional", MarketDistribution],
    ["plateDistribution", "optional", PlateDistribution],
    ["profitGrowthRate", "optional", ProfitGrowthRate],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetValuationDetail.Request",
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
  name: "Qot_GetValuationDetail.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a stock's valuation over time and against its market and plates. Qot_GetValuationDetail, protocol 3232. */
export const GetValuationDetail: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3232,
  name: "Qot_GetValuationDetail",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
