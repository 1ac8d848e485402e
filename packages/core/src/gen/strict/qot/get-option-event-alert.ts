// Generated from Qot_GetOptionEventAlert.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionEventAlert.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface EventAlertItem {
  key?: bigint | undefined;
  enable?: boolean | undefined;
  optionMarket?: number | undefined;
  watchlistGroupName?: string | undefined;
  underlying?: Qot_Common.Security | undefined;
  optionType?: number | undefined;
  sideTypeList: number[];
  orderTypeList: number[];
  marketCapRange?: Qot_OptionCommon.Interval | undefined;
  expiryDaysRange?: Qot_OptionCommon.Interval | undefined;
  priceRange?: Qot_OptionCommon.Interval | undefined;
  sizeRange?: Qot_OptionCommon.Interval | undefined;
  premiumRange?: Qot_OptionCommon.Interval | undefined;
  ivRange?: Qot_OptionCommon.Interval | undefined;
  earningsDateBegin?: string | undefined;
  earningsDateEnd?: string | undefined;
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
  count?: number | undefined;
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
  alertList: EventAlertItem[];
  nextPage?: string | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetOptionEventAlert: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3308,
  name: "Qot_GetOptionEventAlert",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
