// Generated from Qot_GetHeatMapData.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetHeatMapData.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { HeatMapPlateType, SortField } from "../../wire/Qot_GetHeatMapData.ts";
export { HeatMapPlateType, SortField } from "../../wire/Qot_GetHeatMapData.ts";

export interface C2S {
  /** A value of `QotMarket`: the market whose plates are wanted. */
  market: number;
  /** A value of `SortField`: what the plates are sorted by; the change of price when absent. */
  sortField?: number | undefined;
  /** True sorts upwards; downwards when absent or false. */
  ascend?: boolean | undefined;
  /** Plates per page, 1 to 200; 30 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
  /** A value of `HeatMapPlateType`: the kind of plate; industries when absent. */
  plateType?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetHeatMapData.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["sortField", "optional", "int32"],
    ["ascend", "optional", "bool"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
    ["plateType", "optional", "int32"],
  ],
};

/** The figures of one plate. */
export interface HeatMapPlateData {
  /** Market and code of the plate. */
  plate?: Qot_Common.Security | undefined;
  /** What the plate is called. */
  plateName?: string | undefined;
  /** Latest price of the plate, which the vendor calculates as for an index. */
  curPrice?: number | undefined;
  /** Change against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Value traded today in its stocks, in the currency of the market. */
  turnover?: number | undefined;
  /** Shares traded today in its stocks. */
  volume?: bigint | undefined;
  /** Market value of its stocks, in the currency of the market. */
  marketVal?: number | undefined;
  /** Mean price over earnings of its stocks, a plain ratio. */
  peAvg?: number | undefined;
  /** Stocks whose price is up. */
  riseCount?: number | undefined;
  /** Stocks whose price is down. */
  fallCount?: number | undefined;
  /** Stocks whose price is unchanged. */
  equalCount?: number | undefined;
  /** The stock of the plate that rose most. */
  leaderStock?: Qot_Common.Security | undefined;
  /** About the plate, in words. */
  description?: string | undefined;
}

export const HeatMapPlateData: MessageType<HeatMapPlateData> = {
  name: "Qot_GetHeatMapData.HeatMapPlateData",
  wire: wire.HeatMapPlateData,
  checked: [
    ["plate", "optional", Qot_Common.Security],
    ["leaderStock", "optional", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The plates of this page. */
  plateDataList: HeatMapPlateData[];
  /** Plates on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetHeatMapData.S2C",
  wire: wire.S2C,
  checked: [
    ["plateDataList", "repeated", HeatMapPlateData],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetHeatMapData.Request",
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
  name: "Qot_GetHeatMapData.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the plates of a market for a heat map, a page at a time. Qot_GetHeatMapData, protocol 3432. */
export const GetHeatMapData: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3432,
  name: "Qot_GetHeatMapData",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 30 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
