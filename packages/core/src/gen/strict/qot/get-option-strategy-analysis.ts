// Generated from Qot_GetOptionStrategyAnalysis.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionStrategyAnalysis.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The legs of the combination, at least one. */
  multi_legs: Qot_Common.ComboLeg[];
  /** Parameters that every quote request may carry, such as the securities firm. */
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
  /** Code of the combination. */
  code: string;
  /** Name of the combination. */
  name: string;
  /** A value of `OptionStrategyType`: the strategy that the legs make. */
  option_strategy: number;
  /** Best bid for the combination, in the currency of the market. */
  bid1?: number | undefined;
  /** Best ask for the combination, in the currency of the market. */
  ask1?: number | undefined;
  /** Largest possible profit, in the currency of the market; 9999999 where there is no limit. */
  max_profit?: number | undefined;
  /** Largest possible loss, in the currency of the market; 9999999 where there is no limit. */
  max_loss?: number | undefined;
  /** Prices of the underlying at expiry at which nothing is won or lost, in the currency of the market. */
  breakeven_points: number[];
  /** Estimated probability of a profit. The vendor does not document whether it is in percent. */
  prob_of_profit?: number | undefined;
  /** Delta of the combination: change of its price for a change of 1 in the underlying price. */
  delta?: number | undefined;
  /** Theta of the combination: change of its price per day that passes. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
