// Generated from Qot_GetArkActiveTransaction.proto by tools/protoc-gen-opend. Do not edit.
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, double, int64, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { HoldingType, CycleType, SortField, SortDir } from "../../wire/Qot_GetArkActiveTransaction.ts";
export { HoldingType, CycleType, SortField, SortDir } from "../../wire/Qot_GetArkActiveTransaction.ts";

export interface C2S {
  /** A value of `HoldingType`: holdings that were raised, lowered, bought anew or sold entirely; raised when absent. */
  holdingType?: number | undefined;
  /** A value of `CycleType`: how far back trades go; one day when absent. */
  cycleType?: number | undefined;
  /** A value of `SortField`: what the rows are sorted by. */
  sortField?: number | undefined;
  /** A value of `SortDir`: upwards or downwards. */
  sortDir?: number | undefined;
  /** Rows per page, 1 to 200; 50 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "holdingType", m.holdingType);
  putInt32(w, 16, "cycleType", m.cycleType);
  putInt32(w, 24, "sortField", m.sortField);
  putInt32(w, 32, "sortDir", m.sortDir);
  putInt32(w, 40, "count", m.count);
  putString(w, 50, "page", m.page);
}

/** What ARK's funds traded in one stock. */
export interface ArkActiveTransactionItem {
  /** The stock that was traded. */
  security?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Value of the trades, in US dollars. */
  changeAmount?: number | undefined;
  /** Shares traded. */
  changeShares?: bigint | undefined;
}

/** @internal */
export function readArkActiveTransactionItem(r: Reader): ArkActiveTransactionItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let changeAmount: number | undefined;
  let changeShares: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 25) changeAmount = double(r);
    if (r.tag === 32) changeShares = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { security, name, changeAmount, changeShares });
}

export interface S2C {
  /** The stocks of this page. */
  dataList: ArkActiveTransactionItem[];
  /** Stocks on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: ArkActiveTransactionItem[] = [];
  let allCount: number | undefined;
  let nextPage: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readArkActiveTransactionItem(below(r, "dataList", dataList.length)));
    if (r.tag === 16) allCount = int32(r);
    if (r.tag === 26) nextPage = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { dataList, allCount, nextPage });
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

/** Asks for the trades of ARK's funds, a page at a time. Qot_GetArkActiveTransaction, protocol 3425. */
export const GetArkActiveTransaction: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3425,
  name: "Qot_GetArkActiveTransaction",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetArkActiveTransaction.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetArkActiveTransaction.C2S", write: writeC2S },
  reply: { name: "Qot_GetArkActiveTransaction.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetArkActiveTransaction.S2C", read: readS2C },
});
