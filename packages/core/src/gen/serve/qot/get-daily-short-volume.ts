// Generated from Qot_GetDailyShortVolume.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readUsDailyShortVolumeItem, readHkDailyShortVolumeItem, readS2C } from "../../strict/qot/get-daily-short-volume.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putString, putUint64, putDouble } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-daily-short-volume.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let nextKey: string | undefined;
  let num: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) nextKey = string(r);
    if (r.tag === 24) num = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { security: security ?? lacks(r, "security"), nextKey, num });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetDailyShortVolume.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeUsDailyShortVolumeItem(w: Writer, m: Loose<types.UsDailyShortVolumeItem>): void {
  putInt64(w, 8, "timestamp", m.timestamp);
  putString(w, 18, "timestampStr", m.timestampStr);
  putUint64(w, 24, "totalSharesShort", m.totalSharesShort);
  putUint64(w, 32, "nasdaqSharesShort", m.nasdaqSharesShort);
  putUint64(w, 40, "nyseSharesShort", m.nyseSharesShort);
  putDouble(w, 49, "shortPercent", m.shortPercent);
  putUint64(w, 56, "volume", m.volume);
  putDouble(w, 65, "closePrice", m.closePrice);
  putDouble(w, 73, "lastClosePrice", m.lastClosePrice);
  putDouble(w, 81, "dailyTradeAvgRatio", m.dailyTradeAvgRatio);
}

export const UsDailyShortVolumeItem: MessageType<types.UsDailyShortVolumeItem> = { name: "Qot_GetDailyShortVolume.UsDailyShortVolumeItem", read: readUsDailyShortVolumeItem, write: writeUsDailyShortVolumeItem };

/** @internal */
export function writeHkDailyShortVolumeItem(w: Writer, m: Loose<types.HkDailyShortVolumeItem>): void {
  putInt64(w, 8, "timestamp", m.timestamp);
  putString(w, 18, "timestampStr", m.timestampStr);
  putUint64(w, 24, "sharesTraded", m.sharesTraded);
  putDouble(w, 33, "turnover", m.turnover);
  putUint64(w, 40, "shortSellSharesTraded", m.shortSellSharesTraded);
  putDouble(w, 49, "shortSellTurnover", m.shortSellTurnover);
  putDouble(w, 57, "openPrice", m.openPrice);
  putDouble(w, 65, "closePrice", m.closePrice);
  putDouble(w, 73, "lastClosePrice", m.lastClosePrice);
  putDouble(w, 81, "dailyTradeAvgRatio", m.dailyTradeAvgRatio);
}

export const HkDailyShortVolumeItem: MessageType<types.HkDailyShortVolumeItem> = { name: "Qot_GetDailyShortVolume.HkDailyShortVolumeItem", read: readHkDailyShortVolumeItem, write: writeHkDailyShortVolumeItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "usItemList", m.usItemList, writeUsDailyShortVolumeItem);
  putMessages(w, 18, "hkItemList", m.hkItemList, writeHkDailyShortVolumeItem);
  putString(w, 26, "nextKey", m.nextKey);
  putInt64(w, 32, "aggregatedShort", m.aggregatedShort);
  putDouble(w, 41, "aggregatedShortRatio", m.aggregatedShortRatio);
  putString(w, 50, "newTimeStr", m.newTimeStr);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetDailyShortVolume.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetDailyShortVolume.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetDailyShortVolume.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the daily short-selling volume of one Hong Kong or US stock or fund, a page at a time. Qot_GetDailyShortVolume, protocol 3248. */
export const GetDailyShortVolume: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3248,
  name: "Qot_GetDailyShortVolume",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
