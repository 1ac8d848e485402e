// Generated from Qot_GetEventContractMilestoneList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractMilestoneList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface MilestoneItem {
  milestoneSecurity: Qot_Common.Security;
  title?: string | undefined;
  category?: string | undefined;
  type?: Qot_Common.EC_MilestoneType | (number & {}) | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  primaryEventSecurity?: Qot_Common.Security | undefined;
  relatedEventList: Qot_Common.Security[];
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
  category?: string | undefined;
  competition?: string | undefined;
  relatedEvent?: Qot_Common.Security | undefined;
  nextPage?: string | undefined;
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
  milestoneList: MilestoneItem[];
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
