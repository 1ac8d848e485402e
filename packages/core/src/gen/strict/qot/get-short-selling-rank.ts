// Generated from Qot_GetShortSellingRank.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string, double, int64, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { SortDir, ShortSellingSortField } from "../../wire/Qot_GetShortSellingRank.ts";
export { SortDir, ShortSellingSortField } from "../../wire/Qot_GetShortSellingRank.ts";

export interface C2S {
  /** A value of `QotMarket`: Hong Kong or US; US when absent. */
  market?: number | undefined;
  /** A value of `ShortSellingSortField`: the sort value of the ranking; the change of the short volume when absent. */
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

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market);
  putInt32(w, 16, "sortField", m.sortField);
  putInt32(w, 24, "sortDir", m.sortDir);
  putInt32(w, 32, "offset", m.offset);
  putInt32(w, 40, "count", m.count);
  putMessages(w, 50, "plateList", m.plateList, writeQot_Common_Security);
}

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

/** @internal */
export function readShortSellingRankItem(r: Reader): ShortSellingRankItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let closePrice: number | undefined;
  let changeRatio: number | undefined;
  let changeRatio5D: number | undefined;
  let changeRatio10D: number | undefined;
  let volume: bigint | undefined;
  let shortNumber: bigint | undefined;
  let shortNumberChange: bigint | undefined;
  let shortRatio: number | undefined;
  let shortRatioChange: number | undefined;
  let shortPositionVolume: bigint | undefined;
  let shortPositionRatio: number | undefined;
  let daysToCover: number | undefined;
  let weekAvgShortNumber: bigint | undefined;
  let weekAvgShortRatio: number | undefined;
  let monthAvgShortNumber: bigint | undefined;
  let monthAvgShortRatio: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 81) closePrice = double(r);
    if (r.tag === 89) changeRatio = double(r);
    if (r.tag === 97) changeRatio5D = double(r);
    if (r.tag === 105) changeRatio10D = double(r);
    if (r.tag === 112) volume = int64(r);
    if (r.tag === 160) shortNumber = int64(r);
    if (r.tag === 168) shortNumberChange = int64(r);
    if (r.tag === 177) shortRatio = double(r);
    if (r.tag === 185) shortRatioChange = double(r);
    if (r.tag === 192) shortPositionVolume = int64(r);
    if (r.tag === 201) shortPositionRatio = double(r);
    if (r.tag === 209) daysToCover = double(r);
    if (r.tag === 216) weekAvgShortNumber = int64(r);
    if (r.tag === 225) weekAvgShortRatio = double(r);
    if (r.tag === 232) monthAvgShortNumber = int64(r);
    if (r.tag === 241) monthAvgShortRatio = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 64, { security: security ?? lacks(r, "security"), name, closePrice, changeRatio, changeRatio5D, changeRatio10D, volume, shortNumber, shortNumberChange, shortRatio, shortRatioChange, shortPositionVolume, shortPositionRatio, daysToCover, weekAvgShortNumber, weekAvgShortRatio, monthAvgShortNumber, monthAvgShortRatio });
}

export interface S2C {
  /** The stocks of this page, in order of rank. */
  dataList: ShortSellingRankItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: ShortSellingRankItem[] = [];
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readShortSellingRankItem(below(r, "dataList", dataList.length)));
    if (r.tag === 16) allCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { dataList, allCount });
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

/** Asks for a ranking of the stocks of a market by short selling. Qot_GetShortSellingRank, protocol 3415. */
export const GetShortSellingRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3415,
  name: "Qot_GetShortSellingRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 35, pageDefault: 10 },
  request: { name: "Qot_GetShortSellingRank.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetShortSellingRank.C2S", write: writeC2S },
  reply: { name: "Qot_GetShortSellingRank.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetShortSellingRank.S2C", read: readS2C },
});
