// Generated from Qot_GetIndicatorList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetIndicatorList.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface IndicatorInfo {
  shortName?: string | undefined;
  fullName?: string | undefined;
  inputs: Qot_Common.IndicatorInputParam[];
  outputs: Qot_Common.IndicatorOutputParam[];
  script?: string | undefined;
}

export const IndicatorInfo: MessageType<IndicatorInfo> = {
  name: "Qot_GetIndicatorList.IndicatorInfo",
  wire: wire.IndicatorInfo,
  checked: [
    ["inputs", "repeated"],
    ["outputs", "repeated"],
  ],
};

export interface IndicatorEntry {
  myLang?: IndicatorInfo | undefined;
  python?: IndicatorInfo | undefined;
}

export const IndicatorEntry: MessageType<IndicatorEntry> = {
  name: "Qot_GetIndicatorList.IndicatorEntry",
  wire: wire.IndicatorEntry,
  checked: [
    ["myLang", "optional", IndicatorInfo],
    ["python", "optional", IndicatorInfo],
  ],
};

export interface C2S {
  searchKey?: string | undefined;
  langType?: number | undefined;
  searchMode?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetIndicatorList.C2S",
  wire: wire.C2S,
  checked: [
    ["searchKey", "optional", "string"],
    ["langType", "optional", "int32"],
    ["searchMode", "optional", "int32"],
  ],
};

export interface S2C {
  indicatorList: IndicatorEntry[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetIndicatorList.S2C",
  wire: wire.S2C,
  checked: [
    ["indicatorList", "repeated", IndicatorEntry],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetIndicatorList.Request",
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
  name: "Qot_GetIndicatorList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the technical indicators that match a search. Qot_GetIndicatorList, protocol 3259. */
export const GetIndicatorList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3259,
  name: "Qot_GetIndicatorList",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
