// Generated from Qot_GetTopMoversRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetTopMoversRank.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { SortDir, IndicatorType, PriceFilter } from "../../wire/Qot_GetTopMoversRank.ts";
export { SortDir, IndicatorType, PriceFilter } from "../../wire/Qot_GetTopMoversRank.ts";

export interface Indicator {
  indicatorType: number;
  indicatorValue?: Qot_OptionCommon.Interval | undefined;
  priceFilter?: number | undefined;
}

export const Indicator: MessageType<Indicator> = {
  name: "Qot_GetTopMoversRank.Indicator",
  wire: wire.Indicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.Interval],
    ["priceFilter", "optional", "int32"],
  ],
};

export interface C2S {
  market: number;
  sortDir?: number | undefined;
  offset?: number | undefined;
  count?: number | undefined;
  filterList: Indicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetTopMoversRank.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["sortDir", "optional", "int32"],
    ["offset", "optional", "int32"],
    ["count", "optional", "int32"],
    ["filterList", "repeated", Indicator],
  ],
};

export interface TopMoversRankItem {
  security: Qot_Common.Security;
  name?: string | undefined;
  curPrice?: number | undefined;
  changeRatio?: number | undefined;
  changeAmount?: number | undefined;
  turnover?: number | undefined;
  volume?: bigint | undefined;
  turnoverRatio?: number | undefined;
  peTTM?: number | undefined;
  amplitude?: number | undefined;
  marketCap?: number | undefined;
  volumeRatio?: number | undefined;
}

export const TopMoversRankItem: MessageType<TopMoversRankItem> = {
  name: "Qot_GetTopMoversRank.TopMoversRankItem",
  wire: wire.TopMoversRankItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  dataList: TopMoversRankItem[];
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetTopMoversRank.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", TopMoversRankItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetTopMoversRank.Request",
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
  name: "Qot_GetTopMoversRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of the stocks of a market that move most. Qot_GetTopMoversRank, protocol 3413. */
export const GetTopMoversRank: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3413,
  name: "Qot_GetTopMoversRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
