// Generated from Qot_GetCorporateActionsDividends.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCorporateActionsDividends.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One dividend with its dates. */
export interface DividendItem {
  /** Day of the announcement, as `YYYY/MM/DD` in the market's own time zone. */
  pubDate?: string | undefined;
  /** What is paid, in words. */
  statement?: string | undefined;
  /** How far the dividend has come, in words; stocks and trusts of Hong Kong and mainland China only. */
  process?: string | undefined;
  /** Record date as `YYYY/MM/DD` in the market's own time zone; absent for ETFs. */
  recordDate?: string | undefined;
  /** Ex-date: first day that the stock trades without the dividend, as `YYYY/MM/DD` in the market's own time zone. */
  exDate?: string | undefined;
  /** Day of payment, as `YYYY/MM/DD` in the market's own time zone. */
  dividendPayableDate?: string | undefined;
  /** The fiscal year, as text; ETFs only. */
  fiscalYear?: string | undefined;
}

export const DividendItem: MessageType<DividendItem> = {
  name: "Qot_GetCorporateActionsDividends.DividendItem",
  wire: wire.DividendItem,
};

export interface C2S {
  /** The stock or fund that is asked about. */
  security: Qot_Common.Security;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetCorporateActionsDividends.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The dividends, the latest announced first. */
  dividendList: DividendItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetCorporateActionsDividends.S2C",
  wire: wire.S2C,
  checked: [
    ["dividendList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetCorporateActionsDividends.Request",
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
  name: "Qot_GetCorporateActionsDividends.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the dividends of a stock. Qot_GetCorporateActionsDividends, protocol 3234. */
export const GetCorporateActionsDividends: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3234,
  name: "Qot_GetCorporateActionsDividends",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
