// Generated from Qot_GetShortSellingRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetShortSellingRank.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { SortDir, ShortSellingSortField } from "../../wire/Qot_GetShortSellingRank.ts";
export { SortDir, ShortSellingSortField } from "../../wire/Qot_GetShortSellingRank.ts";

export interface C2S {
  /** A value of `QotMarket`: Hong Kong or US; US when absent. */
  market?: number | undefined;
  /** A value of `ShortSellingSortField`: what the ranking goes by; the change of the short volume when absent. */
  sortField?: number | undefined;
  /** A value of `SortDir`: the direction of the ranking; downwards when absent. */
  sortDir?: number | undefined;
  /** Row to start from; 0 when absent. */
  offset?: number | undefined;
  /** Rows per page, 1 to 35; 10 when absent. */
  count?: number | undefined;
  /** Only stocks of these industry plates; all when empty. */
  plateList: Qot_Common.Security[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetShortSellingRank.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "optional", "int32"],
    ["sortField", "optional", "int32"],
    ["sortDir", "optional", "int32"],
    ["offset", "optional", "int32"],
    ["count", "optional", "int32"],
    ["plateList", "repeated", Qot_Common.Security],
  ],
};

/** One stock with its short-selling figures. */
export interface ShortSellingRankItem {
  /** The stock that the row is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Price at the last close, in the currency of the market. */
  closePrice?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRatio?: number | undefined;
  /** Change of price over 5 days, in percent (20 means 20 %). */
  changeRatio5D?: number | undefined;
  /** Change of price over 10 days, in percent (20 means 20 %). */
  changeRatio10D?: number | undefined;
  /** Shares traded. */
  volume?: bigint | undefined;
  /** Shares sold short. */
  shortNumber?: bigint | undefined;
  /** Change of the number of shares sold short. */
  shortNumberChange?: bigint | undefined;
  /** Shares sold short relative to a base that the vendor does not name, in percent (20 means 20 %). */
  shortRatio?: number | undefined;
  /** Change of the short ratio, in percent (20 means 20 %). */
  shortRatioChange?: number | undefined;
  /** Open short position, in shares. */
  shortPositionVolume?: bigint | undefined;
  /** Open short position relative to a base that the vendor does not name, in percent (20 means 20 %). */
  shortPositionRatio?: number | undefined;
  /** Days of average volume that it would take to buy the short shares back. */
  daysToCover?: number | undefined;
  /** Mean of the shares sold short per day over the last week. */
  weekAvgShortNumber?: bigint | undefined;
  /** Mean of the daily short ratio over the last week, in percent (20 means 20 %). */
  weekAvgShortRatio?: number | undefined;
  /** Mean of the shares sold short per day over the last month. */
  monthAvgShortNumber?: bigint | undefined;
  /** Mean of the daily short ratio over the last month, in percent (20 means 20 %). */
  monthAvgShortRatio?: number | undefined;
}

export const ShortSellingRankItem: MessageType<ShortSellingRankItem> = {
  name: "Qot_GetShortSellingRank.ShortSellingRankItem",
  wire: wire.ShortSellingRankItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The stocks of this page, in order of rank. */
  dataList: ShortSellingRankItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetShortSellingRank.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", ShortSellingRankItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetShortSellingRank.Request",
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
  name: "Qot_GetShortSellingRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of the stocks of a market by short selling. Qot_GetShortSellingRank, protocol 3415. */
export const GetShortSellingRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3415,
  name: "Qot_GetShortSellingRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 35, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
