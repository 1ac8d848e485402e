// Generated from Qot_GetHoldingChangeList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetHoldingChangeList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** A US stock. */
  security: Qot_Common.Security;
  /** A value of `HolderCategory`: whose holdings are wanted: those of institutions, funds or executives. */
  holderCategory: number;
  /** Only changes published from here on, as `YYYY-MM-DD hh:mm:ss`; no bound when absent. */
  beginTime?: string | undefined;
  /** Only changes published until here, as `YYYY-MM-DD hh:mm:ss`; no bound when absent. */
  endTime?: string | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetHoldingChangeList.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["holderCategory", "required", "int32"],
    ["beginTime", "optional", "string"],
    ["endTime", "optional", "string"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The stock that was asked about. */
  security: Qot_Common.Security;
  /** Changes of at most the 100 largest holders of that kind. */
  holdingChangeList: Qot_Common.ShareHoldingChange[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetHoldingChangeList.S2C",
  wire: wire.S2C,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["holdingChangeList", "repeated", Qot_Common.ShareHoldingChange],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetHoldingChangeList.Request",
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
  name: "Qot_GetHoldingChangeList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for changes in the holdings of large shareholders of a US stock. Qot_GetHoldingChangeList, protocol 3208. */
export const GetHoldingChangeList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3208,
  name: "Qot_GetHoldingChangeList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
