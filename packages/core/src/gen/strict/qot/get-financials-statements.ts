// Generated from Qot_GetFinancialsStatements.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, string, double, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** Names one line of the statements. */
export interface FinancialFieldInfo {
  /** Id of the line. */
  fieldId?: bigint | undefined;
  /** What the line is called, in the language that OpenD is set to. */
  displayName?: string | undefined;
}

/** @internal */
export function readFinancialFieldInfo(r: Reader): FinancialFieldInfo {
  let fieldId: bigint | undefined;
  let displayName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fieldId = int64(r);
    if (r.tag === 18) displayName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { fieldId, displayName });
}

/** One line of a statement. */
export interface FinancialItem {
  /** Id of the line; `structureList` has its name. */
  fieldId?: bigint | undefined;
  /** Value of the line; money is in the `currencyCode` of the report, the unit of other lines follows from `fieldId`. */
  data?: number | undefined;
  /** Change against the same period a year earlier, in percent (20 means 20 %). */
  yoy?: number | undefined;
  /** Change against the period before, in percent (20 means 20 %). */
  qoq?: number | undefined;
}

/** @internal */
export function readFinancialItem(r: Reader): FinancialItem {
  let fieldId: bigint | undefined;
  let data: number | undefined;
  let yoy: number | undefined;
  let qoq: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fieldId = int64(r);
    if (r.tag === 17) data = double(r);
    if (r.tag === 25) yoy = double(r);
    if (r.tag === 33) qoq = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { fieldId, data, yoy, qoq });
}

/** The statement of one fiscal period. */
export interface FinancialReport {
  /** Last day of the period, in Unix seconds. */
  dateTime?: bigint | undefined;
  /** Last day of the period, as `YYYY-MM-DD` in the market's own time zone. */
  dateTimeStr?: string | undefined;
  /** The fiscal year, such as 2024; 0 if there is none. */
  fiscalYear?: number | undefined;
  /** A value of `F10Type`: a quarter, several quarters together, or the year. */
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
  /** The fiscal period, as text (`2024/Q3`, `2024/FY`). */
  periodText?: string | undefined;
  /** The lines of the statement. */
  itemList: FinancialItem[];
  /** Currency of the amounts, in words. */
  currencyInfo?: string | undefined;
  /** Accounting standards that the company follows, in words. */
  accountingStandards?: string | undefined;
  /** The auditor's opinion, in words. */
  auditorReport?: string | undefined;
  /** Currency of the amounts, as an ISO 4217 code (`USD`). */
  currencyCode?: string | undefined;
}

/** @internal */
export function readFinancialReport(r: Reader): FinancialReport {
  let dateTime: bigint | undefined;
  let dateTimeStr: string | undefined;
  let fiscalYear: number | undefined;
  let financialType: Qot_Common.F10Type | (number & {}) | undefined;
  let periodText: string | undefined;
  const itemList: FinancialItem[] = [];
  let currencyInfo: string | undefined;
  let accountingStandards: string | undefined;
  let auditorReport: string | undefined;
  let currencyCode: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) dateTime = int64(r);
    if (r.tag === 18) dateTimeStr = string(r);
    if (r.tag === 24) fiscalYear = int32(r);
    if (r.tag === 32) financialType = int32(r);
    if (r.tag === 42) periodText = string(r);
    while (r.tag === 50) itemList.push(readFinancialItem(below(r, "itemList", itemList.length)));
    if (r.tag === 58) currencyInfo = string(r);
    if (r.tag === 66) accountingStandards = string(r);
    if (r.tag === 74) auditorReport = string(r);
    if (r.tag === 82) currencyCode = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 40, { dateTime, dateTimeStr, fiscalYear, financialType, periodText, itemList, currencyInfo, accountingStandards, auditorReport, currencyCode });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** A value of `FinancialStatementsType`: which statement; the income statement when absent. */
  statementType?: Qot_Common.FinancialStatementsType | (number & {}) | undefined;
  /** A value of `F10Type`: the fiscal periods wanted: 0 to 7 or 9 to 11; quarters and years when absent. */
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
  /** Currency that amounts are given in, as an ISO 4217 code; the company's own when absent. */
  currencyCode?: string | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "statementType", m.statementType);
  putInt32(w, 24, "financialType", m.financialType);
  putString(w, 34, "currencyCode", m.currencyCode);
  putString(w, 42, "nextKey", m.nextKey);
  putInt32(w, 48, "num", m.num);
}

export interface S2C {
  /** The names of all lines that the reports have. */
  structureList: FinancialFieldInfo[];
  /** The statements in order of time. */
  reportList: FinancialReport[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const structureList: FinancialFieldInfo[] = [];
  const reportList: FinancialReport[] = [];
  let nextKey: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) structureList.push(readFinancialFieldInfo(below(r, "structureList", structureList.length)));
    while (r.tag === 18) reportList.push(readFinancialReport(below(r, "reportList", reportList.length)));
    if (r.tag === 26) nextKey = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { structureList, reportList, nextKey });
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

/** Asks for a company's financial statements, a page at a time. Qot_GetFinancialsStatements, protocol 3227. */
export const GetFinancialsStatements: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3227,
  name: "Qot_GetFinancialsStatements",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: { name: "Qot_GetFinancialsStatements.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetFinancialsStatements.C2S", write: writeC2S },
  reply: { name: "Qot_GetFinancialsStatements.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetFinancialsStatements.S2C", read: readS2C },
});
