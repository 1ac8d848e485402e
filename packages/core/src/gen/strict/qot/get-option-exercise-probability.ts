// Generated from Qot_GetOptionExerciseProbability.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionExerciseProbability.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The option whose probability of exercise is wanted. */
  security: Qot_Common.Security;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionExerciseProbability.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

/** The probability of exercise at one point in time. */
export interface StrikeProbabilityItem {
  /** The point in time, in Unix seconds. */
  timestamp?: bigint | undefined;
  /** The day of the point, as `YYYY-MM-DD` in the market's own time zone. */
  timestampStr?: string | undefined;
  /** Price of the underlying, in the currency of the market. */
  securityPrice?: number | undefined;
  /** Probability of exercise, in percent (12.34 means 12.34 %). */
  strikeProbability?: number | undefined;
}

export const StrikeProbabilityItem: MessageType<StrikeProbabilityItem> = {
  name: "Qot_GetOptionExerciseProbability.StrikeProbabilityItem",
  wire: wire.StrikeProbabilityItem,
};

export interface S2C {
  /** The points, the latest first. */
  itemList: StrikeProbabilityItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionExerciseProbability.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionExerciseProbability.Request",
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
  name: "Qot_GetOptionExerciseProbability.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for probabilities of exercise of options. Qot_GetOptionExerciseProbability, protocol 3251. */
export const GetOptionExerciseProbability: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3251,
  name: "Qot_GetOptionExerciseProbability",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
