// Generated from Qot_GetCompanyExecutiveBackground.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCompanyExecutiveBackground.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
  /** The executive, by `leaderName` of `Qot_GetCompanyExecutives`. */
  leaderName?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetCompanyExecutiveBackground.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["leaderName", "optional", "string"],
  ],
};

export interface S2C {
  /** What the executive did before, in words. */
  briefBackground?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetCompanyExecutiveBackground.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetCompanyExecutiveBackground.Request",
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
  name: "Qot_GetCompanyExecutiveBackground.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Asks for the background of one executive of a company. Qot_GetCompanyExecutiveBackground, protocol 3245. */
export const GetCompanyExecutiveBackground: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3245,
  name: "Qot_GetCompanyExecutiveBackground",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
