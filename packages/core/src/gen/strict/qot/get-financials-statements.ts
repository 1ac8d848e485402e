// Generated from Qot_GetFinancialsStatements.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFinancialsStatements.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface FinancialFieldInfo {
  fieldId?: bigint | undefined;
  displayName?: string | undefined;
}

export const FinancialFieldInfo: MessageType<FinancialFieldInfo> = {
  name: "Qot_GetFinancialsStatements.FinancialFieldInfo",
  wire: wire.FinancialFieldInfo,
};

export interface FinancialItem {
  fieldId?: bigint | undefined;
  data?: number | undefined;
  yoy?: number | undefined;
  qoq?: number | undefined;
}

export const FinancialItem: MessageType<FinancialItem> = {
  name: "Qot_GetFinancialsStatements.FinancialItem",
  wire: wire.FinancialItem,
};

export interface FinancialReport {
  dateTime?: bigint | undefined;
  dateTimeStr?: string | undefined;
  fiscalYear?: number | undefined;
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
  periodText?: string | undefined;
  itemList: FinancialItem[];
  currencyInfo?: string | undefined;
  accountingStandards?: string | undefined;
  auditorReport?: string | undefined;
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
  security: Qot_Common.Security;
  statementType?: Qot_Common.FinancialStatementsType | (number & {}) | undefined;
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
  currencyCode?: string | undefined;
  nextKey?: string | undefined;
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
  structureList: FinancialFieldInfo[];
  reportList: FinancialReport[];
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetFinancialsStatements: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3227,
  name: "Qot_GetFinancialsStatements",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
