// Generated from Qot_GetShareholdersInstitutional.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, int64, double, uint64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** The holdings of all institutions in one period. */
export interface InstitutionHolderItem {
  /** The reporting period, as text (`2025/Q3`). */
  periodText?: string | undefined;
  /** Institutions that hold the stock. */
  institutionQuantity?: bigint | undefined;
  /** Change of the number of institutions. */
  institutionQuantityChange?: bigint | undefined;
  /** Shares that institutions hold. */
  holderQuantity?: bigint | undefined;
  /** Change of the shares that institutions hold. */
  holderQuantityChange?: bigint | undefined;
  /** Part of the company's shares that institutions hold, in percent (12.34 means 12.34 %). */
  holderPct?: number | undefined;
  /** Change of that part, in percent (12.34 means 12.34 %). */
  holderPctChange?: number | undefined;
}

/** @internal */
export function readInstitutionHolderItem(r: Reader): InstitutionHolderItem {
  let periodText: string | undefined;
  let institutionQuantity: bigint | undefined;
  let institutionQuantityChange: bigint | undefined;
  let holderQuantity: bigint | undefined;
  let holderQuantityChange: bigint | undefined;
  let holderPct: number | undefined;
  let holderPctChange: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) periodText = string(r);
    if (r.tag === 16) institutionQuantity = int64(r);
    if (r.tag === 24) institutionQuantityChange = int64(r);
    if (r.tag === 32) holderQuantity = int64(r);
    if (r.tag === 40) holderQuantityChange = int64(r);
    if (r.tag === 49) holderPct = double(r);
    if (r.tag === 57) holderPctChange = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { periodText, institutionQuantity, institutionQuantityChange, holderQuantity, holderQuantityChange, holderPct, holderPctChange });
}

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 18, "nextKey", m.nextKey);
  putInt32(w, 24, "num", m.num);
}

export interface S2C {
  /** When the figures were last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the figures were last updated, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  updateTimeStr?: string | undefined;
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
  /** The periods of this page. */
  itemList: InstitutionHolderItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let updateTime: bigint | undefined;
  let updateTimeStr: string | undefined;
  let nextKey: string | undefined;
  const itemList: InstitutionHolderItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) updateTime = uint64(r);
    if (r.tag === 18) updateTimeStr = string(r);
    if (r.tag === 26) nextKey = string(r);
    while (r.tag === 34) itemList.push(readInstitutionHolderItem(below(r, "itemList", itemList.length)));
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

/** Asks for the institutional holdings in a stock, a page at a time. Qot_GetShareholdersInstitutional, protocol 3240. */
export const GetShareholdersInstitutional: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3240,
  name: "Qot_GetShareholdersInstitutional",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: { name: "Qot_GetShareholdersInstitutional.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetShareholdersInstitutional.C2S", write: writeC2S },
  reply: { name: "Qot_GetShareholdersInstitutional.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetShareholdersInstitutional.S2C", read: readS2C },
});
