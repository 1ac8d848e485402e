// Generated from Qot_GetCompanyOperationalEfficiency.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int32, string, int64, double } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** The figures of one fiscal period. */
export interface OperationalEfficiencyItem {
  /** The fiscal year, such as 2024. */
  fiscalYear?: number | undefined;
  /** A value of `F10Type`: a quarter, several quarters together, or the year. */
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
  /** The fiscal period, as text (`2024/Q3`, `2024/FY`). */
  periodText?: string | undefined;
  /** Last day of the period, in Unix seconds. */
  endDate?: bigint | undefined;
  /** Last day of the period, as `YYYY-MM-DD` in the market's own time zone. */
  endDateStr?: string | undefined;
  /** Employees of the company. */
  employeeNum?: bigint | undefined;
  /** Growth of the number of employees against a year earlier, in percent (12.34 means 12.34 %). */
  employeeNumYoy?: number | undefined;
  /** Revenue per employee, in `currencyCode`. */
  incomePerCapita?: number | undefined;
  /** Growth of revenue per employee against a year earlier, in percent (12.34 means 12.34 %). */
  incomePerCapitaYoy?: number | undefined;
  /** Operating profit per employee, in `currencyCode`. */
  profitPerCapita?: number | undefined;
  /** Growth of operating profit per employee against a year earlier, in percent (12.34 means 12.34 %). */
  profitPerCapitaYoy?: number | undefined;
  /** Net profit per employee, in `currencyCode`. */
  netProfitPerCapita?: number | undefined;
  /** Growth of net profit per employee against a year earlier, in percent (12.34 means 12.34 %). */
  netProfitPerCapitaYoy?: number | undefined;
}

/** @internal */
export function readOperationalEfficiencyItem(r: Reader): OperationalEfficiencyItem {
  let fiscalYear: number | undefined;
  let financialType: Qot_Common.F10Type | (number & {}) | undefined;
  let periodText: string | undefined;
  let endDate: bigint | undefined;
  let endDateStr: string | undefined;
  let employeeNum: bigint | undefined;
  let employeeNumYoy: number | undefined;
  let incomePerCapita: number | undefined;
  let incomePerCapitaYoy: number | undefined;
  let profitPerCapita: number | undefined;
  let profitPerCapitaYoy: number | undefined;
  let netProfitPerCapita: number | undefined;
  let netProfitPerCapitaYoy: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fiscalYear = int32(r);
    if (r.tag === 16) financialType = int32(r);
    if (r.tag === 26) periodText = string(r);
    if (r.tag === 32) endDate = int64(r);
    if (r.tag === 42) endDateStr = string(r);
    if (r.tag === 48) employeeNum = int64(r);
    if (r.tag === 57) employeeNumYoy = double(r);
    if (r.tag === 65) incomePerCapita = double(r);
    if (r.tag === 73) incomePerCapitaYoy = double(r);
    if (r.tag === 81) profitPerCapita = double(r);
    if (r.tag === 89) profitPerCapitaYoy = double(r);
    if (r.tag === 97) netProfitPerCapita = double(r);
    if (r.tag === 105) netProfitPerCapitaYoy = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 44, { fiscalYear, financialType, periodText, endDate, endDateStr, employeeNum, employeeNumYoy, incomePerCapita, incomePerCapitaYoy, profitPerCapita, profitPerCapitaYoy, netProfitPerCapita, netProfitPerCapitaYoy });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
  /** Currency that amounts are given in, as an ISO 4217 code; the company's own when absent. */
  currencyCode?: string | undefined;
  /** A value of `F10Type`: the fiscal periods wanted, 0 to 7; all when absent. */
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "nextKey", m.nextKey);
  putInt32(w, 24, "num", m.num);
  putString(w, 34, "currencyCode", m.currencyCode);
  putInt32(w, 40, "financialType", m.financialType);
}

export interface S2C {
  /** The fiscal periods of this page. */
  itemList: OperationalEfficiencyItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
  /** Currency of the amounts, as an ISO 4217 code. */
  currencyCode?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: OperationalEfficiencyItem[] = [];
  let nextKey: string | undefined;
  let currencyCode: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readOperationalEfficiencyItem(below(r, "itemList", itemList.length)));
    if (r.tag === 18) nextKey = string(r);
    if (r.tag === 26) currencyCode = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { itemList, nextKey, currencyCode });
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

/** Asks for a company's figures of operational efficiency, a page at a time. Qot_GetCompanyOperationalEfficiency, protocol 3246. */
export const GetCompanyOperationalEfficiency: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3246,
  name: "Qot_GetCompanyOperationalEfficiency",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: { name: "Qot_GetCompanyOperationalEfficiency.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetCompanyOperationalEfficiency.C2S", write: writeC2S },
  reply: { name: "Qot_GetCompanyOperationalEfficiency.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetCompanyOperationalEfficiency.S2C", read: readS2C },
});
