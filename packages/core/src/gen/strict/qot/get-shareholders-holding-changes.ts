// Generated from Qot_GetShareholdersHoldingChanges.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, int32, int64, double, uint64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One change of a holding. */
export interface OwnerListItem {
  /** The reporting period, as text (`2025/Q3`). */
  periodText?: string | undefined;
  /** The holder. */
  name?: string | undefined;
  /** Id of the holder, for `Qot_GetShareholdersHolderDetail`. */
  holderId?: number | undefined;
  /** Shares by which the holding changed. */
  shareChangeNum?: bigint | undefined;
  /** Estimated value of the change, in the currency of the market. */
  sharesChangePrice?: bigint | undefined;
  /** Part of the company's shares that is held, in percent (12.34 means 12.34 %). */
  holderPct?: number | undefined;
  /** The kind of holder, in words. */
  holderType?: string | undefined;
  /** Id of the kind of holder. */
  holderTypeId?: number | undefined;
  /** Day of the report, in Unix seconds. */
  holdingDate?: bigint | undefined;
  /** Day of the report, as `YYYY-MM-DD` in Hong Kong time. */
  holdingDateStr?: string | undefined;
  /** Change of the holding, in percent (12.34 means 12.34 %). */
  holderPctChange?: number | undefined;
  /** Shares held. */
  holderQuantity?: bigint | undefined;
}

/** @internal */
export function readOwnerListItem(r: Reader): OwnerListItem {
  let periodText: string | undefined;
  let name: string | undefined;
  let holderId: number | undefined;
  let shareChangeNum: bigint | undefined;
  let sharesChangePrice: bigint | undefined;
  let holderPct: number | undefined;
  let holderType: string | undefined;
  let holderTypeId: number | undefined;
  let holdingDate: bigint | undefined;
  let holdingDateStr: string | undefined;
  let holderPctChange: number | undefined;
  let holderQuantity: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) periodText = string(r);
    if (r.tag === 18) name = string(r);
    if (r.tag === 24) holderId = int32(r);
    if (r.tag === 32) shareChangeNum = int64(r);
    if (r.tag === 40) sharesChangePrice = int64(r);
    if (r.tag === 49) holderPct = double(r);
    if (r.tag === 58) holderType = string(r);
    if (r.tag === 64) holderTypeId = int32(r);
    if (r.tag === 72) holdingDate = uint64(r);
    if (r.tag === 82) holdingDateStr = string(r);
    if (r.tag === 89) holderPctChange = double(r);
    if (r.tag === 96) holderQuantity = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 45, { periodText, name, holderId, shareChangeNum, sharesChangePrice, holderPct, holderType, holderTypeId, holdingDate, holdingDateStr, holderPctChange, holderQuantity });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
  /** A value of `SortType`: upwards or downwards; downwards when absent. */
  sortType?: Qot_Common.SortType | (number & {}) | undefined;
  /** A value of `SortField`: what the rows are sorted by, 62 to 66; the change in shares when absent. */
  sortColumn?: Qot_Common.SortField | (number & {}) | undefined;
  /** A value of `HoldingChangesFilterType`: which changes are wanted; all when absent. */
  filterType?: Qot_Common.HoldingChangesFilterType | (number & {}) | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "nextKey", m.nextKey);
  putInt32(w, 24, "num", m.num);
  putInt32(w, 32, "sortType", m.sortType);
  putInt32(w, 40, "sortColumn", m.sortColumn);
  putInt32(w, 48, "filterType", m.filterType);
}

export interface S2C {
  /** The changes of this page. */
  itemList: OwnerListItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: OwnerListItem[] = [];
  let nextKey: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readOwnerListItem(below(r, "itemList", itemList.length)));
    if (r.tag === 18) nextKey = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { itemList, nextKey });
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

/** Asks for the holders who raised or lowered their holding in a stock, a page at a time. Qot_GetShareholdersHoldingChanges, protocol 3238. */
export const GetShareholdersHoldingChanges: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3238,
  name: "Qot_GetShareholdersHoldingChanges",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: { name: "Qot_GetShareholdersHoldingChanges.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetShareholdersHoldingChanges.C2S", write: writeC2S },
  reply: { name: "Qot_GetShareholdersHoldingChanges.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetShareholdersHoldingChanges.S2C", read: readS2C },
});
