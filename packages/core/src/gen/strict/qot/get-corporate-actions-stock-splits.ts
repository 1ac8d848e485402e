// Generated from Qot_GetCorporateActionsStockSplits.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { uint64, string, double, int64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One split or consolidation of a stock. */
export interface StockSplitItem {
  /** Day of the announcement, in Unix seconds. */
  dirDeciPubDate?: bigint | undefined;
  /** Day of the announcement, as `YYYY-MM-DD` in the market's own time zone. */
  dirDeciPubDateStr?: string | undefined;
  /** What is done, in words: a split or a consolidation. */
  reformType?: string | undefined;
  /** Old and new shares, as text. */
  rate?: string | undefined;
  /** Ex-date, in Unix seconds; Hong Kong only. */
  exDate?: bigint | undefined;
  /** Ex-date, as `YYYY-MM-DD` in the market's own time zone; Hong Kong only. */
  exDateStr?: string | undefined;
  /** Day of the decision, in Unix seconds; Hong Kong only. */
  smDeciDate?: bigint | undefined;
  /** Day of the decision, as `YYYY-MM-DD` in the market's own time zone; Hong Kong only. */
  smDeciDateStr?: string | undefined;
  /** First day of trading under the temporary code, in Unix seconds; Hong Kong only. */
  tempTradeBeginDate?: bigint | undefined;
  /** First day of trading under the temporary code, as `YYYY-MM-DD` in the market's own time zone; Hong Kong only. */
  tempTradeBeginDateStr?: string | undefined;
  /** First day of trading under both codes, in Unix seconds; Hong Kong only. */
  simulTradeBeginDate?: bigint | undefined;
  /** First day of trading under both codes, as `YYYY-MM-DD` in the market's own time zone; Hong Kong only. */
  simulTradeBeginDateStr?: string | undefined;
  /** Last day of trading under both codes, in Unix seconds; Hong Kong only. */
  simulTradeEndDate?: bigint | undefined;
  /** Last day of trading under both codes, as `YYYY-MM-DD` in the market's own time zone; Hong Kong only. */
  simulTradeEndDateStr?: string | undefined;
  /** How far the split has come, in words; Hong Kong only. */
  eventStatus?: string | undefined;
  /** Par value of one share afterwards; Hong Kong only. */
  newParValue?: number | undefined;
  /** The temporary code, such as `02988`; Hong Kong only. */
  tempShareCode?: string | undefined;
  /** Short name that belongs to the temporary code; Hong Kong only. */
  tempShareAbbrName?: string | undefined;
  /** Shares per lot afterwards; Hong Kong only. */
  newTradeUnit?: bigint | undefined;
  /** Shares of the company afterwards; Hong Kong only. */
  sharesAfterEffect?: number | undefined;
}

/** @internal */
export function readStockSplitItem(r: Reader): StockSplitItem {
  let dirDeciPubDate: bigint | undefined;
  let dirDeciPubDateStr: string | undefined;
  let reformType: string | undefined;
  let rate: string | undefined;
  let exDate: bigint | undefined;
  let exDateStr: string | undefined;
  let smDeciDate: bigint | undefined;
  let smDeciDateStr: string | undefined;
  let tempTradeBeginDate: bigint | undefined;
  let tempTradeBeginDateStr: string | undefined;
  let simulTradeBeginDate: bigint | undefined;
  let simulTradeBeginDateStr: string | undefined;
  let simulTradeEndDate: bigint | undefined;
  let simulTradeEndDateStr: string | undefined;
  let eventStatus: string | undefined;
  let newParValue: number | undefined;
  let tempShareCode: string | undefined;
  let tempShareAbbrName: string | undefined;
  let newTradeUnit: bigint | undefined;
  let sharesAfterEffect: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) dirDeciPubDate = uint64(r);
    if (r.tag === 18) dirDeciPubDateStr = string(r);
    if (r.tag === 26) reformType = string(r);
    if (r.tag === 34) rate = string(r);
    if (r.tag === 40) exDate = uint64(r);
    if (r.tag === 50) exDateStr = string(r);
    if (r.tag === 56) smDeciDate = uint64(r);
    if (r.tag === 66) smDeciDateStr = string(r);
    if (r.tag === 72) tempTradeBeginDate = uint64(r);
    if (r.tag === 82) tempTradeBeginDateStr = string(r);
    if (r.tag === 88) simulTradeBeginDate = uint64(r);
    if (r.tag === 98) simulTradeBeginDateStr = string(r);
    if (r.tag === 104) simulTradeEndDate = uint64(r);
    if (r.tag === 114) simulTradeEndDateStr = string(r);
    if (r.tag === 122) eventStatus = string(r);
    if (r.tag === 129) newParValue = double(r);
    if (r.tag === 138) tempShareCode = string(r);
    if (r.tag === 146) tempShareAbbrName = string(r);
    if (r.tag === 152) newTradeUnit = int64(r);
    if (r.tag === 161) sharesAfterEffect = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 83, { dirDeciPubDate, dirDeciPubDateStr, reformType, rate, exDate, exDateStr, smDeciDate, smDeciDateStr, tempTradeBeginDate, tempTradeBeginDateStr, simulTradeBeginDate, simulTradeBeginDateStr, simulTradeEndDate, simulTradeEndDateStr, eventStatus, newParValue, tempShareCode, tempShareAbbrName, newTradeUnit, sharesAfterEffect });
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
  /** The splits and consolidations of this page. */
  splitItemList: StockSplitItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const splitItemList: StockSplitItem[] = [];
  let nextKey: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) splitItemList.push(readStockSplitItem(below(r, "splitItemList", splitItemList.length)));
    if (r.tag === 18) nextKey = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { splitItemList, nextKey });
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

/** Asks for the splits of a stock, a page at a time. Qot_GetCorporateActionsStockSplits, protocol 3236. */
export const GetCorporateActionsStockSplits: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3236,
  name: "Qot_GetCorporateActionsStockSplits",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: { name: "Qot_GetCorporateActionsStockSplits.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetCorporateActionsStockSplits.C2S", write: writeC2S },
  reply: { name: "Qot_GetCorporateActionsStockSplits.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetCorporateActionsStockSplits.S2C", read: readS2C },
});
