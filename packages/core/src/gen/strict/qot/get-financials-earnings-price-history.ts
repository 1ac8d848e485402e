// Generated from Qot_GetFinancialsEarningsPriceHistory.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFinancialsEarningsPriceHistory.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetFinancialsEarningsPriceHistory.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

/** Prices on the day of an earnings report. */
export interface PriceInfo {
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
  /** Shares traded on the day. */
  volume?: number | undefined;
}

export const PriceInfo: MessageType<PriceInfo> = {
  name: "Qot_GetFinancialsEarningsPriceHistory.PriceInfo",
  wire: wire.PriceInfo,
};

/** The closing price some trading days from an earnings report. */
export interface FinScheduleInfo {
  /** Trading days from the report: negative before it, 0 on its day, positive after it. */
  delta?: number | undefined;
  /** Closing price of that trading day, in the currency of the market. */
  closePrice?: number | undefined;
}

export const FinScheduleInfo: MessageType<FinScheduleInfo> = {
  name: "Qot_GetFinancialsEarningsPriceHistory.FinScheduleInfo",
  wire: wire.FinScheduleInfo,
};

/** One earnings report: what move was expected and what the price did. */
export interface PriceHistoryOnEarningsDays {
  /** The fiscal year, such as 2024. */
  fiscalYear?: number | undefined;
  /** A value of `F10Type`: a quarter, several quarters together, or the year. */
  financialType?: number | undefined;
  /** The fiscal period, as text (`2024/Q3`, `2024/FY`). */
  periodText?: string | undefined;
  /** Whether this is the current report. */
  isCurrent?: boolean | undefined;
  /** Trading day of the report, in Unix seconds. */
  pubTradingDay?: bigint | undefined;
  /** Trading day of the report, as `YYYY-MM-DD` in the market's own time zone. */
  pubTradingDayStr?: string | undefined;
  /** When the report was published, in Unix seconds. */
  pubTime?: bigint | undefined;
  /** When the report was published, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  pubTimeStr?: string | undefined;
  /** A value of `EarningsPubTimeType`: when on the day the report came. */
  pubType?: Qot_Common.EarningsPubTimeType | (number & {}) | undefined;
  /** Latest expected move of the price, in percent (12.34 means 12.34 %). */
  predictVolaRatioNewest?: number | undefined;
  /** Largest expected move of the price, in percent (12.34 means 12.34 %). */
  predictVolaRatioHighest?: number | undefined;
  /** Latest expected move of the price, in the currency of the market. */
  predictVolaValNewest?: number | undefined;
  /** Largest expected move of the price, in the currency of the market. */
  predictVolaValHighest?: number | undefined;
  /** Fall of the options' implied volatility after the report, in percent (12.34 means 12.34 %). */
  optionIVCrush?: number | undefined;
  /** Fall of implied volatility on the expiry date of the options, in percent (12.34 means 12.34 %). */
  optionStrikeDateIVCrush?: number | undefined;
  /** Prices on the day of the report. */
  priceInfo?: PriceInfo | undefined;
  /** Closing prices around the report, the earliest first. */
  scheduleInfoList: FinScheduleInfo[];
}

export const PriceHistoryOnEarningsDays: MessageType<PriceHistoryOnEarningsDays> = {
  name: "Qot_GetFinancialsEarningsPriceHistory.PriceHistoryOnEarningsDays",
  wire: wire.PriceHistoryOnEarningsDays,
  checked: [
    ["scheduleInfoList", "repeated"],
  ],
};

export interface S2C {
  /** The earnings reports, the latest first. */
  detailList: PriceHistoryOnEarningsDays[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetFinancialsEarningsPriceHistory.S2C",
  wire: wire.S2C,
  checked: [
    ["detailList", "repeated", PriceHistoryOnEarningsDays],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetFinancialsEarningsPriceHistory.Request",
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
  name: "Qot_GetFinancialsEarningsPriceHistory.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the price history of a stock around past earnings reports. Qot_GetFinancialsEarningsPriceHistory, protocol 3226. */
export const GetFinancialsEarningsPriceHistory: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3226,
  name: "Qot_GetFinancialsEarningsPriceHistory",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
