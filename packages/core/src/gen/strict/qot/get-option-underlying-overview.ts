// Generated from Qot_GetOptionUnderlyingOverview.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionUnderlyingOverview.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface HVItem {
  timeRange: number;
  hv: number;
  hvPercentile?: number | undefined;
}

export const HVItem: MessageType<HVItem> = {
  name: "Qot_GetOptionUnderlyingOverview.HVItem",
  wire: wire.HVItem,
  checked: [
    ["timeRange", "required"],
    ["hv", "required"],
  ],
};

export interface UnderlyingData {
  owner: Qot_Common.Security;
  code?: string | undefined;
  name?: string | undefined;
  callVolume?: bigint | undefined;
  putVolume?: bigint | undefined;
  callOpenInterest?: bigint | undefined;
  putOpenInterest?: bigint | undefined;
  iv?: number | undefined;
  ivRank?: number | undefined;
  ivPercentile?: number | undefined;
  hvList: HVItem[];
  preIV?: number | undefined;
}

export const UnderlyingData: MessageType<UnderlyingData> = {
  name: "Qot_GetOptionUnderlyingOverview.UnderlyingData",
  wire: wire.UnderlyingData,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["hvList", "repeated", HVItem],
  ],
};

export interface C2S {
  ownerList: Qot_Common.Security[];
  indexOptionType?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionUnderlyingOverview.C2S",
  wire: wire.C2S,
  checked: [
    ["ownerList", "repeated", Qot_Common.Security],
    ["indexOptionType", "optional", "int32"],
  ],
};

export interface S2C {
  underlyingDataList: UnderlyingData[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionUnderlyingOverview.S2C",
  wire: wire.S2C,
  checked: [
    ["underlyingDataList", "repeated", UnderlyingData],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionUnderlyingOverview.Request",
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
  name: "Qot_GetOptionUnderlyingOverview.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the current options figures of several underlying securities. Qot_GetOptionUnderlyingOverview, protocol 3303. */
export const GetOptionUnderlyingOverview: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3303,
  name: "Qot_GetOptionUnderlyingOverview",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
