// Generated from Qot_GetCodeChange.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCodeChange.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { CodeChangeType, TimeFilterType } from "../../wire/Qot_GetCodeChange.ts";
export { CodeChangeType, TimeFilterType } from "../../wire/Qot_GetCodeChange.ts";

/** One change of a code, or one temporary code. */
export interface CodeChangeInfo {
  /** A value of `CodeChangeType`: what happened. */
  type: number;
  /** The main code; after a move from GEM to the main board, the code on the main board. */
  security: Qot_Common.Security;
  /** The temporary code; after a move from GEM to the main board, the code on GEM. */
  relatedSecurity: Qot_Common.Security;
  /** When it was announced, as text in the market's own time zone. */
  publicTime?: string | undefined;
  /** When it was announced, in Unix seconds. */
  publicTimestamp?: number | undefined;
  /** When it takes effect, as text in the market's own time zone. */
  effectiveTime?: string | undefined;
  /** When it takes effect, in Unix seconds. */
  effectiveTimestamp?: number | undefined;
  /** When trading under the temporary code ends, as text; absent after a move from GEM to the main board. */
  endTime?: string | undefined;
  /** When trading under the temporary code ends, in Unix seconds; absent after a move from GEM to the main board. */
  endTimestamp?: number | undefined;
}

export const CodeChangeInfo: MessageType<CodeChangeInfo> = {
  name: "Qot_GetCodeChange.CodeChangeInfo",
  wire: wire.CodeChangeInfo,
  checked: [
    ["type", "required"],
    ["security", "required", Qot_Common.Security],
    ["relatedSecurity", "required", Qot_Common.Security],
  ],
};

/** A range of one of the times of a change. */
export interface TimeFilter {
  /** A value of `TimeFilterType`: the time that must lie in the range. */
  type: number;
  /** Start of the range as text; no bound when absent. */
  beginTime?: string | undefined;
  /** End of the range as text; no bound when absent. */
  endTime?: string | undefined;
}

export const TimeFilter: MessageType<TimeFilter> = {
  name: "Qot_GetCodeChange.TimeFilter",
  wire: wire.TimeFilter,
  checked: [
    ["type", "required", "int32"],
    ["beginTime", "optional", "string"],
    ["endTime", "optional", "string"],
  ],
};

export interface C2S {
  /** A placeholder without a meaning. */
  placeHolder?: number | undefined;
  /** Only changes of these securities; all when empty. */
  securityList: Qot_Common.Security[];
  /** Only changes within these ranges of time. */
  timeFilterList: TimeFilter[];
  /** Values of `CodeChangeType`: only changes of these kinds; all when empty. */
  typeList: number[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetCodeChange.C2S",
  wire: wire.C2S,
  checked: [
    ["placeHolder", "optional", "int32"],
    ["securityList", "repeated", Qot_Common.Security],
    ["timeFilterList", "repeated", TimeFilter],
    ["typeList", "repeated", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The changes; Hong Kong securities only. */
  codeChangeList: CodeChangeInfo[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetCodeChange.S2C",
  wire: wire.S2C,
  checked: [
    ["codeChangeList", "repeated", CodeChangeInfo],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetCodeChange.Request",
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
  name: "Qot_GetCodeChange.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for changed and temporary codes of Hong Kong securities. Qot_GetCodeChange, protocol 3216. */
export const GetCodeChange: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3216,
  name: "Qot_GetCodeChange",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
