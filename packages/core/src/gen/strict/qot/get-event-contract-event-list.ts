// Generated from Qot_GetEventContractEventList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractEventList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One event of the series. */
export interface EventItem {
  /** Market and code of the event (`EC.KXGDP-27JAN30`). */
  eventSecurity: Qot_Common.Security;
  /** What the event is called, in the language that OpenD is set to. */
  eventName?: string | undefined;
  /** More about the event, in the language that OpenD is set to. */
  eventSubName?: string | undefined;
  /** A value of `EC_Status`: where the event is in its life. */
  status?: Qot_Common.EC_Status | (number & {}) | undefined;
  /** The series that the event belongs to. */
  seriesSecurity?: Qot_Common.Security | undefined;
  /** When the event starts, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  startDate?: string | undefined;
  /** When the event ends, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  endDate?: string | undefined;
  /** Category, as `Qot_GetEventContractCategory` gives it (`SPORTS`). */
  category?: string | undefined;
  /** Tags that the event has within its category. */
  tags: string[];
  /** Whether only one of its contracts can come true. */
  mutuallyExclusive?: boolean | undefined;
  /** The competition, in words. */
  competition?: string | undefined;
  /** The kind of bet within the competition, in words. */
  competitionScope?: string | undefined;
}

export const EventItem: MessageType<EventItem> = {
  name: "Qot_GetEventContractEventList.EventItem",
  wire: wire.EventItem,
  checked: [
    ["eventSecurity", "required", Qot_Common.Security],
    ["seriesSecurity", "optional", Qot_Common.Security],
    ["tags", "repeated"],
  ],
};

export interface C2S {
  /** The series whose events are wanted (`EC.KXEPLGAME`). */
  series: Qot_Common.Security;
  /** A value of `EC_Status`: only events in this state; all when absent. */
  status?: Qot_Common.EC_Status | (number & {}) | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  nextPage?: string | undefined;
  /** Rows per page; 200 when absent. */
  count?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEventContractEventList.C2S",
  wire: wire.C2S,
  checked: [
    ["series", "required", Qot_Common.Security],
    ["status", "optional", "int32"],
    ["nextPage", "optional", "string"],
    ["count", "optional", "int32"],
  ],
};

export interface S2C {
  /** The events of this page. */
  eventList: EventItem[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEventContractEventList.S2C",
  wire: wire.S2C,
  checked: [
    ["eventList", "repeated", EventItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEventContractEventList.Request",
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
  name: "Qot_GetEventContractEventList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the events of a series, a page at a time. Qot_GetEventContractEventList, protocol 3437. */
export const GetEventContractEventList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3437,
  name: "Qot_GetEventContractEventList",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
