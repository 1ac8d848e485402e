// Generated from Qot_GetFinancialsEarningsPriceMove.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFinancialsEarningsPriceMove.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  security: Qot_Common.Security;
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

export interface PricePerformanceRow {
  tradingDay?: bigint | undefined;
  tradingDayStr?: string | undefined;
  closePrice?: number | undefined;
  openPrice?: number | undefined;
  highestPrice?: number | undefined;
  lowestPrice?: number | undefined;
  lastClosePrice?: number | undefined;
  optionIV?: number | undefined;
  optionHV?: number | undefined;
}

export const PricePerformanceRow: MessageType<PricePerformanceRow> = {
  name: "Qot_GetFinancialsEarningsPriceMove.PricePerformanceRow",
  wire: wire.PricePerformanceRow,
};

export interface ReportCycleQuote {
  fiscalYear?: number | undefined;
  financialType?: number | undefined;
  periodText?: string | undefined;
  pubTradingDay?: bigint | undefined;
  pubTradingDayStr?: string | undefined;
  pubType?: Qot_Common.EarningsPubTimeType | (number & {}) | undefined;
  priceInfoIndex?: number | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetFinancialsEarningsPriceMove: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3225,
  name: "Qot_GetFinancialsEarningsPriceMove",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
