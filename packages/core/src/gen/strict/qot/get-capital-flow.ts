// Generated from Qot_GetCapitalFlow.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCapitalFlow.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  security: Qot_Common.Security;
  periodType?: number | undefined;
  beginTime?: string | undefined;
  endTime?: string | undefined;
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetCapitalFlow.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["periodType", "optional", "int32"],
    ["beginTime", "optional", "string"],
    ["endTime", "optional", "string"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface CapitalFlowItem {
  inFlow: number;
  time?: string | undefined;
  timestamp?: number | undefined;
  mainInFlow?: number | undefined;
  superInFlow?: number | undefined;
  bigInFlow?: number | undefined;
  midInFlow?: number | undefined;
  smlInFlow?: number | undefined;
}

export const CapitalFlowItem: MessageType<CapitalFlowItem> = {
  name: "Qot_GetCapitalFlow.CapitalFlowItem",
  wire: wire.CapitalFlowItem,
  checked: [
    ["inFlow", "required"],
  ],
};

export interface S2C {
  flowItemList: CapitalFlowItem[];
  lastValidTime?: string | undefined;
  lastValidTimestamp?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetCapitalFlow.S2C",
  wire: wire.S2C,
  checked: [
    ["flowItemList", "repeated", CapitalFlowItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetCapitalFlow.Request",
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
  name: "Qot_GetCapitalFlow.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for money flowing into and out of a security over time. Qot_GetCapitalFlow, protocol 3211. */
export const GetCapitalFlow: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3211,
  name: "Qot_GetCapitalFlow",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
