// Generated from Qot_GetInstitutionHoldingList.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, double, int64, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { HoldingChangeType, SortField, SortDir } from "../../wire/Qot_GetInstitutionHoldingList.ts";
export { HoldingChangeType, SortField, SortDir } from "../../wire/Qot_GetInstitutionHoldingList.ts";

export interface C2S {
  /** A value of `QotMarket`: the market of the holdings. */
  market: number;
  /** Id of the institution, from `Qot_GetInstitutionList`. */
  institutionId: number;
  /** A value of `HoldingChangeType`: only holdings that changed so; all when absent. */
  changeType?: number | undefined;
  /** A value of `SortField`: what the rows are sorted by. */
  sortField?: number | undefined;
  /** A value of `SortDir`: upwards or downwards. */
  sortDir?: number | undefined;
  /** Rows per page, 1 to 200; 20 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
  /** Only stocks whose name or code has this in it. */
  keyword?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putInt32(w, 16, "institutionId", m.institutionId ?? missing(w, "institutionId"));
  putInt32(w, 24, "changeType", m.changeType);
  putInt32(w, 32, "sortField", m.sortField);
  putInt32(w, 40, "sortDir", m.sortDir);
  putInt32(w, 48, "count", m.count);
  putString(w, 58, "page", m.page);
  putString(w, 66, "keyword", m.keyword);
}

/** One holding of the institution. */
export interface HoldingListItem {
  /** The stock that is held. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Name of the company's industry. */
  industryName?: string | undefined;
  /** Value of the holding, in `currency` of the reply. */
  holdingValue?: number | undefined;
  /** Part of the company's market value that is held, in percent (20 means 20 %). */
  holdingPct?: number | undefined;
  /** The same part at the disclosure before, in percent (20 means 20 %). */
  lastHoldingPct?: number | undefined;
  /** Shares by which the holding changed. */
  changeShares?: bigint | undefined;
  /** Part of the institution's holdings that this one makes up, in percent (20 means 20 %). */
  portfolioPct?: number | undefined;
  /** Change of the holding, in percent (20 means 20 %). */
  changePct?: number | undefined;
  /** Day of the holding, as `YYYY-MM-DD`. */
  holdingDate?: string | undefined;
  /** Where the holding was disclosed. */
  source?: string | undefined;
}

/** @internal */
export function readHoldingListItem(r: Reader): HoldingListItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let industryName: string | undefined;
  let holdingValue: number | undefined;
  let holdingPct: number | undefined;
  let lastHoldingPct: number | undefined;
  let changeShares: bigint | undefined;
  let portfolioPct: number | undefined;
  let changePct: number | undefined;
  let holdingDate: string | undefined;
  let source: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 26) industryName = string(r);
    if (r.tag === 33) holdingValue = double(r);
    if (r.tag === 41) holdingPct = double(r);
    if (r.tag === 49) lastHoldingPct = double(r);
    if (r.tag === 56) changeShares = int64(r);
    if (r.tag === 65) portfolioPct = double(r);
    if (r.tag === 73) changePct = double(r);
    if (r.tag === 82) holdingDate = string(r);
    if (r.tag === 90) source = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 41, { security: security ?? lacks(r, "security"), name, industryName, holdingValue, holdingPct, lastHoldingPct, changeShares, portfolioPct, changePct, holdingDate, source });
}

export interface S2C {
  /** The holdings of this page. */
  dataList: HoldingListItem[];
  /** Holdings on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
  /** Currency of the amounts. */
  currency?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: HoldingListItem[] = [];
  let allCount: number | undefined;
  let nextPage: string | undefined;
  let currency: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readHoldingListItem(below(r, "dataList", dataList.length)));
    if (r.tag === 16) allCount = int32(r);
    if (r.tag === 26) nextPage = string(r);
    if (r.tag === 34) currency = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { dataList, allCount, nextPage, currency });
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

/** Asks for the holdings of an institutional investor, a page at a time. Qot_GetInstitutionHoldingList, protocol 3422. */
export const GetInstitutionHoldingList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3422,
  name: "Qot_GetInstitutionHoldingList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 20 },
  request: { name: "Qot_GetInstitutionHoldingList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetInstitutionHoldingList.C2S", write: writeC2S },
  reply: { name: "Qot_GetInstitutionHoldingList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetInstitutionHoldingList.S2C", read: readS2C },
});
