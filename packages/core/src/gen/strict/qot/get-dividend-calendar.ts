// Generated from Qot_GetDividendCalendar.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetDividendCalendar.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** A value of `QotMarket`: Hong Kong, US, Malaysia, Singapore or Japan. */
  market: number;
  /** The day that is asked about, as `YYYY-MM-DD`. */
  date: string;
  /** Row to start from; 0 when absent. */
  dataFrom?: number | undefined;
  /** Rows wanted; no limit when absent. */
  count?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetDividendCalendar.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["date", "required", "string"],
    ["dataFrom", "optional", "int32"],
    ["count", "optional", "int32"],
  ],
};

/** One dividend with its dates. */
export interface DividendCalendarItem {
  /** The stock that pays the dividend. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The plan of the dividend, in words. */
  statement?: string | undefined;
  /** Record date: who holds the stock then is paid, as `YYYY-MM-DD`. */
  recordDate?: string | undefined;
  /** Ex-date: first day that the stock trades without the dividend, as `YYYY-MM-DD`. */
  exDate?: string | undefined;
  /** Day of payment, as `YYYY-MM-DD`. */
  dividendPayableDate?: string | undefined;
}

export const DividendCalendarItem: MessageType<DividendCalendarItem> = {
  name: "Qot_GetDividendCalendar.DividendCalendarItem",
  wire: wire.DividendCalendarItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The dividends of that day. */
  itemList: DividendCalendarItem[];
  /** Dividends of that day, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetDividendCalendar.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated", DividendCalendarItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetDividendCalendar.Request",
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
  name: "Qot_GetDividendCalendar.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks which stocks of a market have dividend dates on a day. Qot_GetDividendCalendar, protocol 3408. */
export const GetDividendCalendar: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3408,
  name: "Qot_GetDividendCalendar",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
