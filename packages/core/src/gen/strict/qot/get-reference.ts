// Generated from Qot_GetReference.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetReference.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { ReferenceType } from "../../wire/Qot_GetReference.ts";
export { ReferenceType } from "../../wire/Qot_GetReference.ts";

export interface C2S {
  /** The stock whose warrants, or the main future whose contracts, are wanted. */
  security: Qot_Common.Security;
  /** A value of `ReferenceType`: what is wanted: warrants or futures contracts. */
  referenceType: number;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetReference.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["referenceType", "required", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The securities that hang on the one asked about. */
  staticInfoList: Qot_Common.SecurityStaticInfo[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetReference.S2C",
  wire: wire.S2C,
  checked: [
    ["staticInfoList", "repeated", Qot_Common.SecurityStaticInfo],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetReference.Request",
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
  name: "Qot_GetReference.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for securities that hang on another: a stock's warrants, a main future's contracts. Qot_GetReference, protocol 3206. */
export const GetReference: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3206,
  name: "Qot_GetReference",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
