// Generated from Qot_GetHotList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetHotList.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { SortDir, HotListSortField, IndicatorType } from "../../wire/Qot_GetHotList.ts";
export { SortDir, HotListSortField, IndicatorType } from "../../wire/Qot_GetHotList.ts";

/** One condition on the ranking. */
export interface Indicator {
  /** A value of `IndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The interval that the figure must lie in. */
  indicatorValue?: Qot_OptionCommon.Interval | undefined;
}

export const Indicator: MessageType<Indicator> = {
  name: "Qot_GetHotList.Indicator",
  wire: wire.Indicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.Interval],
  ],
};

export interface C2S {
  /** A value of `QotMarket`: Hong Kong or US. */
  market: number;
  /** A value of `HotListSortField`: the popularity that the ranking goes by; the overall one when absent. */
  sortField?: number | undefined;
  /** A value of `SortDir`: the direction of the ranking; downwards when absent. */
  sortDir?: number | undefined;
  /** Row to start from; 0 when absent. */
  offset?: number | undefined;
  /** Rows per page, 1 to 200; 10 when absent. */
  count?: number | undefined;
  /** Conditions on market value; all must hold. */
  filterList: Indicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetHotList.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["sortField", "optional", "int32"],
    ["sortDir", "optional", "int32"],
    ["offset", "optional", "int32"],
    ["count", "optional", "int32"],
    ["filterList", "repeated", Indicator],
  ],
};

/** A discussion or a piece of news about a popular security. */
export interface HotNewsInfo {
  /** What it is: 1 a discussion in the community, 2 news. */
  newsType?: number | undefined;
  /** Headline of the discussion or news. */
  title?: string | undefined;
  /** Web address of the news; only where `newsType` is 2. */
  newsUrl?: string | undefined;
}

export const HotNewsInfo: MessageType<HotNewsInfo> = {
  name: "Qot_GetHotList.HotNewsInfo",
  wire: wire.HotNewsInfo,
};

/** One popular security. */
export interface HotListItem {
  /** The security that is popular. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Popularity by trading, a score of the vendor's. */
  tradeHeat?: number | undefined;
  /** Change of the popularity by trading; the vendor does not document its unit. */
  tradeHeatChange?: number | undefined;
  /** Popularity by searches, a score of the vendor's. */
  searchHeat?: number | undefined;
  /** Change of the popularity by searches; the vendor does not document its unit. */
  searchHeatChange?: number | undefined;
  /** Popularity by news, a score of the vendor's. */
  newsHeat?: number | undefined;
  /** Change of the popularity by news; the vendor does not document its unit. */
  newsHeatChange?: number | undefined;
  /** Popularity by trading, searches and news together, a score of the vendor's. */
  averageHeat?: number | undefined;
  /** Change of the popularity by trading, searches and news together; the vendor does not document its unit. */
  averageHeatChange?: number | undefined;
  /** A discussion or news about it. */
  newsInfo?: HotNewsInfo | undefined;
}

export const HotListItem: MessageType<HotListItem> = {
  name: "Qot_GetHotList.HotListItem",
  wire: wire.HotListItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The securities of this page, in order of rank. */
  dataList: HotListItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetHotList.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", HotListItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetHotList.Request",
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
  name: "Qot_GetHotList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the most popular securities of a market. Qot_GetHotList, protocol 3414. */
export const GetHotList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3414,
  name: "Qot_GetHotList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
