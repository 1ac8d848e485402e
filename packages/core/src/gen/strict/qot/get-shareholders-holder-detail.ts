// Generated from Qot_GetShareholdersHolderDetail.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, uint64, int64, double } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** The holding of one holder in one period. */
export interface OwnershipDetailItem {
  /** The reporting period, as text (`2025/Q3`). */
  periodText?: string | undefined;
  /** The vendor's number for the holder, for the other requests about it. */
  holderId?: bigint | undefined;
  /** The holder. */
  name?: string | undefined;
  /** Shares held. */
  holderQuantity?: bigint | undefined;
  /** Shares by which the holding changed; negative where it fell. */
  holderQuantityChange?: bigint | undefined;
  /** Part of the company's shares that is held, in percent (12.34 means 12.34 %). */
  holderPct?: number | undefined;
  /** Change of the holding, in percent (12.34 means 12.34 %); negative where it fell. */
  holderPctChange?: number | undefined;
  /** Day of the holding, in Unix seconds. */
  holdingDate?: bigint | undefined;
  /** Day of the holding, as `YYYY-MM-DD` in Hong Kong time. */
  holdingDateStr?: string | undefined;
  /** Closing price on that day, not adjusted, in the currency of the market. */
  closePrice?: number | undefined;
  /** Change of price on that day, in percent (-0.4467 means -0.4467 %). */
  priceChangePct?: number | undefined;
  /** Where the holding was disclosed, such as a form 13F. */
  sourceGroupName?: string | undefined;
}

/** @internal */
export function readOwnershipDetailItem(r: Reader): OwnershipDetailItem {
  let periodText: string | undefined;
  let holderId: bigint | undefined;
  let name: string | undefined;
  let holderQuantity: bigint | undefined;
  let holderQuantityChange: bigint | undefined;
  let holderPct: number | undefined;
  let holderPctChange: number | undefined;
  let holdingDate: bigint | undefined;
  let holdingDateStr: string | undefined;
  let closePrice: number | undefined;
  let priceChangePct: number | undefined;
  let sourceGroupName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) periodText = string(r);
    if (r.tag === 16) holderId = uint64(r);
    if (r.tag === 26) name = string(r);
    if (r.tag === 32) holderQuantity = int64(r);
    if (r.tag === 40) holderQuantityChange = int64(r);
    if (r.tag === 49) holderPct = double(r);
    if (r.tag === 57) holderPctChange = double(r);
    if (r.tag === 64) holdingDate = uint64(r);
    if (r.tag === 74) holdingDateStr = string(r);
    if (r.tag === 81) closePrice = double(r);
    if (r.tag === 89) priceChangePct = double(r);
    if (r.tag === 98) sourceGroupName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 49, { periodText, holderId, name, holderQuantity, holderQuantityChange, holderPct, holderPctChange, holdingDate, holdingDateStr, closePrice, priceChangePct, sourceGroupName });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** A value of `HolderDetailType`: which kind of holder is wanted; OpenD chooses when absent. */
  requestType?: Qot_Common.HolderDetailType | (number & {}) | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
  /** A value of `SortField`: what the rows are sorted by, 61 or 62; the shares held when absent. */
  sortColumn?: Qot_Common.SortField | (number & {}) | undefined;
  /** A value of `SortType`: upwards or downwards; downwards when absent. */
  sortType?: Qot_Common.SortType | (number & {}) | undefined;
  /** Id of the period, from `Qot_GetShareholdersOverview`; the latest when absent or 0. */
  periodId?: number | undefined;
  /** Only this holder; all when absent or 0. Other shareholder and insider replies carry such ids. */
  holderId?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "requestType", m.requestType);
  putString(w, 26, "nextKey", m.nextKey);
  putInt32(w, 32, "num", m.num);
  putInt32(w, 40, "sortColumn", m.sortColumn);
  putInt32(w, 48, "sortType", m.sortType);
  putInt32(w, 56, "periodId", m.periodId);
  putInt32(w, 64, "holderId", m.holderId);
}

export interface S2C {
  /** When the figures were last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the figures were last updated, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  updateTimeStr?: string | undefined;
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
  /** The holdings of this page. */
  itemList: OwnershipDetailItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let updateTime: bigint | undefined;
  let updateTimeStr: string | undefined;
  let nextKey: string | undefined;
  const itemList: OwnershipDetailItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) updateTime = uint64(r);
    if (r.tag === 18) updateTimeStr = string(r);
    if (r.tag === 26) nextKey = string(r);
    while (r.tag === 34) itemList.push(readOwnershipDetailItem(below(r, "itemList", itemList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 22, { updateTime, updateTimeStr, nextKey, itemList });
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

/** Asks for the holders of a stock in detail, a page at a time. Qot_GetShareholdersHolderDetail, protocol 3239. */
export const GetShareholdersHolderDetail: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3239,
  name: "Qot_GetShareholdersHolderDetail",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: { name: "Qot_GetShareholdersHolderDetail.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetShareholdersHolderDetail.C2S", write: writeC2S },
  reply: { name: "Qot_GetShareholdersHolderDetail.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetShareholdersHolderDetail.S2C", read: readS2C },
});
