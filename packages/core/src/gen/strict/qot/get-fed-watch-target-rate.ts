// Generated from Qot_GetFedWatchTargetRate.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetFedWatchTargetRate.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** How likely one range of the target rate is. */
export interface TargetRateItem {
  /** The range of the target rate, as text (`4.25% ~ 4.50%`). */
  targetRange: string;
  /** Probability that the market expects, in percent (92.13 means 92.13 %). */
  probability: number;
}

export const TargetRateItem: MessageType<TargetRateItem> = {
  name: "Qot_GetFedWatchTargetRate.TargetRateItem",
  wire: wire.TargetRateItem,
  checked: [
    ["targetRange", "required"],
    ["probability", "required"],
  ],
};

/** What is expected of one meeting of the Federal Open Market Committee. */
export interface FedMeetingTab {
  /** Day of the meeting, as `YYYY-MM-DD`. */
  meetingDate: string;
  /** The possible ranges, the lowest rate first; the probabilities add up to 100. */
  targetRateList: TargetRateItem[];
}

export const FedMeetingTab: MessageType<FedMeetingTab> = {
  name: "Qot_GetFedWatchTargetRate.FedMeetingTab",
  wire: wire.FedMeetingTab,
  checked: [
    ["meetingDate", "required"],
    ["targetRateList", "repeated", TargetRateItem],
  ],
};

export interface C2S {
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetFedWatchTargetRate.C2S",
  wire: wire.C2S,
  checked: [
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The coming meetings, the nearest first. */
  meetingList: FedMeetingTab[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetFedWatchTargetRate.S2C",
  wire: wire.S2C,
  checked: [
    ["meetingList", "repeated", FedMeetingTab],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetFedWatchTargetRate.Request",
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
  name: "Qot_GetFedWatchTargetRate.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks how likely each Fed target rate is at the coming meetings. Qot_GetFedWatchTargetRate, protocol 3404. */
export const GetFedWatchTargetRate: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3404,
  name: "Qot_GetFedWatchTargetRate",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
