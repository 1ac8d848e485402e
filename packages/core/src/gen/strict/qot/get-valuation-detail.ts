// Generated from Qot_GetValuationDetail.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetValuationDetail.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface ValuationTrend_ValuationHistoricalItem {
  value?: number | undefined;
  time?: bigint | undefined;
  timeStr?: string | undefined;
  plateValue?: number | undefined;
}

export const ValuationTrend_ValuationHistoricalItem: MessageType<ValuationTrend_ValuationHistoricalItem> = {
  name: "Qot_GetValuationDetail.ValuationTrend.ValuationHistoricalItem",
  wire: wire.ValuationTrend_ValuationHistoricalItem,
};

export interface ValuationTrend {
  currentValue?: number | undefined;
  averageValue?: number | undefined;
  avgMinus1Stddev?: number | undefined;
  avgPlus1Stddev?: number | undefined;
  valuationPercentile?: number | undefined;
  forwardValue?: number | undefined;
  historicalItems: ValuationTrend_ValuationHistoricalItem[];
}

export const ValuationTrend: MessageType<ValuationTrend> = {
  name: "Qot_GetValuationDetail.ValuationTrend",
  wire: wire.ValuationTrend,
  checked: [
    ["historicalItems", "repeated"],
  ],
};

export interface MarketDistribution_DistributionSection {
  start?: number | undefined;
  end?: number | undefined;
  number?: number | undefined;
}

export const MarketDistribution_DistributionSection: MessageType<MarketDistribution_DistributionSection> = {
  name: "Qot_GetValuationDetail.MarketDistribution.DistributionSection",
  wire: wire.MarketDistribution_DistributionSection,
};

export interface MarketDistribution {
  sections: MarketDistribution_DistributionSection[];
  total?: number | undefined;
  ranking?: number | undefined;
  averageValue?: number | undefined;
  medianValue?: number | undefined;
}

export const MarketDistribution: MessageType<MarketDistribution> = {
  name: "Qot_GetValuationDetail.MarketDistribution",
  wire: wire.MarketDistribution,
  checked: [
    ["sections", "repeated"],
  ],
};

export interface PlateDistribution_PlateStockItem {
  security?: Qot_Common.Security | undefined;
  name?: string | undefined;
  value?: number | undefined;
  marketCap?: number | undefined;
}

export const PlateDistribution_PlateStockItem: MessageType<PlateDistribution_PlateStockItem> = {
  name: "Qot_GetValuationDetail.PlateDistribution.PlateStockItem",
  wire: wire.PlateDistribution_PlateStockItem,
  checked: [
    ["security", "optional", Qot_Common.Security],
  ],
};

export interface PlateDistribution {
  plate?: Qot_Common.Security | undefined;
  plateName?: string | undefined;
  plateAverageValue?: number | undefined;
  plateRanking?: number | undefined;
  plateStockItemCount?: number | undefined;
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

export interface ProfitGrowthRate_ProfitGrowthItem {
  financialYear?: number | undefined;
  financialQuarter?: number | undefined;
  periodStr?: string | undefined;
  reportDate?: bigint | undefined;
  reportDateStr?: string | undefined;
  marketCapMultiple?: number | undefined;
  financeDataMultiple?: number | undefined;
}

export const ProfitGrowthRate_ProfitGrowthItem: MessageType<ProfitGrowthRate_ProfitGrowthItem> = {
  name: "Qot_GetValuationDetail.ProfitGrowthRate.ProfitGrowthItem",
  wire: wire.ProfitGrowthRate_ProfitGrowthItem,
};

export interface ProfitGrowthRate {
  financialTtmMultiple?: number | undefined;
  marketCapMultiple?: number | undefined;
  yearCount?: number | undefined;
  profitData: ProfitGrowthRate_ProfitGrowthItem[];
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
  security: Qot_Common.Security;
  valuationType?: Qot_Common.ValuationType | (number & {}) | undefined;
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
  valuationType?: Qot_Common.ValuationType | (number & {}) | undefined;
  lastUpdateTime?: bigint | undefined;
  lastUpdateTimeStr?: string | undefined;
  trend?: ValuationTrend | undefined;
  marketDistribution?: MarketDistribution | undefined;
  plateDistribution?: PlateDistribution | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
