// Generated from Qot_GetHeatMapData.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readHeatMapPlateData, readS2C } from "../../strict/qot/get-heat-map-data.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int32, bool, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putDouble, putInt64, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-heat-map-data.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let sortField: number | undefined;
  let ascend: boolean | undefined;
  let count: number | undefined;
  let page: string | undefined;
  let plateType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) sortField = int32(r);
    if (r.tag === 24) ascend = bool(r);
    if (r.tag === 32) count = int32(r);
    if (r.tag === 42) page = string(r);
    if (r.tag === 48) plateType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { market: market ?? lacks(r, "market"), sortField, ascend, count, page, plateType });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetHeatMapData.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeHeatMapPlateData(w: Writer, m: Loose<types.HeatMapPlateData>): void {
  putMessage(w, 10, "plate", m.plate, writeQot_Common_Security);
  putString(w, 18, "plateName", m.plateName);
  putDouble(w, 25, "curPrice", m.curPrice);
  putDouble(w, 33, "changeRate", m.changeRate);
  putDouble(w, 41, "turnover", m.turnover);
  putInt64(w, 48, "volume", m.volume);
  putDouble(w, 57, "marketVal", m.marketVal);
  putDouble(w, 65, "peAvg", m.peAvg);
  putInt32(w, 72, "riseCount", m.riseCount);
  putInt32(w, 80, "fallCount", m.fallCount);
  putInt32(w, 88, "equalCount", m.equalCount);
  putMessage(w, 98, "leaderStock", m.leaderStock, writeQot_Common_Security);
  putString(w, 106, "description", m.description);
}

export const HeatMapPlateData: MessageType<types.HeatMapPlateData> = { name: "Qot_GetHeatMapData.HeatMapPlateData", read: readHeatMapPlateData, write: writeHeatMapPlateData };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "plateDataList", m.plateDataList, writeHeatMapPlateData);
  putInt32(w, 16, "allCount", m.allCount);
  putString(w, 26, "nextPage", m.nextPage);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetHeatMapData.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetHeatMapData.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetHeatMapData.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the plates of a market for a heat map, a page at a time. Qot_GetHeatMapData, protocol 3432. */
export const GetHeatMapData: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
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
});
