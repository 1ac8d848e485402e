// Generated from Qot_GetEventContractMilestoneList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractMilestoneList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One milestone, such as a game. */
export interface MilestoneItem {
  /** Market and code of the milestone. */
  milestoneSecurity: Qot_Common.Security;
  /** What the milestone is called, in the language that OpenD is set to. */
  title?: string | undefined;
  /** Category, as `Qot_GetEventContractCategory` gives it (`SPORTS`). */
  category?: string | undefined;
  /** A value of `EC_MilestoneType`: the kind of milestone. */
  type?: Qot_Common.EC_MilestoneType | (number & {}) | undefined;
  /** When it starts, as text; the vendor does not document the format. */
  startDate?: string | undefined;
  /** When it ends, as text; the vendor does not document the format. */
  endDate?: string | undefined;
  /** The event that it is mainly about. */
  primaryEventSecurity?: Qot_Common.Security | undefined;
  /** Other events that it is about. */
  relatedEventList: Qot_Common.Security[];
  /** A message about it, in the language that OpenD is set to. */
  notificationMessage?: string | undefined;
}

export const MilestoneItem: MessageType<MilestoneItem> = {
  name: "Qot_GetEventContractMilestoneList.MilestoneItem",
  wire: wire.MilestoneItem,
  checked: [
    ["milestoneSecurity", "required", Qot_Common.Security],
    ["primaryEventSecurity", "optional", Qot_Common.Security],
    ["relatedEventList", "repeated", Qot_Common.Security],
  ],
};

export interface C2S {
  /** Only this category (`SPORTS`); all when absent. */
  category?: string | undefined;
  /** Only this competition; all when absent. */
  competition?: string | undefined;
  /** Only milestones of this event; OpenD filters them itself. */
  relatedEvent?: Qot_Common.Security | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  nextPage?: string | undefined;
  /** Rows per page; 200 when absent. */
  count?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEventContractMilestoneList.C2S",
  wire: wire.C2S,
  checked: [
    ["category", "optional", "string"],
    ["competition", "optional", "string"],
    ["relatedEvent", "optional", Qot_Common.Security],
    ["nextPage", "optional", "string"],
    ["count", "optional", "int32"],
  ],
};

export interface S2C {
  /** The milestones of this page. */
  milestoneList: MilestoneItem[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEventContractMilestoneList.S2C",
  wire: wire.S2C,
  checked: [
    ["milestoneList", "repeated", MilestoneItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEventContractMilestoneList.Request",
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
  name: "Qot_GetEventContractMilestoneList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for milestones, such as games, that events belong to, a page at a time. Qot_GetEventContractMilestoneList, protocol 3439. */
export const GetEventContractMilestoneList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3439,
  name: "Qot_GetEventContractMilestoneList",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
