// Generated from Qot_GetArkFundHolding.proto by tools/protoc-gen-opend. Do not edit.
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, int64, double, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { ArkHoldingType, CycleType, SortField, SortDir } from "../../wire/Qot_GetArkFundHolding.ts";
export { ArkHoldingType, CycleType, SortField, SortDir } from "../../wire/Qot_GetArkFundHolding.ts";

export interface C2S {
  /** A value of `ArkHoldingType`: what is wanted: all holdings, or those that changed in one way. */
  holdingType?: number | undefined;
  /** A value of `CycleType`: how far back changes go; one day when absent, ignored for all holdings. */
  cycleType?: number | undefined;
  /** A value of `SortField`: what the rows are sorted by; the shares held when absent. */
  sortField?: number | undefined;
  /** A value of `SortDir`: upwards or downwards. */
  sortDir?: number | undefined;
  /** Rows per page, 1 to 200; 20 when absent. */
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

/** One holding of ARK's funds. */
export interface ArkFundHoldingItem {
  /** The stock that is held; absent where the vendor does not know it. */
  security?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Shares held. */
  shares?: bigint | undefined;
  /** Shares by which the holding changed. */
  sharesChange?: bigint | undefined;
  /** Value of the holding, in US dollars. */
  marketValue?: number | undefined;
  /** Part of the funds that the holding makes up, in percent (20 means 20 %). */
  weight?: number | undefined;
  /** Change of that part, in percent (20 means 20 %). */
  weightChange?: number | undefined;
}

/** @internal */
export function readArkFundHoldingItem(r: Reader): ArkFundHoldingItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let shares: bigint | undefined;
  let sharesChange: bigint | undefined;
  let marketValue: number | undefined;
  let weight: number | undefined;
  let weightChange: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 24) shares = int64(r);
    if (r.tag === 32) sharesChange = int64(r);
    if (r.tag === 41) marketValue = double(r);
    if (r.tag === 49) weight = double(r);
    if (r.tag === 57) weightChange = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 27, { security, name, shares, sharesChange, marketValue, weight, weightChange });
}

export interface S2C {
  /** The holdings of this page. */
  dataList: ArkFundHoldingItem[];
  /** Holdings on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: ArkFundHoldingItem[] = [];
  let allCount: number | undefined;
  let nextPage: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readArkFundHoldingItem(below(r, "dataList", dataList.length)));
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

/** Asks for the holdings of ARK's funds, a page at a time. Qot_GetArkFundHolding, protocol 3423. */
export const GetArkFundHolding: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3423,
  name: "Qot_GetArkFundHolding",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetArkFundHolding.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetArkFundHolding.C2S", write: writeC2S },
  reply: { name: "Qot_GetArkFundHolding.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetArkFundHolding.S2C", read: readS2C },
});
