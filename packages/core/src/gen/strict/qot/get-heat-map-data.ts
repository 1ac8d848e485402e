// Generated from Qot_GetHeatMapData.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putBool, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, double, int64, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
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

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putInt32(w, 16, "sortField", m.sortField);
  putBool(w, 24, "ascend", m.ascend);
  putInt32(w, 32, "count", m.count);
  putString(w, 42, "page", m.page);
  putInt32(w, 48, "plateType", m.plateType);
}

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

/** @internal */
export function readHeatMapPlateData(r: Reader): HeatMapPlateData {
  let plate: Qot_Common.Security | undefined;
  let plateName: string | undefined;
  let curPrice: number | undefined;
  let changeRate: number | undefined;
  let turnover: number | undefined;
  let volume: bigint | undefined;
  let marketVal: number | undefined;
  let peAvg: number | undefined;
  let riseCount: number | undefined;
  let fallCount: number | undefined;
  let equalCount: number | undefined;
  let leaderStock: Qot_Common.Security | undefined;
  let description: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) plate = readQot_Common_Security(below(r, "plate"));
    if (r.tag === 18) plateName = string(r);
    if (r.tag === 25) curPrice = double(r);
    if (r.tag === 33) changeRate = double(r);
    if (r.tag === 41) turnover = double(r);
    if (r.tag === 48) volume = int64(r);
    if (r.tag === 57) marketVal = double(r);
    if (r.tag === 65) peAvg = double(r);
    if (r.tag === 72) riseCount = int32(r);
    if (r.tag === 80) fallCount = int32(r);
    if (r.tag === 88) equalCount = int32(r);
    if (r.tag === 98) leaderStock = readQot_Common_Security(below(r, "leaderStock"));
    if (r.tag === 106) description = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 37, { plate, plateName, curPrice, changeRate, turnover, volume, marketVal, peAvg, riseCount, fallCount, equalCount, leaderStock, description });
}

export interface S2C {
  /** The plates of this page. */
  plateDataList: HeatMapPlateData[];
  /** Plates on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const plateDataList: HeatMapPlateData[] = [];
  let allCount: number | undefined;
  let nextPage: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) plateDataList.push(readHeatMapPlateData(below(r, "plateDataList", plateDataList.length)));
    if (r.tag === 16) allCount = int32(r);
    if (r.tag === 26) nextPage = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { plateDataList, allCount, nextPage });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for the plates of a market for a heat map, a page at a time. Qot_GetHeatMapData, protocol 3432. */
export const GetHeatMapData: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3432,
  name: "Qot_GetHeatMapData",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 30 },
  request: { name: "Qot_GetHeatMapData.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetHeatMapData.C2S", write: writeC2S },
  reply: { name: "Qot_GetHeatMapData.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetHeatMapData.S2C", read: readS2C },
});
