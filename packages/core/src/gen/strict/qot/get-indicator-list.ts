// Generated from Qot_GetIndicatorList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetIndicatorList.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One indicator in one language. */
export interface IndicatorInfo {
  /** The short name, which no other indicator of the language has. */
  shortName?: string | undefined;
  /** What the indicator is called at length. */
  fullName?: string | undefined;
  /** The parameters that it takes. */
  inputs: Qot_Common.IndicatorInputParam[];
  /** The lines that it draws. */
  outputs: Qot_Common.IndicatorOutputParam[];
  /** Its source code; only where the search is exact and not empty. */
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

/** One indicator, which may be written in two languages. */
export interface IndicatorEntry {
  /** The indicator in MyLang; absent where there is none. */
  myLang?: IndicatorInfo | undefined;
  /** The indicator in Python; absent where there is none. */
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
  /** What is searched for; all indicators when empty. */
  searchKey?: string | undefined;
  /** A value of `IndicatorLangType`: only this language; both when absent or 0. */
  langType?: number | undefined;
  /** A value of `IndicatorSearchMode`: a part or the whole must match; a part when absent. */
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
  /** The indicators that match. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
