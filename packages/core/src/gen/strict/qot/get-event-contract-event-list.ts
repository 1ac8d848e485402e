// Generated from Qot_GetEventContractEventList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractEventList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface EventItem {
  eventSecurity: Qot_Common.Security;
  eventName?: string | undefined;
  eventSubName?: string | undefined;
  status?: Qot_Common.EC_Status | (number & {}) | undefined;
  seriesSecurity?: Qot_Common.Security | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  category?: string | undefined;
  tags: string[];
  mutuallyExclusive?: boolean | undefined;
  competition?: string | undefined;
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
  series: Qot_Common.Security;
  status?: Qot_Common.EC_Status | (number & {}) | undefined;
  nextPage?: string | undefined;
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
  eventList: EventItem[];
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
