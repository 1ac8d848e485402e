// Generated from Qot_GetOptionUnderlyingRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionUnderlyingRank.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface UnderlyingRankItem {
  owner: Qot_Common.Security;
  name?: string | undefined;
  totalVolume?: bigint | undefined;
  totalOpenInterest?: bigint | undefined;
  volumeRatio?: number | undefined;
  openInterestRatio?: number | undefined;
  iv?: number | undefined;
  ivRank?: number | undefined;
  ivPercentile?: number | undefined;
  price?: number | undefined;
  changeRate?: number | undefined;
  ivChange?: number | undefined;
  hv?: number | undefined;
  hvChange?: number | undefined;
  marketCap?: number | undefined;
}

export const UnderlyingRankItem: MessageType<UnderlyingRankItem> = {
  name: "Qot_GetOptionUnderlyingRank.UnderlyingRankItem",
  wire: wire.UnderlyingRankItem,
  checked: [
    ["owner", "required", Qot_Common.Security],
  ],
};

export interface C2S {
  optionMarket: number;
  sortType: number;
  isAsc?: boolean | undefined;
  count?: number | undefined;
  tradingDate?: string | undefined;
  filterList: Qot_OptionCommon.UnderlyingRankIndicator[];
  page?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionUnderlyingRank.C2S",
  wire: wire.C2S,
  checked: [
    ["optionMarket", "required", "int32"],
    ["sortType", "required", "int32"],
    ["isAsc", "optional", "bool"],
    ["count", "optional", "int32"],
    ["tradingDate", "optional", "string"],
    ["filterList", "repeated", Qot_OptionCommon.UnderlyingRankIndicator],
    ["page", "optional", "string"],
  ],
};

export interface S2C {
  optionMarket: number;
  sortType: number;
  tradingDate?: string | undefined;
  tradingTimestamp?: number | undefined;
  rankList: UnderlyingRankItem[];
  nextPage?: string | undefined;
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionUnderlyingRank.S2C",
  wire: wire.S2C,
  checked: [
    ["optionMarket", "required"],
    ["sortType", "required"],
    ["rankList", "repeated", UnderlyingRankItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionUnderlyingRank.Request",
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
  name: "Qot_GetOptionUnderlyingRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of underlying securities by their options, a page at a time. Qot_GetOptionUnderlyingRank, protocol 3305. */
export const GetOptionUnderlyingRank: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3305,
  name: "Qot_GetOptionUnderlyingRank",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
