// Generated from Qot_GetEventContractKline.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractKline.ts";
import * as Qot_Common from "../qot/common.ts";
import type * as Common from "../system/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface ECKLine {
  time_key: string;
  open?: number | undefined;
  high?: number | undefined;
  low?: number | undefined;
  close?: number | undefined;
  volume?: number | undefined;
}

export const ECKLine: MessageType<ECKLine> = {
  name: "Qot_GetEventContractKline.ECKLine",
  wire: wire.ECKLine,
  checked: [
    ["time_key", "required"],
  ],
};

export interface KlineItem {
  code: Qot_Common.Security;
  pre_side?: Common.PredSide | (number & {}) | undefined;
  name?: string | undefined;
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
  security: Qot_Common.Security;
  klineSource?: Qot_Common.EC_KlineSource | (number & {}) | undefined;
  preSide?: Common.PredSide | (number & {}) | undefined;
  ktype?: Qot_Common.KLType | (number & {}) | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetEventContractKline: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3447,
  name: "Qot_GetEventContractKline",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
