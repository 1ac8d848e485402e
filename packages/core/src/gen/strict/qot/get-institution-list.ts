// Generated from Qot_GetInstitutionList.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int32, string, double } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { SortField, SortDir } from "../../wire/Qot_GetInstitutionList.ts";
export { SortField, SortDir } from "../../wire/Qot_GetInstitutionList.ts";

export interface C2S {
  /** A value of `QotMarket`: the market of the holdings. */
  market: number;
  /** A value of `SortField`: what the rows are sorted by; the value of the holdings when absent. */
  sortField?: number | undefined;
  /** A value of `SortDir`: upwards or downwards; downwards when absent. */
  sortDir?: number | undefined;
  /** Rows per page, 1 to 200; 20 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
  /** Only institutions whose name has this in it. */
  namePart?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putInt32(w, 16, "sortField", m.sortField);
  putInt32(w, 24, "sortDir", m.sortDir);
  putInt32(w, 32, "count", m.count);
  putString(w, 42, "page", m.page);
  putString(w, 50, "namePart", m.namePart);
}

/** One institutional investor. */
export interface InstitutionListItem {
  /** The vendor's number for the institution, for the other requests about it. */
  institutionId: number;
  /** What the institution is called. */
  institutionName?: string | undefined;
  /** Value of the holdings, in `currency` of the reply. */
  positionValue?: number | undefined;
  /** Change of the value of the holdings, in `currency` of the reply. */
  positionValueChange?: number | undefined;
  /** Stocks held. */
  positionCount?: number | undefined;
  /** Change of the number of stocks held. */
  positionCountChange?: number | undefined;
  /** Day of the disclosure, as `YYYY-MM-DD`. */
  disclosureDate?: string | undefined;
}

/** @internal */
export function readInstitutionListItem(r: Reader): InstitutionListItem {
  let institutionId: number | undefined;
  let institutionName: string | undefined;
  let positionValue: number | undefined;
  let positionValueChange: number | undefined;
  let positionCount: number | undefined;
  let positionCountChange: number | undefined;
  let disclosureDate: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) institutionId = int32(r);
    if (r.tag === 18) institutionName = string(r);
    if (r.tag === 25) positionValue = double(r);
    if (r.tag === 33) positionValueChange = double(r);
    if (r.tag === 40) positionCount = int32(r);
    if (r.tag === 48) positionCountChange = int32(r);
    if (r.tag === 58) disclosureDate = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 22, { institutionId: institutionId ?? lacks(r, "institutionId"), institutionName, positionValue, positionValueChange, positionCount, positionCountChange, disclosureDate });
}

export interface S2C {
  /** The institutions of this page. */
  dataList: InstitutionListItem[];
  /** Institutions on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
  /** Currency of the amounts. */
  currency?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: InstitutionListItem[] = [];
  let allCount: number | undefined;
  let nextPage: string | undefined;
  let currency: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readInstitutionListItem(below(r, "dataList", dataList.length)));
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

/** Asks for institutional investors with holdings in a market, a page at a time. Qot_GetInstitutionList, protocol 3418. */
export const GetInstitutionList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3418,
  name: "Qot_GetInstitutionList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 20 },
  request: { name: "Qot_GetInstitutionList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetInstitutionList.C2S", write: writeC2S },
  reply: { name: "Qot_GetInstitutionList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetInstitutionList.S2C", read: readS2C },
});
