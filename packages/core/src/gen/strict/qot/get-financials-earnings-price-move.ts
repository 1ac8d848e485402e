// Generated from Qot_GetFinancialsEarningsPriceMove.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFinancialsEarningsPriceMove.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
  /** Earnings reports wanted, 1 to 50; 10 when absent. */
  periodCount?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetFinancialsEarningsPriceMove.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["periodCount", "optional", "int32"],
  ],
};

/** One trading day around an earnings report. */
export interface PricePerformanceRow {
  /** The trading day, in Unix seconds. */
  tradingDay?: bigint | undefined;
  /** The trading day, as `YYYY-MM-DD` in the market's own time zone. */
  tradingDayStr?: string | undefined;
  /** Closing price of the day, in the currency of the market. */
  closePrice?: number | undefined;
  /** First price of the day, in the currency of the market. */
  openPrice?: number | undefined;
  /** Highest price of the day, in the currency of the market. */
  highestPrice?: number | undefined;
  /** Lowest price of the day, in the currency of the market. */
  lowestPrice?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice?: number | undefined;
  /** Volatility that the prices of the options imply, in percent (12.34 means 12.34 %). */
  optionIV?: number | undefined;
  /** Historical volatility, as the options' figures have it, in percent (12.34 means 12.34 %). */
  optionHV?: number | undefined;
}

export const PricePerformanceRow: MessageType<PricePerformanceRow> = {
  name: "Qot_GetFinancialsEarningsPriceMove.PricePerformanceRow",
  wire: wire.PricePerformanceRow,
};

/** One earnings report with the trading days around it. */
export interface ReportCycleQuote {
  /** The fiscal year, such as 2024. */
  fiscalYear?: number | undefined;
  /** A value of `F10Type`: a quarter, several quarters together, or the year. */
  financialType?: number | undefined;
  /** The fiscal period, as text (`2024/Q3`, `2024/FY`). */
  periodText?: string | undefined;
  /** Trading day of the report, in Unix seconds. */
  pubTradingDay?: bigint | undefined;
  /** Trading day of the report, as `YYYY-MM-DD` in the market's own time zone. */
  pubTradingDayStr?: string | undefined;
  /** A value of `EarningsPubTimeType`: when on the day the report came. */
  pubType?: Qot_Common.EarningsPubTimeType | (number & {}) | undefined;
  /** Position in `itemList` of the day of the report, counted from 0; -1 where there is none. */
  priceInfoIndex?: number | undefined;
  /** The trading days around the report, the earliest first. */
  itemList: PricePerformanceRow[];
}

export const ReportCycleQuote: MessageType<ReportCycleQuote> = {
  name: "Qot_GetFinancialsEarningsPriceMove.ReportCycleQuote",
  wire: wire.ReportCycleQuote,
  checked: [
    ["itemList", "repeated"],
  ],
};

export interface S2C {
  /** The earnings reports, the latest first. */
  detailList: ReportCycleQuote[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetFinancialsEarningsPriceMove.S2C",
  wire: wire.S2C,
  checked: [
    ["detailList", "repeated", ReportCycleQuote],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetFinancialsEarningsPriceMove.Request",
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
  name: "Qot_GetFinancialsEarningsPriceMove.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks how a stock's price moved around its earnings reports. Qot_GetFinancialsEarningsPriceMove, protocol 3225. */
export const GetFinancialsEarningsPriceMove: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3225,
  name: "Qot_GetFinancialsEarningsPriceMove",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
