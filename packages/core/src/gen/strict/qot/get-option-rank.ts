// Generated from Qot_GetOptionRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionRank.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface OptionRankItem {
  option: Qot_Common.Security;
  name?: string | undefined;
  optionType?: number | undefined;
  oiIncrement?: bigint | undefined;
  oiDecrement?: bigint | undefined;
  oiMarketCapIncrement?: number | undefined;
  oiMarketCapDecrement?: number | undefined;
  volume?: bigint | undefined;
  turnover?: number | undefined;
  openInterest?: bigint | undefined;
  openInterestMarketCap?: number | undefined;
  iv?: number | undefined;
  optionPrice?: number | undefined;
  changeRate?: number | undefined;
  midPrice?: number | undefined;
  bidPrice?: number | undefined;
  bidVolume?: bigint | undefined;
  askPrice?: number | undefined;
  askVolume?: bigint | undefined;
  delta?: number | undefined;
  gamma?: number | undefined;
  theta?: number | undefined;
  vega?: number | undefined;
  rho?: number | undefined;
}

export const OptionRankItem: MessageType<OptionRankItem> = {
  name: "Qot_GetOptionRank.OptionRankItem",
  wire: wire.OptionRankItem,
  checked: [
    ["option", "required", Qot_Common.Security],
  ],
};

export interface C2S {
  optionMarket: number;
  sortType: number;
  count?: number | undefined;
  tradingDate?: string | undefined;
  isAsc?: boolean | undefined;
  page?: string | undefined;
  filterList: Qot_OptionCommon.OptionRankIndicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionRank.C2S",
  wire: wire.C2S,
  checked: [
    ["optionMarket", "required", "int32"],
    ["sortType", "required", "int32"],
    ["count", "optional", "int32"],
    ["tradingDate", "optional", "string"],
    ["isAsc", "optional", "bool"],
    ["page", "optional", "string"],
    ["filterList", "repeated", Qot_OptionCommon.OptionRankIndicator],
  ],
};

export interface S2C {
  optionMarket: number;
  sortType: number;
  tradingDate?: string | undefined;
  tradingTimestamp?: number | undefined;
  rankList: OptionRankItem[];
  nextPage?: string | undefined;
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionRank.S2C",
  wire: wire.S2C,
  checked: [
    ["optionMarket", "required"],
    ["sortType", "required"],
    ["rankList", "repeated", OptionRankItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionRank.Request",
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
  name: "Qot_GetOptionRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of options, a page at a time. Qot_GetOptionRank, protocol 3306. */
export const GetOptionRank: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3306,
  name: "Qot_GetOptionRank",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
