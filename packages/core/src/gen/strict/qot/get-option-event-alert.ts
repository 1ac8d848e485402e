// Generated from Qot_GetOptionEventAlert.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionEventAlert.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One alert: which events it is about, and whether it is on. Exactly one of `optionMarket`, `watchlistGroupName` and `underlying` is given. */
export interface EventAlertItem {
  /** Id of the alert; left out when adding one. */
  key?: bigint | undefined;
  /** Whether the alert is on (true) or paused (false). */
  enable?: boolean | undefined;
  /** A value of `OptionMarket`: events of all options of a market. */
  optionMarket?: number | undefined;
  /** Events of the underlyings in this group of the watchlist. */
  watchlistGroupName?: string | undefined;
  /** Events of the options on this security. */
  underlying?: Qot_Common.Security | undefined;
  /** A value of `OptionType`: calls or puts only; both when absent. */
  optionType?: number | undefined;
  /** Side of the trade: 1 buy, 2 sell, 3 neutral; all when empty. */
  sideTypeList: number[];
  /** Kinds of order, numbers of `OptionOrderType` of `Qot_GetOptionEvent`; all when empty. */
  orderTypeList: number[];
  /** Only events of companies whose market value lies in this interval, in the currency of the market. */
  marketCapRange?: Qot_OptionCommon.Interval | undefined;
  /** Only options whose days until expiry lie in this interval. */
  expiryDaysRange?: Qot_OptionCommon.Interval | undefined;
  /** Only trades whose price lies in this interval, in the currency of the market. */
  priceRange?: Qot_OptionCommon.Interval | undefined;
  /** Only trades whose number of contracts lies in this interval. */
  sizeRange?: Qot_OptionCommon.Interval | undefined;
  /** Only trades whose value lies in this interval, in the currency of the market. */
  premiumRange?: Qot_OptionCommon.Interval | undefined;
  /** Only options whose implied volatility lies in this interval, in percent (20 means 20 %). */
  ivRange?: Qot_OptionCommon.Interval | undefined;
  /** First day of an earnings report, as `YYYY-MM-DD`; only together with `earningsDateEnd`. */
  earningsDateBegin?: string | undefined;
  /** Last day of an earnings report, as `YYYY-MM-DD`; only together with `earningsDateBegin`. */
  earningsDateEnd?: string | undefined;
  /** The user's note, at most 20 characters. */
  note?: string | undefined;
}

export const EventAlertItem: MessageType<EventAlertItem> = {
  name: "Qot_GetOptionEventAlert.EventAlertItem",
  wire: wire.EventAlertItem,
  checked: [
    ["key", "optional", "int64"],
    ["enable", "optional", "bool"],
    ["optionMarket", "optional", "int32"],
    ["watchlistGroupName", "optional", "string"],
    ["underlying", "optional", Qot_Common.Security],
    ["optionType", "optional", "int32"],
    ["sideTypeList", "repeated", "int32"],
    ["orderTypeList", "repeated", "int32"],
    ["marketCapRange", "optional", Qot_OptionCommon.Interval],
    ["expiryDaysRange", "optional", Qot_OptionCommon.Interval],
    ["priceRange", "optional", Qot_OptionCommon.Interval],
    ["sizeRange", "optional", Qot_OptionCommon.Interval],
    ["premiumRange", "optional", Qot_OptionCommon.Interval],
    ["ivRange", "optional", Qot_OptionCommon.Interval],
    ["earningsDateBegin", "optional", "string"],
    ["earningsDateEnd", "optional", "string"],
    ["note", "optional", "string"],
  ],
};

export interface C2S {
  /** Rows per page, 1 to 500; required. */
  count?: number | undefined;
  /** Cursor: absent or empty on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionEventAlert.C2S",
  wire: wire.C2S,
  checked: [
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
  ],
};

export interface S2C {
  /** The alerts of this page, the latest created first. */
  alertList: EventAlertItem[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
  /** Alerts on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionEventAlert.S2C",
  wire: wire.S2C,
  checked: [
    ["alertList", "repeated", EventAlertItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionEventAlert.Request",
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
  name: "Qot_GetOptionEventAlert.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the user's alerts for option events, a page at a time. Qot_GetOptionEventAlert, protocol 3308. */
export const GetOptionEventAlert: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3308,
  name: "Qot_GetOptionEventAlert",
  effect: "read",
  bounds: { pageMax: 500, pageDefault: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
