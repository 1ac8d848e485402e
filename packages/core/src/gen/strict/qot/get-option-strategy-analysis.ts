// Generated from Qot_GetOptionStrategyAnalysis.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionStrategyAnalysis.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  multi_legs: Qot_Common.ComboLeg[];
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionStrategyAnalysis.C2S",
  wire: wire.C2S,
  checked: [
    ["multi_legs", "repeated", Qot_Common.ComboLeg],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  code: string;
  name: string;
  option_strategy: number;
  bid1?: number | undefined;
  ask1?: number | undefined;
  max_profit?: number | undefined;
  max_loss?: number | undefined;
  breakeven_points: number[];
  prob_of_profit?: number | undefined;
  delta?: number | undefined;
  theta?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionStrategyAnalysis.S2C",
  wire: wire.S2C,
  checked: [
    ["code", "required"],
    ["name", "required"],
    ["option_strategy", "required"],
    ["breakeven_points", "repeated"],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionStrategyAnalysis.Request",
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
  name: "Qot_GetOptionStrategyAnalysis.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for profit, loss, break-even and odds of a combination of option legs. Qot_GetOptionStrategyAnalysis, protocol 3257. */
export const GetOptionStrategyAnalysis: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3257,
  name: "Qot_GetOptionStrategyAnalysis",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
