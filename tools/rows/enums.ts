import { subjects } from "../questions/subjects.ts";
import type { EnumSpec } from "./spec.ts";

/** An enum with the name of its table. */
export interface NamedEnum extends EnumSpec {
  readonly table: string;
}

const listed: readonly EnumSpec[] = [
  {
    values: "Qot_Common.QotMarket",
    type: "AnyMarket",
    table: "markets",
    doc: "The market of a row: one with a code prefix, or the number of another one, e.g. crypto (91).",
    texts: {
      HK_Security: "HK",
      HK_Future: "HK_FUTURE",
      US_Security: "US",
      CNSH_Security: "SH",
      CNSZ_Security: "SZ",
      SG_Security: "SG",
      JP_Security: "JP",
      AU_Security: "AU",
      MY_Security: "MY",
      CA_Security: "CA",
      FX_Security: "FX",
      EventContract: "EC",
    },
    omit: ["Unknown", "CC_Security"],
  },
  {
    values: "Qot_Common.SecurityType",
    type: "SecurityType",
    table: "securityTypes",
    doc: "The type of a security.",
    texts: { Bwrt: "basketWarrant", Eqty: "stock", Trust: "fund", Drvt: "option" },
  },
  {
    values: "Qot_Common.PlateSetType",
    type: "PlateType",
    table: "plateTypes",
    doc: "The criterion by which a plate groups stocks.",
  },
  {
    values: "Qot_Common.WarrantType",
    type: "WarrantType",
    table: "warrantTypes",
    texts: { Buy: "call", Sell: "put", InLine: "inline" },
  },
  { values: "Qot_Common.OptionType", type: "OptionType", table: "optionTypes" },
  {
    values: "Qot_Common.IndexOptionType",
    type: "IndexOption",
    table: "indexOptions",
    doc: "The size of an option on an index.",
  },
  {
    values: "Qot_Common.OptionAreaType",
    type: "OptionExercise",
    table: "optionExercises",
    texts: { Bermuda: "bermudan" },
  },
  {
    values: "Qot_Common.QotMarketState",
    type: "MarketState",
    table: "marketStateNames",
    texts: {
      Rest: "lunchBreak",
      PreMarketBegin: "preMarket",
      AfterHoursBegin: "afterHours",
      FUTU_SWITCH_DATE: "dateSwitch",
      FutureDayWaitForOpen: "futureDayWaitingOpen",
      HkCas: "closingAuctionHk",
      FutureNightWait: "futureNightWaiting",
      FutureSwitchDate: "futureDateSwitch",
      AShareAfterHoursWait: "afterHoursWaitingCn",
      AShareAfterHoursBegin: "afterHoursCn",
      AShareAfterHoursEnd: "afterHoursEndCn",
      CLOSE_AUCTION: "closingAuction",
    },
    omit: ["StibAfterHoursWait", "StibAfterHoursBegin", "StibAfterHoursEnd"],
  },
  {
    values: "Qot_Common.TradeDateType",
    type: "TradingSession",
    table: "tradingSessions",
    doc: "The part of the day in which a market trades: `morning` is a half day.",
  },
  {
    values: "Qot_Common.OrderBookType",
    type: "Lots",
    table: "lots",
    doc: "Whether an order book contains whole lots or odd lots.",
    texts: { Normal: "whole" },
  },
  {
    values: "Qot_Common.TickerDirection",
    type: "TickDirection",
    table: "tickDirections",
    doc: "The side that initiated a trade.",
    texts: { Bid: "buy", Ask: "sell" },
  },
  {
    values: "Qot_Common.TickerType",
    type: "TickType",
    table: "tickTypes",
    texts: {
      NoneAutomatch: "nonAutomatch",
      InterNoneAutomatch: "interNonAutomatch",
      AvgPrice: "averagePrice",
      ReOpeningPriced: "reopeningPriced",
    },
  },
  {
    values: "Qot_Common.DarkStatus",
    type: "GreyMarket",
    table: "greyMarkets",
    texts: { End: "ended" },
  },
  {
    values: "Qot_Common.SecurityStatus",
    type: "SecurityStatus",
    table: "securityStatuses",
    texts: {
      Listing: "toBeListed",
      BeforeDrakTradeOpening: "beforeGreyMarket",
      DrakTrading: "greyMarket",
      DrakTradeEnd: "greyMarketEnded",
      ToBeOpen: "toBeOpened",
      ExpiredLastTradingDate: "lastTradingDayPassed",
      ChangeToTemporaryCode: "temporaryCode",
      TemporaryCodeTradeEnd: "temporaryCodeEnded",
      ChangedPlateTradeEnd: "boardChanged",
      ChangedCodeTradeEnd: "codeChanged",
      RecoverableCircuitBreaker: "circuitBreaker",
      UnRecoverableCircuitBreaker: "circuitBreakerForTheDay",
      AfterCombination: "afterHoursMatching",
      AfterTransation: "afterHoursTrading",
    },
  },
  {
    values: "Qot_Common.PushDataType",
    type: "TickSource",
    table: "tickSources",
    doc: "The origin of a tick.",
    texts: { Realtime: "live", ByDisConn: "missed", Cache: "cached" },
  },
  {
    values: "Qot_Common.PriceType",
    type: "InlineBounds",
    table: "inlineBounds",
    doc: "Whether a price is inside the bounds of an inline warrant.",
    texts: { WithIn: "inside" },
  },
  {
    values: "Qot_Common.PriceReminderType",
    type: "ReminderCondition",
    table: "reminderConditions",
    doc: "The condition of a reminder.",
    texts: {
      ChangeRateUp: "changePercentUp",
      ChangeRateDown: "changePercentDown",
      "5MinChangeRateUp": "changePercent5mUp",
      "5MinChangeRateDown": "changePercent5mDown",
      TurnoverRateUp: "turnoverPercentUp",
      BidVolUp: "bidVolumeUp",
      AskVolUp: "askVolumeUp",
      "3MinChangeRateUp": "changePercent3mUp",
      "3MinChangeRateDown": "changePercent3mDown",
    },
  },
  {
    values: "Qot_Common.AssetClass",
    type: "AssetClass",
    table: "assetClasses",
    doc: "The main assets of a fund.",
    texts: { CurrencyMarket: "moneyMarket" },
  },
  {
    values: "Qot_Common.ExpirationCycle",
    type: "ExpirationCycle",
    table: "expirationCycles",
    doc: "How often options of this kind expire. The name of a day means every week on that day.",
    texts: {
      WeekMon: "monday",
      WeekTue: "tuesday",
      WeekWed: "wednesday",
      WeekThu: "thursday",
      WeekFri: "friday",
    },
  },
  {
    values: "Qot_Common.OptionStandardType",
    type: "OptionStandard",
    table: "optionStandards",
    doc: "Whether an option is a standard contract.",
  },
  {
    values: "Qot_Common.OptionSettlementMode",
    type: "OptionSettlement",
    table: "optionSettlements",
    doc: "The settlement price is determined at the opening (`am`) or at the close (`pm`) of a session.",
    texts: { AM: "am", PM: "pm" },
  },
  {
    values: "Qot_Common.ExchType",
    type: "Exchange",
    table: "exchanges",
    texts: {
      HK_MainBoard: "HK_MAIN",
      HK_GEMBoard: "HK_GEM",
      HK_HKEX: "HKEX",
      US_NYSE: "NYSE",
      US_Nasdaq: "NASDAQ",
      US_Pink: "US_OTC",
      US_AMEX: "AMEX",
      US_Option: "US_OPTION",
      US_NYMEX: "NYMEX",
      US_COMEX: "COMEX",
      US_CBOT: "CBOT",
      US_CME: "CME",
      US_CBOE: "CBOE",
      CN_SH: "SH",
      CN_SZ: "SZ",
      CN_STIB: "STAR",
      SG_SGX: "SGX",
      JP_OSE: "OSE",
      CC_CRYPTO: "CRYPTO",
      MY_MYX: "BURSA",
      JP_TSE: "TSE",
      JP_Nikkei: "NIKKEI",
    },
  },
  {
    values: "Qot_Common.PriceReminderMarketStatus",
    type: "ReminderSession",
    table: "reminderSessions",
    doc: "The session in which a reminder was triggered.",
    texts: {
      Open: "regular",
      USPre: "preMarket",
      USAfter: "afterHours",
      USOverNight: "overnight",
    },
  },
  ...subjects.flatMap((subject) => subject.enums),
];

const plural = (type: string): string =>
  type.endsWith("y") ? `${type.slice(0, -1)}ies` : type.endsWith("s") ? `${type}es` : `${type}s`;

/** The enums of row fields in the schema's order, then those of questions. */
export const enums: readonly NamedEnum[] = listed.map((spec) => ({
  table: plural(spec.type.charAt(0).toLowerCase() + spec.type.slice(1)),
  ...spec,
}));

/** The texts of an enum by its full name, and by the type if there are several. */
export const enumOf = (values: string, type?: string): NamedEnum | undefined =>
  enums.find(
    (each) =>
      (each.values === values || each.same?.includes(values)) &&
      (type === undefined || each.type === type),
  );
