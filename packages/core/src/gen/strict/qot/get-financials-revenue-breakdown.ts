// Generated from Qot_GetFinancialsRevenueBreakdown.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, double, int32, uint32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putUint32, putInt32, putString } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One part of the revenue. */
export interface MainIncomeItem {
  /** The product, industry, region or business. */
  name?: string | undefined;
  /** Revenue of the part, in `currencyCode`. */
  mainOperIncome?: number | undefined;
  /** Part of the whole revenue, in percent (12.34 means 12.34 %). */
  ratio?: number | undefined;
}

/** @internal */
export function readMainIncomeItem(r: Reader): MainIncomeItem {
  let name: string | undefined;
  let mainOperIncome: number | undefined;
  let ratio: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) name = string(r);
    if (r.tag === 17) mainOperIncome = double(r);
    if (r.tag === 25) ratio = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { name, mainOperIncome, ratio });
}

/** The revenue, divided in one way. */
export interface RevenueBreakdownGroup {
  /** A value of `RevenueBreakdownType`: by product, industry, region or business. */
  type?: Qot_Common.RevenueBreakdownType | (number & {}) | undefined;
  /** The parts of the revenue. */
  itemList: MainIncomeItem[];
}

/** @internal */
export function readRevenueBreakdownGroup(r: Reader): RevenueBreakdownGroup {
  let type: Qot_Common.RevenueBreakdownType | (number & {}) | undefined;
  const itemList: MainIncomeItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) type = int32(r);
    while (r.tag === 18) itemList.push(readMainIncomeItem(below(r, "itemList", itemList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { type, itemList });
}

/** A period that can be requested. */
export interface ScreenDate {
  /** The period, in Unix seconds; hand it back in the next request as it is. */
  date?: number | undefined;
  /** The fiscal period, as text (`2024/Q3`, `2024/FY`). */
  periodText?: string | undefined;
  /** A value of `F10Type`: a quarter, several quarters together, or the year. */
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
}

/** @internal */
export function readScreenDate(r: Reader): ScreenDate {
  let date: number | undefined;
  let periodText: string | undefined;
  let financialType: Qot_Common.F10Type | (number & {}) | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) date = uint32(r);
    if (r.tag === 18) periodText = string(r);
    if (r.tag === 24) financialType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { date, periodText, financialType });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** The period, a `date` of `screenDateList`, in Unix seconds; the latest when absent or 0. */
  date?: number | undefined;
  /** A value of `F10Type`: the kind of period: 0 to 7 or 9; any when absent. */
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
  /** Currency that amounts are given in, as an ISO 4217 code; the company's own when absent. */
  currencyCode?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putUint32(w, 16, "date", m.date);
  putInt32(w, 24, "financialType", m.financialType);
  putString(w, 34, "currencyCode", m.currencyCode);
}

export interface S2C {
  /** The fiscal period, as text (`2024/Q3`, `2024/FY`). */
  period?: string | undefined;
  /** The revenue, one entry per way of dividing it. */
  breakdownList: RevenueBreakdownGroup[];
  /** Currency of the amounts, as an ISO 4217 code. */
  currencyCode?: string | undefined;
  /** The periods that can be requested; only where the request had neither `date` nor `financialType`. */
  screenDateList: ScreenDate[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let period: string | undefined;
  const breakdownList: RevenueBreakdownGroup[] = [];
  let currencyCode: string | undefined;
  const screenDateList: ScreenDate[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) period = string(r);
    while (r.tag === 18) breakdownList.push(readRevenueBreakdownGroup(below(r, "breakdownList", breakdownList.length)));
    if (r.tag === 26) currencyCode = string(r);
    while (r.tag === 34) screenDateList.push(readScreenDate(below(r, "screenDateList", screenDateList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 23, { period, breakdownList, currencyCode, screenDateList });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks how a company's revenue divides by product, industry, region or business. Qot_GetFinancialsRevenueBreakdown, protocol 3228. */
export const GetFinancialsRevenueBreakdown: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3228,
  name: "Qot_GetFinancialsRevenueBreakdown",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetFinancialsRevenueBreakdown.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetFinancialsRevenueBreakdown.C2S", write: writeC2S },
  reply: { name: "Qot_GetFinancialsRevenueBreakdown.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetFinancialsRevenueBreakdown.S2C", read: readS2C },
});
