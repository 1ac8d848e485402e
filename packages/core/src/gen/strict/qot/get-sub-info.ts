// Generated from Qot_GetSubInfo.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetSubInfo.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** True lists the subscriptions of all connections; only this one's when absent or false. */
  isReqAllConn?: boolean | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetSubInfo.C2S",
  wire: wire.C2S,
  checked: [
    ["isReqAllConn", "optional", "bool"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** One entry per connection. */
  connSubInfoList: Qot_Common.ConnSubInfo[];
  /** Quota used by all connections of this OpenD. */
  totalUsedQuota: number;
  /** Quota that is left. */
  remainQuota: number;
  /** Quota of option subscriptions that is used. */
  optionUsedQuota?: number | undefined;
  /** Quota of option subscriptions that is left. */
  optionRemainQuota?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetSubInfo.S2C",
  wire: wire.S2C,
  checked: [
    ["connSubInfoList", "repeated", Qot_Common.ConnSubInfo],
    ["totalUsedQuota", "required"],
    ["remainQuota", "required"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetSubInfo.Request",
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
  name: "Qot_GetSubInfo.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks what is subscribed and how much of the quota is used. Qot_GetSubInfo, protocol 3003. */
export const GetSubInfo: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3003,
  name: "Qot_GetSubInfo",
  effect: "read",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
