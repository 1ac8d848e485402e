// Generated from Qot_GetHoldingChangeList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetHoldingChangeList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  security: Qot_Common.Security;
  holderCategory: number;
  beginTime?: string | undefined;
  endTime?: string | undefined;
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
  security: Qot_Common.Security;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
