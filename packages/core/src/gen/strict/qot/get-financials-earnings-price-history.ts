// Generated from Qot_GetFinancialsEarningsPriceHistory.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFinancialsEarningsPriceHistory.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  security: Qot_Common.Security;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetFinancialsEarningsPriceHistory.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface PriceInfo {
  tradingDay?: bigint | undefined;
  tradingDayStr?: string | undefined;
  closePrice?: number | undefined;
  openPrice?: number | undefined;
  highestPrice?: number | undefined;
  lowestPrice?: number | undefined;
  lastClosePrice?: number | undefined;
  volume?: number | undefined;
}

export const PriceInfo: MessageType<PriceInfo> = {
  name: "Qot_GetFinancialsEarningsPriceHistory.PriceInfo",
  wire: wire.PriceInfo,
};

export interface FinScheduleInfo {
  delta?: number | undefined;
  closePrice?: number | undefined;
}

export const FinScheduleInfo: MessageType<FinScheduleInfo> = {
  name: "Qot_GetFinancialsEarningsPriceHistory.FinScheduleInfo",
  wire: wire.FinScheduleInfo,
};

export interface PriceHistoryOnEarningsDays {
  fiscalYear?: number | undefined;
  financialType?: number | undefined;
  periodText?: string | undefined;
  isCurrent?: boolean | undefined;
  pubTradingDay?: bigint | undefined;
  pubTradingDayStr?: string | undefined;
  pubTime?: bigint | undefined;
  pubTimeStr?: string | undefined;
  pubType?: Qot_Common.EarningsPubTimeType | (number & {}) | undefined;
  predictVolaRatioNewest?: number | undefined;
  predictVolaRatioHighest?: number | undefined;
  predictVolaValNewest?: number | undefined;
  predictVolaValHighest?: number | undefined;
  optionIVCrush?: number | undefined;
  optionStrikeDateIVCrush?: number | undefined;
  priceInfo?: PriceInfo | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
