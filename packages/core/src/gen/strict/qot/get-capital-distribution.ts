// Generated from Qot_GetCapitalDistribution.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCapitalDistribution.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** A stock, warrant or fund. */
  security: Qot_Common.Security;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetCapitalDistribution.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** Money into the security today by extra-large orders, in the currency of the market. */
  capitalInSuper?: number | undefined;
  /** Money into the security today by large orders, in the currency of the market. */
  capitalInBig: number;
  /** Money into the security today by medium-sized orders, in the currency of the market. */
  capitalInMid: number;
  /** Money into the security today by small orders, in the currency of the market. */
  capitalInSmall: number;
  /** Money out of the security today by extra-large orders, in the currency of the market. */
  capitalOutSuper?: number | undefined;
  /** Money out of the security today by large orders, in the currency of the market. */
  capitalOutBig: number;
  /** Money out of the security today by medium-sized orders, in the currency of the market. */
  capitalOutMid: number;
  /** Money out of the security today by small orders, in the currency of the market. */
  capitalOutSmall: number;
  /** When the figures were last updated, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  updateTime?: string | undefined;
  /** When the figures were last updated, in Unix seconds. */
  updateTimestamp?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetCapitalDistribution.S2C",
  wire: wire.S2C,
  checked: [
    ["capitalInBig", "required"],
    ["capitalInMid", "required"],
    ["capitalInSmall", "required"],
    ["capitalOutBig", "required"],
    ["capitalOutMid", "required"],
    ["capitalOutSmall", "required"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetCapitalDistribution.Request",
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
  name: "Qot_GetCapitalDistribution.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for today's money into and out of a security by size of order. Qot_GetCapitalDistribution, protocol 3212. */
export const GetCapitalDistribution: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3212,
  name: "Qot_GetCapitalDistribution",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
