// Generated from Qot_GetFinancialsEarningsPriceMove.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readPricePerformanceRow, readReportCycleQuote, readS2C } from "../../strict/qot/get-financials-earnings-price-move.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putString, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-financials-earnings-price-move.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let periodCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) periodCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { security: security ?? lacks(r, "security"), periodCount });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetFinancialsEarningsPriceMove.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writePricePerformanceRow(w: Writer, m: Loose<types.PricePerformanceRow>): void {
  putInt64(w, 8, "tradingDay", m.tradingDay);
  putString(w, 18, "tradingDayStr", m.tradingDayStr);
  putDouble(w, 25, "closePrice", m.closePrice);
  putDouble(w, 33, "openPrice", m.openPrice);
  putDouble(w, 41, "highestPrice", m.highestPrice);
  putDouble(w, 49, "lowestPrice", m.lowestPrice);
  putDouble(w, 57, "lastClosePrice", m.lastClosePrice);
  putDouble(w, 65, "optionIV", m.optionIV);
  putDouble(w, 73, "optionHV", m.optionHV);
}

export const PricePerformanceRow: MessageType<types.PricePerformanceRow> = { name: "Qot_GetFinancialsEarningsPriceMove.PricePerformanceRow", read: readPricePerformanceRow, write: writePricePerformanceRow };

/** @internal */
export function writeReportCycleQuote(w: Writer, m: Loose<types.ReportCycleQuote>): void {
  putInt32(w, 8, "fiscalYear", m.fiscalYear);
  putInt32(w, 16, "financialType", m.financialType);
  putString(w, 26, "periodText", m.periodText);
  putInt64(w, 32, "pubTradingDay", m.pubTradingDay);
  putString(w, 42, "pubTradingDayStr", m.pubTradingDayStr);
  putInt32(w, 48, "pubType", m.pubType);
  putInt32(w, 56, "priceInfoIndex", m.priceInfoIndex);
  putMessages(w, 66, "itemList", m.itemList, writePricePerformanceRow);
}

export const ReportCycleQuote: MessageType<types.ReportCycleQuote> = { name: "Qot_GetFinancialsEarningsPriceMove.ReportCycleQuote", read: readReportCycleQuote, write: writeReportCycleQuote };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "detailList", m.detailList, writeReportCycleQuote);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetFinancialsEarningsPriceMove.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetFinancialsEarningsPriceMove.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetFinancialsEarningsPriceMove.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks how a stock's price moved around its earnings reports. Qot_GetFinancialsEarningsPriceMove, protocol 3225. */
export const GetFinancialsEarningsPriceMove: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
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
});
