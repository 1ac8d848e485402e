// Generated from Qot_GetHeatMapData.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetHeatMapData.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { HeatMapPlateType, SortField } from "../../wire/Qot_GetHeatMapData.ts";
export { HeatMapPlateType, SortField } from "../../wire/Qot_GetHeatMapData.ts";

export interface C2S {
  market: number;
  sortField?: number | undefined;
  ascend?: boolean | undefined;
  count?: number | undefined;
  page?: string | undefined;
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

export interface HeatMapPlateData {
  plate?: Qot_Common.Security | undefined;
  plateName?: string | undefined;
  curPrice?: number | undefined;
  changeRate?: number | undefined;
  turnover?: number | undefined;
  volume?: bigint | undefined;
  marketVal?: number | undefined;
  peAvg?: number | undefined;
  riseCount?: number | undefined;
  fallCount?: number | undefined;
  equalCount?: number | undefined;
  leaderStock?: Qot_Common.Security | undefined;
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
  plateDataList: HeatMapPlateData[];
  allCount?: number | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetHeatMapData: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3432,
  name: "Qot_GetHeatMapData",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
