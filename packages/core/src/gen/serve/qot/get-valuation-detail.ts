// Generated from Qot_GetValuationDetail.proto by tools/protoc-gen-opend. Do not edit.
import { readValuationTrend_ValuationHistoricalItem, readValuationTrend, readMarketDistribution_DistributionSection, readMarketDistribution, readPlateDistribution_PlateStockItem, readPlateDistribution, readProfitGrowthRate_ProfitGrowthItem, readProfitGrowthRate, writeC2S, readS2C } from "../../strict/qot/get-valuation-detail.ts";
import { type Loose, type Writer, putMessages, putMessage } from "../../../protobuf/writer.ts";
import { putDouble, putUint64, putString, putInt32, putUint32, putInt64 } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-valuation-detail.ts";

/** @internal */
export function writeValuationTrend_ValuationHistoricalItem(w: Writer, m: Loose<types.ValuationTrend_ValuationHistoricalItem>): void {
  putDouble(w, 9, "value", m.value);
  putUint64(w, 16, "time", m.time);
  putString(w, 26, "timeStr", m.timeStr);
  putDouble(w, 33, "plateValue", m.plateValue);
}

export const ValuationTrend_ValuationHistoricalItem: MessageType<types.ValuationTrend_ValuationHistoricalItem> = { name: "Qot_GetValuationDetail.ValuationTrend.ValuationHistoricalItem", read: readValuationTrend_ValuationHistoricalItem, write: writeValuationTrend_ValuationHistoricalItem };

/** @internal */
export function writeValuationTrend(w: Writer, m: Loose<types.ValuationTrend>): void {
  putDouble(w, 9, "currentValue", m.currentValue);
  putDouble(w, 17, "averageValue", m.averageValue);
  putDouble(w, 25, "avgMinus1Stddev", m.avgMinus1Stddev);
  putDouble(w, 33, "avgPlus1Stddev", m.avgPlus1Stddev);
  putDouble(w, 41, "valuationPercentile", m.valuationPercentile);
  putDouble(w, 49, "forwardValue", m.forwardValue);
  putMessages(w, 58, "historicalItems", m.historicalItems, writeValuationTrend_ValuationHistoricalItem);
}

export const ValuationTrend: MessageType<types.ValuationTrend> = { name: "Qot_GetValuationDetail.ValuationTrend", read: readValuationTrend, write: writeValuationTrend };

/** @internal */
export function writeMarketDistribution_DistributionSection(w: Writer, m: Loose<types.MarketDistribution_DistributionSection>): void {
  putDouble(w, 9, "start", m.start);
  putDouble(w, 17, "end", m.end);
  putInt32(w, 24, "number", m.number);
}

export const MarketDistribution_DistributionSection: MessageType<types.MarketDistribution_DistributionSection> = { name: "Qot_GetValuationDetail.MarketDistribution.DistributionSection", read: readMarketDistribution_DistributionSection, write: writeMarketDistribution_DistributionSection };

/** @internal */
export function writeMarketDistribution(w: Writer, m: Loose<types.MarketDistribution>): void {
  putMessages(w, 10, "sections", m.sections, writeMarketDistribution_DistributionSection);
  putInt32(w, 16, "total", m.total);
  putInt32(w, 24, "ranking", m.ranking);
  putDouble(w, 33, "averageValue", m.averageValue);
  putDouble(w, 41, "medianValue", m.medianValue);
}

export const MarketDistribution: MessageType<types.MarketDistribution> = { name: "Qot_GetValuationDetail.MarketDistribution", read: readMarketDistribution, write: writeMarketDistribution };

/** @internal */
export function writePlateDistribution_PlateStockItem(w: Writer, m: Loose<types.PlateDistribution_PlateStockItem>): void {
  putMessage(w, 10, "security", m.security, writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putDouble(w, 25, "value", m.value);
  putDouble(w, 33, "marketCap", m.marketCap);
}

export const PlateDistribution_PlateStockItem: MessageType<types.PlateDistribution_PlateStockItem> = { name: "Qot_GetValuationDetail.PlateDistribution.PlateStockItem", read: readPlateDistribution_PlateStockItem, write: writePlateDistribution_PlateStockItem };

/** @internal */
export function writePlateDistribution(w: Writer, m: Loose<types.PlateDistribution>): void {
  putMessage(w, 10, "plate", m.plate, writeQot_Common_Security);
  putString(w, 18, "plateName", m.plateName);
  putDouble(w, 25, "plateAverageValue", m.plateAverageValue);
  putInt32(w, 32, "plateRanking", m.plateRanking);
  putInt32(w, 40, "plateStockItemCount", m.plateStockItemCount);
  putMessages(w, 50, "stockItems", m.stockItems, writePlateDistribution_PlateStockItem);
}

export const PlateDistribution: MessageType<types.PlateDistribution> = { name: "Qot_GetValuationDetail.PlateDistribution", read: readPlateDistribution, write: writePlateDistribution };

/** @internal */
export function writeProfitGrowthRate_ProfitGrowthItem(w: Writer, m: Loose<types.ProfitGrowthRate_ProfitGrowthItem>): void {
  putUint32(w, 8, "financialYear", m.financialYear);
  putUint32(w, 16, "financialQuarter", m.financialQuarter);
  putString(w, 26, "periodStr", m.periodStr);
  putInt64(w, 32, "reportDate", m.reportDate);
  putString(w, 42, "reportDateStr", m.reportDateStr);
  putDouble(w, 49, "marketCapMultiple", m.marketCapMultiple);
  putDouble(w, 57, "financeDataMultiple", m.financeDataMultiple);
}

export const ProfitGrowthRate_ProfitGrowthItem: MessageType<types.ProfitGrowthRate_ProfitGrowthItem> = { name: "Qot_GetValuationDetail.ProfitGrowthRate.ProfitGrowthItem", read: readProfitGrowthRate_ProfitGrowthItem, write: writeProfitGrowthRate_ProfitGrowthItem };

/** @internal */
export function writeProfitGrowthRate(w: Writer, m: Loose<types.ProfitGrowthRate>): void {
  putDouble(w, 9, "financialTtmMultiple", m.financialTtmMultiple);
  putDouble(w, 17, "marketCapMultiple", m.marketCapMultiple);
  putInt32(w, 24, "yearCount", m.yearCount);
  putMessages(w, 34, "profitData", m.profitData, writeProfitGrowthRate_ProfitGrowthItem);
  putString(w, 42, "conclusionDetailed", m.conclusionDetailed);
}

export const ProfitGrowthRate: MessageType<types.ProfitGrowthRate> = { name: "Qot_GetValuationDetail.ProfitGrowthRate", read: readProfitGrowthRate, write: writeProfitGrowthRate };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let valuationType: Qot_Common.ValuationType | (number & {}) | undefined;
  let intervalType: Qot_Common.ValuationIntervalType | (number & {}) | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) valuationType = int32(r);
    if (r.tag === 24) intervalType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 8, { security: security ?? lacks(r, "security"), valuationType, intervalType });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetValuationDetail.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "valuationType", m.valuationType);
  putUint64(w, 16, "lastUpdateTime", m.lastUpdateTime);
  putString(w, 26, "lastUpdateTimeStr", m.lastUpdateTimeStr);
  putMessage(w, 34, "trend", m.trend, writeValuationTrend);
  putMessage(w, 42, "marketDistribution", m.marketDistribution, writeMarketDistribution);
  putMessage(w, 50, "plateDistribution", m.plateDistribution, writePlateDistribution);
  putMessage(w, 58, "profitGrowthRate", m.profitGrowthRate, writeProfitGrowthRate);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetValuationDetail.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetValuationDetail.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetValuationDetail.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a stock's valuation over time and against its market and plates. Qot_GetValuationDetail, protocol 3232. */
export const GetValuationDetail: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3232,
  name: "Qot_GetValuationDetail",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
