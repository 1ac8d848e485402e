// Generated from Qot_GetOptionChain.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionChain.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { OptionCondType } from "../../wire/Qot_GetOptionChain.ts";
export { OptionCondType } from "../../wire/Qot_GetOptionChain.ts";

export interface DataFilter {
  impliedVolatilityMin?: number | undefined;
  impliedVolatilityMax?: number | undefined;
  deltaMin?: number | undefined;
  deltaMax?: number | undefined;
  gammaMin?: number | undefined;
  gammaMax?: number | undefined;
  vegaMin?: number | undefined;
  vegaMax?: number | undefined;
  thetaMin?: number | undefined;
  thetaMax?: number | undefined;
  rhoMin?: number | undefined;
  rhoMax?: number | undefined;
  netOpenInterestMin?: number | undefined;
  netOpenInterestMax?: number | undefined;
  openInterestMin?: number | undefined;
  openInterestMax?: number | undefined;
  volMin?: number | undefined;
  volMax?: number | undefined;
}

export const DataFilter: MessageType<DataFilter> = {
  name: "Qot_GetOptionChain.DataFilter",
  wire: wire.DataFilter,
  checked: [
    ["impliedVolatilityMin", "optional", "double"],
    ["impliedVolatilityMax", "optional", "double"],
    ["deltaMin", "optional", "double"],
    ["deltaMax", "optional", "double"],
    ["gammaMin", "optional", "double"],
    ["gammaMax", "optional", "double"],
    ["vegaMin", "optional", "double"],
    ["vegaMax", "optional", "double"],
    ["thetaMin", "optional", "double"],
    ["thetaMax", "optional", "double"],
    ["rhoMin", "optional", "double"],
    ["rhoMax", "optional", "double"],
    ["netOpenInterestMin", "optional", "double"],
    ["netOpenInterestMax", "optional", "double"],
    ["openInterestMin", "optional", "double"],
    ["openInterestMax", "optional", "double"],
    ["volMin", "optional", "double"],
    ["volMax", "optional", "double"],
  ],
};

export interface C2S {
  owner: Qot_Common.Security;
  indexOptionType?: number | undefined;
  type?: number | undefined;
  condition?: number | undefined;
  beginTime: string;
  endTime: string;
  dataFilter?: DataFilter | undefined;
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionChain.C2S",
  wire: wire.C2S,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["indexOptionType", "optional", "int32"],
    ["type", "optional", "int32"],
    ["condition", "optional", "int32"],
    ["beginTime", "required", "string"],
    ["endTime", "required", "string"],
    ["dataFilter", "optional", DataFilter],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface OptionItem {
  call?: Qot_Common.SecurityStaticInfo | undefined;
  put?: Qot_Common.SecurityStaticInfo | undefined;
}

export const OptionItem: MessageType<OptionItem> = {
  name: "Qot_GetOptionChain.OptionItem",
  wire: wire.OptionItem,
  checked: [
    ["call", "optional", Qot_Common.SecurityStaticInfo],
    ["put", "optional", Qot_Common.SecurityStaticInfo],
  ],
};

export interface OptionChain {
  strikeTime: string;
  option: OptionItem[];
  strikeTimestamp?: number | undefined;
}

export const OptionChain: MessageType<OptionChain> = {
  name: "Qot_GetOptionChain.OptionChain",
  wire: wire.OptionChain,
  checked: [
    ["strikeTime", "required"],
    ["option", "repeated", OptionItem],
  ],
};

export interface S2C {
  optionChain: OptionChain[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionChain.S2C",
  wire: wire.S2C,
  checked: [
    ["optionChain", "repeated", OptionChain],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionChain.Request",
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
  name: "Qot_GetOptionChain.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the options on a security that expire between two dates. Qot_GetOptionChain, protocol 3209. */
export const GetOptionChain: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3209,
  name: "Qot_GetOptionChain",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
