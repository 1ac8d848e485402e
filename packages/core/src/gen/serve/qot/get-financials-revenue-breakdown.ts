// Generated from Qot_GetFinancialsRevenueBreakdown.proto by tools/protoc-gen-opend. Do not edit.
import { readMainIncomeItem, readRevenueBreakdownGroup, readScreenDate, writeC2S, readS2C } from "../../strict/qot/get-financials-revenue-breakdown.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt32, putUint32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { uint32, int32, string } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-financials-revenue-breakdown.ts";

/** @internal */
export function writeMainIncomeItem(w: Writer, m: Loose<types.MainIncomeItem>): void {
  putString(w, 10, "name", m.name);
  putDouble(w, 17, "mainOperIncome", m.mainOperIncome);
  putDouble(w, 25, "ratio", m.ratio);
}

export const MainIncomeItem: MessageType<types.MainIncomeItem> = { name: "Qot_GetFinancialsRevenueBreakdown.MainIncomeItem", read: readMainIncomeItem, write: writeMainIncomeItem };

/** @internal */
export function writeRevenueBreakdownGroup(w: Writer, m: Loose<types.RevenueBreakdownGroup>): void {
  putInt32(w, 8, "type", m.type);
  putMessages(w, 18, "itemList", m.itemList, writeMainIncomeItem);
}

export const RevenueBreakdownGroup: MessageType<types.RevenueBreakdownGroup> = { name: "Qot_GetFinancialsRevenueBreakdown.RevenueBreakdownGroup", read: readRevenueBreakdownGroup, write: writeRevenueBreakdownGroup };

/** @internal */
export function writeScreenDate(w: Writer, m: Loose<types.ScreenDate>): void {
  putUint32(w, 8, "date", m.date);
  putString(w, 18, "periodText", m.periodText);
  putInt32(w, 24, "financialType", m.financialType);
}

export const ScreenDate: MessageType<types.ScreenDate> = { name: "Qot_GetFinancialsRevenueBreakdown.ScreenDate", read: readScreenDate, write: writeScreenDate };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let date: number | undefined;
  let financialType: Qot_Common.F10Type | (number & {}) | undefined;
  let currencyCode: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) date = uint32(r);
    if (r.tag === 24) financialType = int32(r);
    if (r.tag === 34) currencyCode = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { security: security ?? lacks(r, "security"), date, financialType, currencyCode });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetFinancialsRevenueBreakdown.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putString(w, 10, "period", m.period);
  putMessages(w, 18, "breakdownList", m.breakdownList, writeRevenueBreakdownGroup);
  putString(w, 26, "currencyCode", m.currencyCode);
  putMessages(w, 34, "screenDateList", m.screenDateList, writeScreenDate);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetFinancialsRevenueBreakdown.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetFinancialsRevenueBreakdown.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetFinancialsRevenueBreakdown.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks how a company's revenue divides by product, industry, region or business. Qot_GetFinancialsRevenueBreakdown, protocol 3228. */
export const GetFinancialsRevenueBreakdown: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3228,
  name: "Qot_GetFinancialsRevenueBreakdown",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
