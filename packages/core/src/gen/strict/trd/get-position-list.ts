// Generated from Trd_GetPositionList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_GetPositionList.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** Which positions are wanted; all when absent. */
  filterConditions?: Trd_Common.TrdFilterConditions | undefined;
  /** Only positions with a profit above this, in percent (10 means 10 %). */
  filterPLRatioMin?: number | undefined;
  /** Only positions with a profit below this, in percent (20 means 20 %). */
  filterPLRatioMax?: number | undefined;
  /** True asks the servers, false or absent answers from OpenD's cache; asking the servers counts against the limit. */
  refreshCache?: boolean | undefined;
  /** A value of `TrdAssetCategory`: required for credit and derivatives accounts of moomoo Japan. */
  assetCategory?: number | undefined;
  /** A value of `Currency`: required for crypto accounts, ignored for others. */
  currency?: number | undefined;
  /** Whether option legs are shown as combinations; false when absent. */
  optionStrategyView?: boolean | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Trd_GetPositionList.C2S",
  wire: wire.C2S,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["filterConditions", "optional", Trd_Common.TrdFilterConditions],
    ["filterPLRatioMin", "optional", "double"],
    ["filterPLRatioMax", "optional", "double"],
    ["refreshCache", "optional", "bool"],
    ["assetCategory", "optional", "int32"],
    ["currency", "optional", "int32"],
    ["optionStrategyView", "optional", "bool"],
  ],
};

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** One entry per position. */
  positionList: Trd_Common.Position[];
}

export const S2C: MessageType<S2C> = {
  name: "Trd_GetPositionList.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["positionList", "repeated", Trd_Common.Position],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_GetPositionList.Request",
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
  name: "Trd_GetPositionList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the positions of a trading account. Trd_GetPositionList, protocol 2102. */
export const GetPositionList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 2102,
  name: "Trd_GetPositionList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
