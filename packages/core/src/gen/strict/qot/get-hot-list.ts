// Generated from Qot_GetHotList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetHotList.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { SortDir, HotListSortField, IndicatorType } from "../../wire/Qot_GetHotList.ts";
export { SortDir, HotListSortField, IndicatorType } from "../../wire/Qot_GetHotList.ts";

export interface Indicator {
  indicatorType: number;
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
  market: number;
  sortField?: number | undefined;
  sortDir?: number | undefined;
  offset?: number | undefined;
  count?: number | undefined;
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

export interface HotNewsInfo {
  newsType?: number | undefined;
  title?: string | undefined;
  newsUrl?: string | undefined;
}

export const HotNewsInfo: MessageType<HotNewsInfo> = {
  name: "Qot_GetHotList.HotNewsInfo",
  wire: wire.HotNewsInfo,
};

export interface HotListItem {
  security: Qot_Common.Security;
  name?: string | undefined;
  tradeHeat?: number | undefined;
  tradeHeatChange?: number | undefined;
  searchHeat?: number | undefined;
  searchHeatChange?: number | undefined;
  newsHeat?: number | undefined;
  newsHeatChange?: number | undefined;
  averageHeat?: number | undefined;
  averageHeatChange?: number | undefined;
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
  dataList: HotListItem[];
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetHotList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3414,
  name: "Qot_GetHotList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
