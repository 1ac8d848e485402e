// Generated from Qot_GetFinancialsStatements.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFinancialsStatements.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** Names one line of the statements. */
export interface FinancialFieldInfo {
  /** Id of the line. */
  fieldId?: bigint | undefined;
  /** What the line is called, in the language that OpenD is set to. */
  displayName?: string | undefined;
}

export const FinancialFieldInfo: MessageType<FinancialFieldInfo> = {
  name: "Qot_GetFinancialsStatements.FinancialFieldInfo",
  wire: wire.FinancialFieldInfo,
};

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

export const FinancialItem: MessageType<FinancialItem> = {
  name: "Qot_GetFinancialsStatements.FinancialItem",
  wire: wire.FinancialItem,
};

/** The statement of one fiscal period. */
export interface FinancialReport {
  /** Last day of the period, in Unix seconds. */
  dateTime?: bigint | undefined;
  /** Last day of the period, as `YYYY-MM-DD` in the market's own time zone. */
  dateTimeStr?: string | undefined;
  /** The fiscal year, such as 2024; 0 where there is none. */
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

export const FinancialReport: MessageType<FinancialReport> = {
  name: "Qot_GetFinancialsStatements.FinancialReport",
  wire: wire.FinancialReport,
  checked: [
    ["itemList", "repeated"],
  ],
};

export interface C2S {
  /** The stock that is asked about. */
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

export const C2S: MessageType<C2S> = {
  name: "Qot_GetFinancialsStatements.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["statementType", "optional", "int32"],
    ["financialType", "optional", "int32"],
    ["currencyCode", "optional", "string"],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
  ],
};

export interface S2C {
  /** The names of all lines that the reports have. */
  structureList: FinancialFieldInfo[];
  /** The statements in order of time. */
  reportList: FinancialReport[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetFinancialsStatements.S2C",
  wire: wire.S2C,
  checked: [
    ["structureList", "repeated"],
    ["reportList", "repeated", FinancialReport],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetFinancialsStatements.Request",
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
  name: "Qot_GetFinancialsStatements.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a company's financial statements, a page at a time. Qot_GetFinancialsStatements, protocol 3227. */
export const GetFinancialsStatements: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3227,
  name: "Qot_GetFinancialsStatements",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
