// Generated from Qot_GetFinancialsEarningsPriceHistory.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readPriceInfo, readFinScheduleInfo, readPriceHistoryOnEarningsDays, readS2C } from "../../strict/qot/get-financials-earnings-price-history.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { type Loose, type Writer, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putString, putDouble, putInt32, putBool } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-financials-earnings-price-history.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { security: security ?? lacks(r, "security") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetFinancialsEarningsPriceHistory.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writePriceInfo(w: Writer, m: Loose<types.PriceInfo>): void {
  putInt64(w, 8, "tradingDay", m.tradingDay);
  putString(w, 18, "tradingDayStr", m.tradingDayStr);
  putDouble(w, 25, "closePrice", m.closePrice);
  putDouble(w, 33, "openPrice", m.openPrice);
  putDouble(w, 41, "highestPrice", m.highestPrice);
  putDouble(w, 49, "lowestPrice", m.lowestPrice);
  putDouble(w, 57, "lastClosePrice", m.lastClosePrice);
  putDouble(w, 65, "volume", m.volume);
}

export const PriceInfo: MessageType<types.PriceInfo> = { name: "Qot_GetFinancialsEarningsPriceHistory.PriceInfo", read: readPriceInfo, write: writePriceInfo };

/** @internal */
export function writeFinScheduleInfo(w: Writer, m: Loose<types.FinScheduleInfo>): void {
  putInt32(w, 8, "delta", m.delta);
  putDouble(w, 17, "closePrice", m.closePrice);
}

export const FinScheduleInfo: MessageType<types.FinScheduleInfo> = { name: "Qot_GetFinancialsEarningsPriceHistory.FinScheduleInfo", read: readFinScheduleInfo, write: writeFinScheduleInfo };

/** @internal */
export function writePriceHistoryOnEarningsDays(w: Writer, m: Loose<types.PriceHistoryOnEarningsDays>): void {
  putInt32(w, 8, "fiscalYear", m.fiscalYear);
  putInt32(w, 16, "financialType", m.financialType);
  putString(w, 26, "periodText", m.periodText);
  putBool(w, 32, "isCurrent", m.isCurrent);
  putInt64(w, 40, "pubTradingDay", m.pubTradingDay);
  putString(w, 50, "pubTradingDayStr", m.pubTradingDayStr);
  putInt64(w, 56, "pubTime", m.pubTime);
  putString(w, 66, "pubTimeStr", m.pubTimeStr);
  putInt32(w, 72, "pubType", m.pubType);
  putDouble(w, 81, "predictVolaRatioNewest", m.predictVolaRatioNewest);
  putDouble(w, 89, "predictVolaRatioHighest", m.predictVolaRatioHighest);
  putDouble(w, 97, "predictVolaValNewest", m.predictVolaValNewest);
  putDouble(w, 105, "predictVolaValHighest", m.predictVolaValHighest);
  putDouble(w, 113, "optionIVCrush", m.optionIVCrush);
  putDouble(w, 121, "optionStrikeDateIVCrush", m.optionStrikeDateIVCrush);
  putMessage(w, 130, "priceInfo", m.priceInfo, writePriceInfo);
  putMessages(w, 138, "scheduleInfoList", m.scheduleInfoList, writeFinScheduleInfo);
}

export const PriceHistoryOnEarningsDays: MessageType<types.PriceHistoryOnEarningsDays> = { name: "Qot_GetFinancialsEarningsPriceHistory.PriceHistoryOnEarningsDays", read: readPriceHistoryOnEarningsDays, write: writePriceHistoryOnEarningsDays };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "detailList", m.detailList, writePriceHistoryOnEarningsDays);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetFinancialsEarningsPriceHistory.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetFinancialsEarningsPriceHistory.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetFinancialsEarningsPriceHistory.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the price history of a stock around past earnings reports. Qot_GetFinancialsEarningsPriceHistory, protocol 3226. */
export const GetFinancialsEarningsPriceHistory: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3226,
  name: "Qot_GetFinancialsEarningsPriceHistory",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
