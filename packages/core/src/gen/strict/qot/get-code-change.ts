// Generated from Qot_GetCodeChange.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCodeChange.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { CodeChangeType, TimeFilterType } from "../../wire/Qot_GetCodeChange.ts";
export { CodeChangeType, TimeFilterType } from "../../wire/Qot_GetCodeChange.ts";

export interface CodeChangeInfo {
  type: number;
  security: Qot_Common.Security;
  relatedSecurity: Qot_Common.Security;
  publicTime?: string | undefined;
  publicTimestamp?: number | undefined;
  effectiveTime?: string | undefined;
  effectiveTimestamp?: number | undefined;
  endTime?: string | undefined;
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

export interface TimeFilter {
  type: number;
  beginTime?: string | undefined;
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
  placeHolder?: number | undefined;
  securityList: Qot_Common.Security[];
  timeFilterList: TimeFilter[];
  typeList: number[];
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
