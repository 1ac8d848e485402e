// Generated from Qot_GetEventContractKline.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractKline.ts";
import * as Qot_Common from "../qot/common.ts";
import type * as Common from "../system/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One K-line of an event contract; prices are in the currency of the market. */
export interface ECKLine {
  /** Time as `YYYY-MM-DD hh:mm:ss`; the vendor does not document the time zone. */
  time_key: string;
  /** First price of the period, in the currency of the market. */
  open?: number | undefined;
  /** Highest price of the period, in the currency of the market. */
  high?: number | undefined;
  /** Lowest price of the period, in the currency of the market. */
  low?: number | undefined;
  /** Last price of the period, in the currency of the market. */
  close?: number | undefined;
  /** Contracts traded in the period. */
  volume?: number | undefined;
}

export const ECKLine: MessageType<ECKLine> = {
  name: "Qot_GetEventContractKline.ECKLine",
  wire: wire.ECKLine,
  checked: [
    ["time_key", "required"],
  ],
};

/** The K-lines of one contract. */
export interface KlineItem {
  /** Market and code of the contract. */
  code: Qot_Common.Security;
  /** A value of `PredSide`: the side whose prices these are. */
  pre_side?: Common.PredSide | (number & {}) | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The K-lines of that contract and side. */
  klineList: ECKLine[];
}

export const KlineItem: MessageType<KlineItem> = {
  name: "Qot_GetEventContractKline.KlineItem",
  wire: wire.KlineItem,
  checked: [
    ["code", "required", Qot_Common.Security],
    ["klineList", "repeated", ECKLine],
  ],
};

export interface C2S {
  /** The contract whose K-lines are wanted. */
  security: Qot_Common.Security;
  /** A value of `EC_KlineSource`: trades or the order book; goes before `preSide`. */
  klineSource?: Qot_Common.EC_KlineSource | (number & {}) | undefined;
  /** A value of `PredSide`: yes or no; required unless the source is the order book. */
  preSide?: Common.PredSide | (number & {}) | undefined;
  /** A value of `KLType`: 1 minute, 5 minutes, 60 minutes or a day only. */
  ktype?: Qot_Common.KLType | (number & {}) | undefined;
  /** K-lines wanted, at most 1000. */
  maxCount?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEventContractKline.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["klineSource", "optional", "int32"],
    ["preSide", "optional", "int32"],
    ["ktype", "optional", "int32"],
    ["maxCount", "optional", "int32"],
  ],
};

export interface S2C {
  /** One entry per contract and side. */
  klineList: KlineItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEventContractKline.S2C",
  wire: wire.S2C,
  checked: [
    ["klineList", "repeated", KlineItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEventContractKline.Request",
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
  name: "Qot_GetEventContractKline.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the latest K-lines of an event contract that is subscribed. Qot_GetEventContractKline, protocol 3447. */
export const GetEventContractKline: Protocol<C2S, S2C, "read"> & Bounded<"maxItems"> = {
  kind: "request",
  id: 3447,
  name: "Qot_GetEventContractKline",
  effect: "read",
  bounds: { maxItems: 1000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
