import { subjects } from "../questions/subjects.ts";
import type { RowSpec, RowTime } from "./spec.ts";

// The messages of rows, with the facts that no rule can derive. README.md has the rules.

const moment: RowTime = { reads: "moment", text: "time", seconds: "timestamp" };
const updated: RowTime = { reads: "momentIfTold", text: "updateTime", seconds: "updateTimestamp" };
const shortDay: RowTime = { reads: "day", text: "timestampStr", seconds: "timestamp" };

const unkempt = "OpenD does not maintain it any more.";

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
  doc: "Capital by order size, in the currency of the market.",
};

const reference: readonly RowSpec[] = [
  {
    row: "CapitalFlow",
    message: "Qot_GetCapitalFlow.CapitalFlowItem",
    doc: "Capital inflow minus outflow of a security, in the currency of its market.",
    of: "code",
    time: moment,
  },
  {
    row: "CapitalDistribution",
    message: "Qot_GetCapitalDistribution.S2C",
    doc: "Today's capital inflow and outflow.",
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
    doc: "The fields of a warrant or bull/bear contract.",
  },
  {
    row: "OptionStatic",
    message: "Qot_Common.OptionStaticExData",
    doc: "The fields of an option.",
    blank: ["market"],
  },
  {
    row: "FutureStatic",
    message: "Qot_Common.FutureStaticExData",
    doc: "The fields of a future.",
  },
];

const snapshots: readonly RowSpec[] = [
  {
    row: "SnapshotBase",
    message: "Qot_GetSecuritySnapshot.SnapshotBasicData",
    doc: "The fields of every security. Prices and values are in the currency of its market. `undefined` means unknown, never zero.",
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
    doc: "The fields of a stock.",
  },
  {
    row: "FundPart",
    message: "Qot_GetSecuritySnapshot.TrustSnapshotExData",
    doc: "The fields of a fund.",
  },
  {
    row: "WarrantPart",
    message: "Qot_GetSecuritySnapshot.WarrantSnapshotExData",
    doc: "The fields of a warrant or bull/bear contract.",
  },
  {
    row: "OptionPart",
    message: "Qot_GetSecuritySnapshot.OptionSnapshotExData",
    doc: "The fields of an option.",
  },
  {
    row: "MembersPart",
    message: "Qot_GetSecuritySnapshot.IndexSnapshotExData",
    doc: "The number of rising and falling members of an index or a plate today.",
  },
  {
    row: "FuturePart",
    message: "Qot_GetSecuritySnapshot.FutureSnapshotExData",
    doc: "The fields of a future.",
  },
];

const streamed: readonly RowSpec[] = [
  {
    row: "BasicQuote",
    message: "Qot_Common.BasicQot",
    doc: "The latest quote of a security. Prices and values are in the currency of its market.",
    of: "subject",
    time: updated,
    literals: { type: "quote" },
    omit: { listTime: unkempt, listTimestamp: unkempt },
  },
  {
    row: "ExtendedSession",
    message: "Qot_Common.PreAfterMarketData",
    doc: "A session outside regular hours. `undefined` means unknown, never zero.",
  },
  {
    row: "OptionQuote",
    message: "Qot_Common.OptionBasicQotExData",
    doc: "The additional fields in the quote of an option.",
  },
  {
    row: "FutureQuote",
    message: "Qot_Common.FutureBasicQotExData",
    doc: "The additional fields in the quote of a future.",
  },
  {
    row: "WarrantQuote",
    message: "Qot_Common.WarrantBasicQotExData",
    doc: "The additional fields in the quote of a warrant or bull/bear contract.",
  },
  {
    row: "CandleValues",
    message: "Qot_Common.KLine",
    doc: "The values of a candle. Prices are in the currency of the market. `undefined` means unknown, never zero.",
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
    doc: "One minute of a trading day. Prices are in the currency of the market. `undefined` means unknown.",
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
    docs: { sign: "The exchange's sign for the type: one character." },
  },
  {
    row: "BookLevel",
    message: "Qot_Common.OrderBook",
    doc: "One price level of an order book.",
  },
  {
    row: "BookOrder",
    message: "Qot_Common.OrderBookDetail",
    doc: "One order of a price level.",
  },
  {
    row: "BrokerPlace",
    message: "Qot_Common.Broker",
    doc: "One place in a broker queue.",
  },
  {
    row: "PriceReminder",
    message: "Qot_UpdatePriceReminder.S2C",
    doc: "A price reminder that was triggered.",
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
