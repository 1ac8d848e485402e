import { subjects } from "../questions/subjects.ts";
import type { RowSpec, RowTime } from "./spec.ts";

// The messages of rows, with the facts that no rule can derive. README.md has the rules.

const moment: RowTime = { reads: "moment", text: "time", seconds: "timestamp" };
const updated: RowTime = { reads: "momentIfTold", text: "updateTime", seconds: "updateTimestamp" };
const shortDay: RowTime = { reads: "day", text: "timestampStr", seconds: "timestamp" };

const unkempt = "OpenD no longer keeps it up.";

const shortSelling: readonly RowSpec[] = [
  {
    row: "HkShortInterest",
    message: "Qot_GetShortInterest.HkShortInterestItem",
    doc: "Open short positions in Hong Kong, a row per week.",
    of: "code",
    time: shortDay,
    literals: { market: "HK" },
  },
  {
    row: "UsReportedShortInterest",
    message: "Qot_GetShortInterest.UsShortInterestItem",
    doc: "Open short positions in the US as reported, a row per settlement date.",
    of: "code",
    time: shortDay,
    literals: { market: "US" },
  },
  {
    row: "HkDailyShortVolume",
    message: "Qot_GetDailyShortVolume.HkDailyShortVolumeItem",
    doc: "A day's short sales in Hong Kong.",
    of: "code",
    time: shortDay,
    literals: { market: "HK" },
  },
  {
    row: "UsDailyShortVolume",
    message: "Qot_GetDailyShortVolume.UsDailyShortVolumeItem",
    doc: "A day's short sales in the US.",
    of: "code",
    time: shortDay,
    literals: { market: "US" },
  },
  {
    row: "ShortVolumeSummary",
    message: "Qot_GetDailyShortVolume.S2C",
    doc: "The latest open short position, which comes with each page of daily short volume. Hong Kong only.",
    omit: {
      usItemList: "They are rows of their own.",
      hkItemList: "They are rows of their own.",
      nextKey: "The cursor.",
    },
  },
];

const bySize = {
  type: "CapitalBySize",
  doc: "Money by the size of the orders that moved it, in the currency of the market.",
};

const reference: readonly RowSpec[] = [
  {
    row: "CapitalFlow",
    message: "Qot_GetCapitalFlow.CapitalFlowItem",
    doc: "Money that went into a security less what went out, in the currency of its market.",
    of: "code",
    time: moment,
  },
  {
    row: "CapitalDistribution",
    message: "Qot_GetCapitalDistribution.S2C",
    doc: "Where today's money came from and went to.",
    of: "code",
    time: updated,
    groups: { in: bySize, out: bySize },
  },
  {
    row: "Plate",
    message: "Qot_Common.PlateInfo",
    doc: "A plate: a sector, region or theme that groups stocks. It has a code like a security's.",
  },
  {
    row: "OwnerPlates",
    message: "Qot_GetOwnerPlate.SecurityOwnerPlate",
    doc: "A security and the plates that it belongs to.",
    of: "subject",
  },
  {
    row: "SecurityMarketState",
    message: "Qot_GetMarketState.MarketInfo",
    doc: "The state of the market that a security trades in.",
    of: "subject",
  },
  {
    row: "TradingDay",
    message: "Qot_RequestTradeDate.TradeDate",
    doc: "A day on which a market trades.",
    time: { reads: "dayText", text: "time", seconds: "timestamp" },
    defaults: { tradeDateType: 0 },
  },
  {
    row: "StaticInfo",
    message: "Qot_Common.SecurityStaticInfo",
    module: "rows/static-info.ts",
  },
  {
    row: "StaticBase",
    message: "Qot_Common.SecurityStaticBasic",
    of: "subject",
  },
  {
    row: "WarrantStatic",
    message: "Qot_Common.WarrantStaticExData",
    doc: "What only a warrant or a bull/bear contract has.",
  },
  {
    row: "OptionStatic",
    message: "Qot_Common.OptionStaticExData",
    doc: "What only an option has.",
    blank: ["market"],
  },
  {
    row: "FutureStatic",
    message: "Qot_Common.FutureStaticExData",
    doc: "What only a future has.",
  },
];

const snapshots: readonly RowSpec[] = [
  {
    row: "SnapshotBase",
    message: "Qot_GetSecuritySnapshot.SnapshotBasicData",
    doc: "What every security has; prices and values in the currency of its market. `undefined` means that OpenD does not tell it, never zero.",
    of: "subject",
    time: updated,
    omit: {
      enableMargin: unkempt,
      mortgageRatio: unkempt,
      longMarginInitialRatio: unkempt,
      enableShortSell: unkempt,
      shortSellRate: unkempt,
      shortAvailableVolume: unkempt,
      shortMarginInitialRatio: unkempt,
    },
  },
  {
    row: "StockPart",
    message: "Qot_GetSecuritySnapshot.EquitySnapshotExData",
    doc: "What only a stock has.",
  },
  {
    row: "FundPart",
    message: "Qot_GetSecuritySnapshot.TrustSnapshotExData",
    doc: "What only a fund has.",
  },
  {
    row: "WarrantPart",
    message: "Qot_GetSecuritySnapshot.WarrantSnapshotExData",
    doc: "What only a warrant or a bull/bear contract has.",
  },
  {
    row: "OptionPart",
    message: "Qot_GetSecuritySnapshot.OptionSnapshotExData",
    doc: "What only an option has.",
  },
  {
    row: "MembersPart",
    message: "Qot_GetSecuritySnapshot.IndexSnapshotExData",
    doc: "How the members of an index or a plate stand today.",
  },
  {
    row: "FuturePart",
    message: "Qot_GetSecuritySnapshot.FutureSnapshotExData",
    doc: "What only a future has.",
  },
];

const streamed: readonly RowSpec[] = [
  {
    row: "BasicQuote",
    message: "Qot_Common.BasicQot",
    doc: "The latest quote of a security; prices and values in the currency of its market.",
    of: "subject",
    time: updated,
    literals: { type: "quote" },
    omit: { listTime: unkempt },
  },
  {
    row: "ExtendedSession",
    message: "Qot_Common.PreAfterMarketData",
    doc: "A session outside regular hours. `undefined` means that OpenD does not tell it, never zero.",
  },
  {
    row: "OptionQuote",
    message: "Qot_Common.OptionBasicQotExData",
    doc: "What the quote of an option has beside the rest.",
  },
  {
    row: "FutureQuote",
    message: "Qot_Common.FutureBasicQotExData",
    doc: "What the quote of a future has beside the rest.",
  },
  {
    row: "WarrantQuote",
    message: "Qot_Common.WarrantBasicQotExData",
    doc: "What the quote of a warrant or bull/bear contract has beside the rest.",
  },
  {
    row: "CandleValues",
    message: "Qot_Common.KLine",
    doc: "What one candle says. Prices in the currency of the market; `undefined` means that OpenD does not tell it, never zero.",
    of: "subject",
    time: moment,
    docs: {
      turnoverPercent:
        "Part of the circulating shares traded, in percent: 0.56 is 0.56 %. A day and longer.",
    },
  },
  {
    row: "Minute",
    message: "Qot_Common.TimeShare",
    doc: "One minute of a trading day. Prices in the currency of the market; `undefined` means that OpenD does not tell it.",
    of: "subject",
    time: moment,
    literals: { type: "minute" },
  },
  {
    row: "Tick",
    message: "Qot_Common.Ticker",
    doc: "One trade.",
    of: "subject",
    time: moment,
    literals: { type: "tick" },
    custom: { typeSign: { by: "signOf", type: "string | undefined" } },
    docs: { sign: "The exchange's own sign for the type, one character." },
  },
  {
    row: "BookLevel",
    message: "Qot_Common.OrderBook",
    doc: "One price of a book.",
  },
  {
    row: "BookOrder",
    message: "Qot_Common.OrderBookDetail",
    doc: "One order of a level.",
  },
  {
    row: "BrokerPlace",
    message: "Qot_Common.Broker",
    doc: "One place in a broker queue.",
  },
  {
    row: "PriceReminder",
    message: "Qot_UpdatePriceReminder.S2C",
    doc: "A price reminder that went off.",
    of: "subject",
    literals: { type: "priceReminder" },
  },
];

export const rows: readonly RowSpec[] = [
  ...shortSelling,
  ...reference,
  ...snapshots,
  ...streamed,
  ...subjects.flatMap(({ rows }) => rows),
];
