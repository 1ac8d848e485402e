// Generated from Qot_GetShortSellingRank.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readShortSellingRankItem, readS2C } from "../../strict/qot/get-short-selling-rank.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt64, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-short-selling-rank.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let sortField: number | undefined;
  let sortDir: number | undefined;
  let offset: number | undefined;
  let count: number | undefined;
  const plateList: Qot_Common.Security[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) sortField = int32(r);
    if (r.tag === 24) sortDir = int32(r);
    if (r.tag === 32) offset = int32(r);
    if (r.tag === 40) count = int32(r);
    while (r.tag === 50) plateList.push(readQot_Common_Security(below(r, "plateList", plateList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { market, sortField, sortDir, offset, count, plateList });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetShortSellingRank.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeShortSellingRankItem(w: Writer, m: Loose<types.ShortSellingRankItem>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putDouble(w, 81, "closePrice", m.closePrice);
  putDouble(w, 89, "changeRatio", m.changeRatio);
  putDouble(w, 97, "changeRatio5D", m.changeRatio5D);
  putDouble(w, 105, "changeRatio10D", m.changeRatio10D);
  putInt64(w, 112, "volume", m.volume);
  putInt64(w, 160, "shortNumber", m.shortNumber);
  putInt64(w, 168, "shortNumberChange", m.shortNumberChange);
  putDouble(w, 177, "shortRatio", m.shortRatio);
  putDouble(w, 185, "shortRatioChange", m.shortRatioChange);
  putInt64(w, 192, "shortPositionVolume", m.shortPositionVolume);
  putDouble(w, 201, "shortPositionRatio", m.shortPositionRatio);
  putDouble(w, 209, "daysToCover", m.daysToCover);
  putInt64(w, 216, "weekAvgShortNumber", m.weekAvgShortNumber);
  putDouble(w, 225, "weekAvgShortRatio", m.weekAvgShortRatio);
  putInt64(w, 232, "monthAvgShortNumber", m.monthAvgShortNumber);
  putDouble(w, 241, "monthAvgShortRatio", m.monthAvgShortRatio);
}

export const ShortSellingRankItem: MessageType<types.ShortSellingRankItem> = { name: "Qot_GetShortSellingRank.ShortSellingRankItem", read: readShortSellingRankItem, write: writeShortSellingRankItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writeShortSellingRankItem);
  putInt32(w, 16, "allCount", m.allCount);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetShortSellingRank.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetShortSellingRank.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetShortSellingRank.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a ranking of the stocks of a market by short selling. Qot_GetShortSellingRank, protocol 3415. */
export const GetShortSellingRank: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
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
});
