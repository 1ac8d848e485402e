// Generated from Qot_GetFinancialsRevenueBreakdown.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFinancialsRevenueBreakdown.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One part of the revenue. */
export interface MainIncomeItem {
  /** The product, industry, region or business. */
  name?: string | undefined;
  /** Revenue of the part, in `currencyCode`. */
  mainOperIncome?: number | undefined;
  /** Part of the whole revenue, in percent (12.34 means 12.34 %). */
  ratio?: number | undefined;
}

export const MainIncomeItem: MessageType<MainIncomeItem> = {
  name: "Qot_GetFinancialsRevenueBreakdown.MainIncomeItem",
  wire: wire.MainIncomeItem,
};

/** The revenue, divided in one way. */
export interface RevenueBreakdownGroup {
  /** A value of `RevenueBreakdownType`: by product, industry, region or business. */
  type?: Qot_Common.RevenueBreakdownType | (number & {}) | undefined;
  /** The parts of the revenue. */
  itemList: MainIncomeItem[];
}

export const RevenueBreakdownGroup: MessageType<RevenueBreakdownGroup> = {
  name: "Qot_GetFinancialsRevenueBreakdown.RevenueBreakdownGroup",
  wire: wire.RevenueBreakdownGroup,
  checked: [
    ["itemList", "repeated"],
  ],
};

/** A period that can be asked about. */
export interface ScreenDate {
  /** The period, in Unix seconds; hand it back in the next request as it is. */
  date?: number | undefined;
  /** The fiscal period, as text (`2024/Q3`, `2024/FY`). */
  periodText?: string | undefined;
  /** A value of `F10Type`: a quarter, several quarters together, or the year. */
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
}

export const ScreenDate: MessageType<ScreenDate> = {
  name: "Qot_GetFinancialsRevenueBreakdown.ScreenDate",
  wire: wire.ScreenDate,
};

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
  /** The period, a `date` of `screenDateList`, in Unix seconds; the latest when absent or 0. */
  date?: number | undefined;
  /** A value of `F10Type`: the kind of period: 0 to 7 or 9; any when absent. */
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
  /** Currency that amounts are given in, as an ISO 4217 code; the company's own when absent. */
  currencyCode?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetFinancialsRevenueBreakdown.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["date", "optional", "uint32"],
    ["financialType", "optional", "int32"],
    ["currencyCode", "optional", "string"],
  ],
};

export interface S2C {
  /** The fiscal period, as text (`2024/Q3`, `2024/FY`). */
  period?: string | undefined;
  /** The revenue, one entry per way of dividing it. */
  breakdownList: RevenueBreakdownGroup[];
  /** Currency of the amounts, as an ISO 4217 code. */
  currencyCode?: string | undefined;
  /** The periods that can be asked about; only where the request had neither `date` nor `financialType`. */
  screenDateList: ScreenDate[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetFinancialsRevenueBreakdown.S2C",
  wire: wire.S2C,
  checked: [
    ["breakdownList", "repeated", RevenueBreakdownGroup],
    ["screenDateList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetFinancialsRevenueBreakdown.Request",
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
  name: "Qot_GetFinancialsRevenueBreakdown.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks how a company's revenue divides by product, industry, region or business. Qot_GetFinancialsRevenueBreakdown, protocol 3228. */
export const GetFinancialsRevenueBreakdown: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3228,
  name: "Qot_GetFinancialsRevenueBreakdown",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
