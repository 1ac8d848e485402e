// Generated from Qot_GetInsiderHolderList.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, double, string, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One insider who holds the stock. */
export interface OwnerInsiderHolderItem {
  /** Id of the holder, for `Qot_GetInsiderTradeList` and `Qot_GetShareholdersHolderDetail`. */
  holderId?: bigint | undefined;
  /** Shares held. */
  holderQuantity?: bigint | undefined;
  /** Part of the company's shares that is held, in percent (12.34 means 12.34 %). */
  holderPct?: number | undefined;
  /** The insider's name. */
  name?: string | undefined;
  /** The insider's position in the company. */
  title?: string | undefined;
}

/** @internal */
export function readOwnerInsiderHolderItem(r: Reader): OwnerInsiderHolderItem {
  let holderId: bigint | undefined;
  let holderQuantity: bigint | undefined;
  let holderPct: number | undefined;
  let name: string | undefined;
  let title: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) holderId = int64(r);
    if (r.tag === 16) holderQuantity = int64(r);
    if (r.tag === 25) holderPct = double(r);
    if (r.tag === 34) name = string(r);
    if (r.tag === 42) title = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 24, { holderId, holderQuantity, holderPct, name, title });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 20; 10 when absent. */
  num?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "nextKey", m.nextKey);
  putInt32(w, 24, "num", m.num);
}

export interface S2C {
  /** The insiders of this page. */
  itemList: OwnerInsiderHolderItem[];
  /** Insiders on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
  /** All insiders of the company; only in the reply to the first page. */
  insiderTotalCount?: number | undefined;
  /** Insiders who bought; only in the reply to the first page. */
  insiderBoughtCount?: number | undefined;
  /** Insiders who sold; only in the reply to the first page. */
  insiderSoldCount?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: OwnerInsiderHolderItem[] = [];
  let allCount: number | undefined;
  let nextKey: string | undefined;
  let insiderTotalCount: number | undefined;
  let insiderBoughtCount: number | undefined;
  let insiderSoldCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readOwnerInsiderHolderItem(below(r, "itemList", itemList.length)));
    if (r.tag === 16) allCount = int32(r);
    if (r.tag === 26) nextKey = string(r);
    if (r.tag === 32) insiderTotalCount = int32(r);
    if (r.tag === 40) insiderBoughtCount = int32(r);
    if (r.tag === 48) insiderSoldCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { itemList, allCount, nextKey, insiderTotalCount, insiderBoughtCount, insiderSoldCount });
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

/** Asks for the insiders who hold a stock, a page at a time. Qot_GetInsiderHolderList, protocol 3241. */
export const GetInsiderHolderList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3241,
  name: "Qot_GetInsiderHolderList",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 20, pageDefault: 10 },
  request: { name: "Qot_GetInsiderHolderList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetInsiderHolderList.C2S", write: writeC2S },
  reply: { name: "Qot_GetInsiderHolderList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetInsiderHolderList.S2C", read: readS2C },
});
