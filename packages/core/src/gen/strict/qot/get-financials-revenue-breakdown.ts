// Generated from Qot_GetFinancialsRevenueBreakdown.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFinancialsRevenueBreakdown.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface MainIncomeItem {
  name?: string | undefined;
  mainOperIncome?: number | undefined;
  ratio?: number | undefined;
}

export const MainIncomeItem: MessageType<MainIncomeItem> = {
  name: "Qot_GetFinancialsRevenueBreakdown.MainIncomeItem",
  wire: wire.MainIncomeItem,
};

export interface RevenueBreakdownGroup {
  type?: Qot_Common.RevenueBreakdownType | (number & {}) | undefined;
  itemList: MainIncomeItem[];
}

export const RevenueBreakdownGroup: MessageType<RevenueBreakdownGroup> = {
  name: "Qot_GetFinancialsRevenueBreakdown.RevenueBreakdownGroup",
  wire: wire.RevenueBreakdownGroup,
  checked: [
    ["itemList", "repeated"],
  ],
};

export interface ScreenDate {
  date?: number | undefined;
  periodText?: string | undefined;
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
}

export const ScreenDate: MessageType<ScreenDate> = {
  name: "Qot_GetFinancialsRevenueBreakdown.ScreenDate",
  wire: wire.ScreenDate,
};

export interface C2S {
  security: Qot_Common.Security;
  date?: number | undefined;
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
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
  period?: string | undefined;
  breakdownList: RevenueBreakdownGroup[];
  currencyCode?: string | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
