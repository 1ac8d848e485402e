// Generated from Qot_GetCompanyOperationalEfficiency.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCompanyOperationalEfficiency.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface OperationalEfficiencyItem {
  fiscalYear?: number | undefined;
  financialType?: Qot_Common.F10Type | (number & {}) | undefined;
  periodText?: string | undefined;
  endDate?: bigint | undefined;
  endDateStr?: string | undefined;
  employeeNum?: bigint | undefined;
  employeeNumYoy?: number | undefined;
  incomePerCapita?: number | undefined;
  incomePerCapitaYoy?: number | undefined;
  profitPerCapita?: number | undefined;
  profitPerCapitaYoy?: number | undefined;
  netProfitPerCapita?: number | undefined;
  netProfitPerCapitaYoy?: number | undefined;
}

export const OperationalEfficiencyItem: MessageType<OperationalEfficiencyItem> = {
  name: "Qot_GetCompanyOperationalEfficiency.OperationalEfficiencyItem",
  wire: wire.OperationalEfficiencyItem,
};

export interface C2S {
  security: Qot_Common.Security;
  nextKey?: string | undefined;
  num?: number | undefined;
  currencyCode?: string | undefined;
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
  itemList: OperationalEfficiencyItem[];
  nextKey?: string | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetCompanyOperationalEfficiency: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3246,
  name: "Qot_GetCompanyOperationalEfficiency",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
