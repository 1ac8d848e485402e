// Generated from Qot_GetValuationDetail.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { double, uint64, string, int32, uint32, int64 } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

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

/** @internal */
export function readValuationTrend_ValuationHistoricalItem(r: Reader): ValuationTrend_ValuationHistoricalItem {
  let value: number | undefined;
  let time: bigint | undefined;
  let timeStr: string | undefined;
  let plateValue: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) value = double(r);
    if (r.tag === 16) time = uint64(r);
    if (r.tag === 26) timeStr = string(r);
    if (r.tag === 33) plateValue = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { value, time, timeStr, plateValue });
}

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

/** @internal */
export function readValuationTrend(r: Reader): ValuationTrend {
  let currentValue: number | undefined;
  let averageValue: number | undefined;
  let avgMinus1Stddev: number | undefined;
  let avgPlus1Stddev: number | undefined;
  let valuationPercentile: number | undefined;
  let forwardValue: number | undefined;
  const historicalItems: ValuationTrend_ValuationHistoricalItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) currentValue = double(r);
    if (r.tag === 17) averageValue = double(r);
    if (r.tag === 25) avgMinus1Stddev = double(r);
    if (r.tag === 33) avgPlus1Stddev = double(r);
    if (r.tag === 41) valuationPercentile = double(r);
    if (r.tag === 49) forwardValue = double(r);
    while (r.tag === 58) historicalItems.push(readValuationTrend_ValuationHistoricalItem(below(r, "historicalItems", historicalItems.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 28, { currentValue, averageValue, avgMinus1Stddev, avgPlus1Stddev, valuationPercentile, forwardValue, historicalItems });
}

/** One interval of the ratio. */
export interface MarketDistribution_DistributionSection {
  /** Lower end of the interval. */
  start?: number | undefined;
  /** Upper end of the interval; 0 means that there is none. */
  end?: number | undefined;
  /** Stocks whose ratio is in the interval. */
  number?: number | undefined;
}

/** @internal */
export function readMarketDistribution_DistributionSection(r: Reader): MarketDistribution_DistributionSection {
  let start: number | undefined;
  let end: number | undefined;
  let number: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) start = double(r);
    if (r.tag === 17) end = double(r);
    if (r.tag === 24) number = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { start, end, number });
}

/** The valuation among all stocks of the market, or the constituents of the index. */
export interface MarketDistribution {
  /** How many stocks are in each interval, the highest first. */
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

/** @internal */
export function readMarketDistribution(r: Reader): MarketDistribution {
  const sections: MarketDistribution_DistributionSection[] = [];
  let total: number | undefined;
  let ranking: number | undefined;
  let averageValue: number | undefined;
  let medianValue: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) sections.push(readMarketDistribution_DistributionSection(below(r, "sections", sections.length)));
    if (r.tag === 16) total = int32(r);
    if (r.tag === 24) ranking = int32(r);
    if (r.tag === 33) averageValue = double(r);
    if (r.tag === 41) medianValue = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { sections, total, ranking, averageValue, medianValue });
}

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

/** @internal */
export function readPlateDistribution_PlateStockItem(r: Reader): PlateDistribution_PlateStockItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let value: number | undefined;
  let marketCap: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 25) value = double(r);
    if (r.tag === 33) marketCap = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { security, name, value, marketCap });
}

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

/** @internal */
export function readPlateDistribution(r: Reader): PlateDistribution {
  let plate: Qot_Common.Security | undefined;
  let plateName: string | undefined;
  let plateAverageValue: number | undefined;
  let plateRanking: number | undefined;
  let plateStockItemCount: number | undefined;
  const stockItems: PlateDistribution_PlateStockItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) plate = readQot_Common_Security(below(r, "plate"));
    if (r.tag === 18) plateName = string(r);
    if (r.tag === 25) plateAverageValue = double(r);
    if (r.tag === 32) plateRanking = int32(r);
    if (r.tag === 40) plateStockItemCount = int32(r);
    while (r.tag === 50) stockItems.push(readPlateDistribution_PlateStockItem(below(r, "stockItems", stockItems.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 20, { plate, plateName, plateAverageValue, plateRanking, plateStockItemCount, stockItems });
}

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

/** @internal */
export function readProfitGrowthRate_ProfitGrowthItem(r: Reader): ProfitGrowthRate_ProfitGrowthItem {
  let financialYear: number | undefined;
  let financialQuarter: number | undefined;
  let periodStr: string | undefined;
  let reportDate: bigint | undefined;
  let reportDateStr: string | undefined;
  let marketCapMultiple: number | undefined;
  let financeDataMultiple: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) financialYear = uint32(r);
    if (r.tag === 16) financialQuarter = uint32(r);
    if (r.tag === 26) periodStr = string(r);
    if (r.tag === 32) reportDate = int64(r);
    if (r.tag === 42) reportDateStr = string(r);
    if (r.tag === 49) marketCapMultiple = double(r);
    if (r.tag === 57) financeDataMultiple = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 25, { financialYear, financialQuarter, periodStr, reportDate, reportDateStr, marketCapMultiple, financeDataMultiple });
}

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

/** @internal */
export function readProfitGrowthRate(r: Reader): ProfitGrowthRate {
  let financialTtmMultiple: number | undefined;
  let marketCapMultiple: number | undefined;
  let yearCount: number | undefined;
  const profitData: ProfitGrowthRate_ProfitGrowthItem[] = [];
  let conclusionDetailed: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) financialTtmMultiple = double(r);
    if (r.tag === 17) marketCapMultiple = double(r);
    if (r.tag === 24) yearCount = int32(r);
    while (r.tag === 34) profitData.push(readProfitGrowthRate_ProfitGrowthItem(below(r, "profitData", profitData.length)));
    if (r.tag === 42) conclusionDetailed = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 21, { financialTtmMultiple, marketCapMultiple, yearCount, profitData, conclusionDetailed });
}

export interface C2S {
  /** The stock or index of the request. */
  security: Qot_Common.Security;
  /** A value of `ValuationType`: which ratio; the vendor's choice when absent. */
  valuationType?: Qot_Common.ValuationType | (number & {}) | undefined;
  /** A value of `ValuationIntervalType`: how far back the history goes. */
  intervalType?: Qot_Common.ValuationIntervalType | (number & {}) | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "valuationType", m.valuationType);
  putInt32(w, 24, "intervalType", m.intervalType);
}

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

/** @internal */
export function readS2C(r: Reader): S2C {
  let valuationType: Qot_Common.ValuationType | (number & {}) | undefined;
  let lastUpdateTime: bigint | undefined;
  let lastUpdateTimeStr: string | undefined;
  let trend: ValuationTrend | undefined;
  let marketDistribution: MarketDistribution | undefined;
  let plateDistribution: PlateDistribution | undefined;
  let profitGrowthRate: ProfitGrowthRate | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) valuationType = int32(r);
    if (r.tag === 16) lastUpdateTime = uint64(r);
    if (r.tag === 26) lastUpdateTimeStr = string(r);
    if (r.tag === 34) trend = readValuationTrend(below(r, "trend"));
    if (r.tag === 42) marketDistribution = readMarketDistribution(below(r, "marketDistribution"));
    if (r.tag === 50) plateDistribution = readPlateDistribution(below(r, "plateDistribution"));
    if (r.tag === 58) profitGrowthRate = readProfitGrowthRate(below(r, "profitGrowthRate"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { valuationType, lastUpdateTime, lastUpdateTimeStr, trend, marketDistribution, plateDistribution, profitGrowthRate });
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

/** Asks for a stock's valuation over time and against its market and plates. Qot_GetValuationDetail, protocol 3232. */
export const GetValuationDetail: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3232,
  name: "Qot_GetValuationDetail",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetValuationDetail.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetValuationDetail.C2S", write: writeC2S },
  reply: { name: "Qot_GetValuationDetail.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetValuationDetail.S2C", read: readS2C },
});
