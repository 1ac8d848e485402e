// Generated from Qot_GetCompanyOperationalEfficiency.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCompanyOperationalEfficiency.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

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

export const OperationalEfficiencyItem: MessageType<OperationalEfficiencyItem> = {
  name: "Qot_GetCompanyOperationalEfficiency.OperationalEfficiencyItem",
  wire: wire.OperationalEfficiencyItem,
};

export interface C2S {
  /** The stock that is asked about. */
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

export const C2S: MessageType<C2S> = {
  name: "Qot_GetCompanyOperationalEfficiency.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
    ["currencyCode", "optional", "string"],
    ["financialType", "optional", "int32"],
  ],
};

export interface S2C {
  /** The fiscal periods of this page. */
  itemList: OperationalEfficiencyItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
  /** Currency of the amounts, as an ISO 4217 code. */
  currencyCode?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetCompanyOperationalEfficiency.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetCompanyOperationalEfficiency.Request",
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
  name: "Qot_GetCompanyOperationalEfficiency.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a company's figures of operational efficiency, a page at a time. Qot_GetCompanyOperationalEfficiency, protocol 3246. */
export const GetCompanyOperationalEfficiency: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3246,
  name: "Qot_GetCompanyOperationalEfficiency",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
