/*
 * The hand-written mappers of rows, from before they were generated. `same-rows.test.ts` compares the
 * generated ones with them. Do not add to this file.
 */
import { UnsafeNumberError } from "@opend/core";

export function exact(field: string, value: bigint | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new UnsafeNumberError(field, value);
  return number;
}

export const quantity = (whole: bigint | undefined, withFraction: number | undefined) =>
  withFraction || exact("volume", whole);

export const percent = (fraction: number | undefined): number | undefined =>
  fraction === undefined ? undefined : Math.round(fraction * 1e10) / 1e8;

export const textOf = (text: string | undefined): string | undefined => text || undefined;

export function named(
  table: Readonly<Record<number, string>>,
  value: number | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  return Object.hasOwn(table, value) ? table[value] : `unknown(${value})`;
}

export const statuses = {
  0: "unknown",
  1: "normal",
  2: "toBeListed",
  3: "purchasing",
  4: "subscribing",
  5: "beforeGreyMarket",
  6: "greyMarket",
  7: "greyMarketEnded",
  8: "toBeOpened",
  9: "suspended",
  10: "called",
  11: "lastTradingDayPassed",
  12: "expired",
  13: "delisted",
  14: "temporaryCode",
  15: "temporaryCodeEnded",
  16: "boardChanged",
  17: "codeChanged",
  18: "circuitBreaker",
  19: "circuitBreakerForTheDay",
  20: "afterHoursMatching",
  21: "afterHoursTrading",
};

export const greyMarkets = { 0: "none", 1: "trading", 2: "ended" };

export const warrantTypes = {
  0: "unknown",
  1: "call",
  2: "put",
  3: "bull",
  4: "bear",
  5: "inline",
};

export const optionTypes = { 0: "unknown", 1: "call", 2: "put" };

export const exercises = { 0: "unknown", 1: "american", 2: "european", 3: "bermudan" };

export const indexOptions = { 0: "unknown", 1: "normal", 2: "small" };

export const expirationCycles = {
  0: "unknown",
  1: "week",
  2: "month",
  3: "monthEnd",
  4: "quarter",
  11: "monday",
  12: "tuesday",
  13: "wednesday",
  14: "thursday",
  15: "friday",
};

export const standards = { 0: "unknown", 1: "standard", 2: "nonStandard" };

export const settlements = { 0: "unknown", 1: "am", 2: "pm" };

export const securityTypes = {
  0: "unknown",
  1: "bond",
  2: "basketWarrant",
  3: "stock",
  4: "fund",
  5: "warrant",
  6: "index",
  7: "plate",
  8: "option",
  9: "plateSet",
  10: "future",
  11: "forex",
  12: "crypto",
};

export const tickTypes = {
  0: "unknown",
  1: "automatch",
  2: "late",
  3: "nonAutomatch",
  4: "interAutomatch",
  5: "interNonAutomatch",
  6: "oddLot",
  7: "auction",
  8: "bulk",
  9: "crash",
  10: "crossMarket",
  11: "bulkSold",
  12: "freeOnBoard",
  13: "rule127Or155",
  14: "delay",
  15: "marketCenterClosePrice",
  16: "nextDay",
  17: "marketCenterOpening",
  18: "priorReferencePrice",
  19: "marketCenterOpenPrice",
  20: "seller",
  21: "t",
  22: "extendedTradingHours",
  23: "contingent",
  24: "averagePrice",
  25: "otcSold",
  26: "oddLotCrossMarket",
  27: "derivativelyPriced",
  28: "reopeningPriced",
  29: "closingPriced",
  30: "comprehensiveDelayPrice",
  31: "overseas",
};

export const directions = { 0: "unknown", 1: "buy", 2: "sell", 3: "neutral" };

export const tickSources = { 0: "unknown", 1: "live", 2: "missed", 3: "cached" };

export const lots = { 0: "whole", 1: "odd" };

export const reminderSessions = {
  0: "unknown",
  1: "regular",
  2: "preMarket",
  3: "afterHours",
  4: "overnight",
};

export const reminderConditions = {
  0: "unknown",
  1: "priceUp",
  2: "priceDown",
  3: "changeRateUp",
  4: "changeRateDown",
  5: "changeRate5mUp",
  6: "changeRate5mDown",
  7: "volumeUp",
  8: "turnoverUp",
  9: "turnoverRateUp",
  10: "bidPriceUp",
  11: "askPriceDown",
  12: "bidVolumeUp",
  13: "askVolumeUp",
  14: "changeRate3mUp",
  15: "changeRate3mDown",
};

export const periods = {
  1: "1m",
  10: "3m",
  6: "5m",
  12: "10m",
  7: "15m",
  8: "30m",
  9: "60m",
  13: "120m",
  14: "180m",
  15: "240m",
  2: "1d",
  3: "1w",
  4: "1M",
  11: "1Q",
  5: "1Y",
};

export const adjustments = { 0: "none", 1: "forward", 2: "backward" };

export const assetClasses = {
  0: "unknown",
  1: "stock",
  2: "bond",
  3: "commodity",
  4: "moneyMarket",
  5: "future",
  6: "swap",
};

export const bounds = { 0: "unknown", 1: "outside", 2: "inside" };

export const exchanges = {
  0: "unknown",
  1: "HK_MAIN",
  2: "HK_GEM",
  3: "HKEX",
  4: "NYSE",
  5: "NASDAQ",
  6: "US_OTC",
  7: "AMEX",
  8: "US_OPTION",
  9: "NYMEX",
  10: "COMEX",
  11: "CBOT",
  12: "CME",
  13: "CBOE",
  14: "SH",
  15: "SZ",
  16: "STAR",
  17: "SGX",
  18: "OSE",
  19: "CRYPTO",
  20: "BURSA",
  21: "TSE",
  22: "NIKKEI",
};

export const plateTypes = { 0: "all", 1: "industry", 2: "region", 3: "concept", 4: "other" };

export const marketStates = {
  0: "none",
  1: "auction",
  2: "waitingOpen",
  3: "morning",
  4: "lunchBreak",
  5: "afternoon",
  6: "closed",
  8: "preMarket",
  9: "preMarketEnd",
  10: "afterHours",
  11: "afterHoursEnd",
  12: "dateSwitch",
  13: "nightOpen",
  14: "nightEnd",
  15: "futureDayOpen",
  16: "futureDayBreak",
  17: "futureDayClose",
  18: "futureDayWaitingOpen",
  19: "closingAuctionHk",
  20: "futureNightWaiting",
  21: "futureAfternoon",
  22: "futureDateSwitch",
  23: "futureOpen",
  24: "futureBreak",
  25: "futureBreakOver",
  26: "futureClose",
  27: "afterHoursWaitingCn",
  28: "afterHoursCn",
  29: "afterHoursEndCn",
  30: "closingAuction",
  31: "afternoonEnd",
  32: "night",
  33: "overnightBegin",
  34: "overnightEnd",
  35: "tradeAtLast",
  36: "tradeAuction",
  37: "overnight",
};

export const tradingSessions = { 0: "whole", 1: "morning", 2: "afternoon" };
