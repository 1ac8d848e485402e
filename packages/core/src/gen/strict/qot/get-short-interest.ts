// Generated from Qot_GetShortInterest.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetShortInterest.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  security: Qot_Common.Security;
  nextKey?: string | undefined;
  num?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetShortInterest.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface UsShortInterestItem {
  timestamp?: bigint | undefined;
  timestampStr?: string | undefined;
  sharesShort?: bigint | undefined;
  shortPercent?: number | undefined;
  avgDailyShareVolume?: bigint | undefined;
  daysToCover?: number | undefined;
  closePrice?: number | undefined;
  lastClosePrice?: number | undefined;
}

export const UsShortInterestItem: MessageType<UsShortInterestItem> = {
  name: "Qot_GetShortInterest.UsShortInterestItem",
  wire: wire.UsShortInterestItem,
};

export interface HkShortInterestItem {
  timestamp?: bigint | undefined;
  timestampStr?: string | undefined;
  closePrice?: number | undefined;
  lastClosePrice?: number | undefined;
  aggregatedShort?: bigint | undefined;
  aggregatedShortRatio?: number | undefined;
}

export const HkShortInterestItem: MessageType<HkShortInterestItem> = {
  name: "Qot_GetShortInterest.HkShortInterestItem",
  wire: wire.HkShortInterestItem,
};

export interface S2C {
  usItemList: UsShortInterestItem[];
  hkItemList: HkShortInterestItem[];
  nextKey?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetShortInterest.S2C",
  wire: wire.S2C,
  checked: [
    ["usItemList", "repeated"],
    ["hkItemList", "repeated"],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetShortInterest.Request",
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
  name: "Qot_GetShortInterest.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Qot_GetShortInterest, protocol 3249. */
export const GetShortInterest: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3249,
  name: "Qot_GetShortInterest",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
