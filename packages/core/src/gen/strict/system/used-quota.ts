// Generated from UsedQuota.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/UsedQuota.ts";

export interface C2S {
}

export const C2S: MessageType<C2S> = {
  name: "UsedQuota.C2S",
  wire: wire.C2S,
};

export interface S2C {
  /** Subscriptions held at present, over all connections. */
  usedSubQuota?: number | undefined;
  /** Securities counted against the history K-line quota. */
  usedKLineQuota?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "UsedQuota.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "UsedQuota.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required"],
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
  name: "UsedQuota.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};
