// Generated from Qot_GetKL.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetKL.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

export interface C2S {
  /** A value of `RehabType`: how prices are adjusted. */
  rehabType: number;
  /** A value of `KLType`; the subtype that belongs to it must be subscribed. */
  klType: number;
  /** A security that is subscribed. */
  security: Qot_Common.Security;
  /** K-lines wanted, at most 1000. */
  reqNum: number;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetKL.C2S",
  wire: wire.C2S,
  checked: [
    ["rehabType", "required", "int32"],
    ["klType", "required", "int32"],
    ["security", "required", Qot_Common.Security],
    ["reqNum", "required", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The security that was asked about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The latest K-lines, at most as many as were asked for. */
  klList: Qot_Common.KLine[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetKL.S2C",
  wire: wire.S2C,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["klList", "repeated", Qot_Common.KLine],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetKL.Request",
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
  name: "Qot_GetKL.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the latest K-lines of a security that is subscribed with one of `SubType_KL_…`. Qot_GetKL, protocol 3006. */
export const GetKL: Protocol<C2S, S2C, "read"> & Bounded<"maxItems"> = {
  kind: "request",
  id: 3006,
  name: "Qot_GetKL",
  effect: "read",
  limit: "none",
  bounds: { maxItems: 1000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
