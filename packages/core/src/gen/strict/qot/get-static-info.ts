// Generated from Qot_GetStaticInfo.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetStaticInfo.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

export interface C2S {
  /** A value of `QotMarket`; ignored where `securityList` is filled. */
  market?: number | undefined;
  /** A value of `SecurityType`; ignored where `securityList` is filled. */
  secType?: number | undefined;
  /** The securities wanted; when empty, all of `market` and `secType`. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetStaticInfo.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "optional", "int32"],
    ["secType", "optional", "int32"],
    ["securityList", "repeated", Qot_Common.Security],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** One entry per security; a code that OpenD does not know comes back as delisted, with a placeholder name and default values. */
  staticInfoList: Qot_Common.SecurityStaticInfo[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetStaticInfo.S2C",
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
  name: "Qot_GetStaticInfo.Request",
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
  name: "Qot_GetStaticInfo.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for what seldom changes about securities: name, type, lot, listing date, ex-data. Qot_GetStaticInfo, protocol 3202. `maxSecurities` is assumed. */
export const GetStaticInfo: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = {
  kind: "request",
  id: 3202,
  name: "Qot_GetStaticInfo",
  effect: "read",
  bounds: { maxSecurities: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
