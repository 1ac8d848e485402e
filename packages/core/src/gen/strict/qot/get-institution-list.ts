// Generated from Qot_GetInstitutionList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetInstitutionList.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
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

export const C2S: MessageType<C2S> = {
  name: "Qot_GetInstitutionList.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["sortField", "optional", "int32"],
    ["sortDir", "optional", "int32"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
    ["namePart", "optional", "string"],
  ],
};

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

export const InstitutionListItem: MessageType<InstitutionListItem> = {
  name: "Qot_GetInstitutionList.InstitutionListItem",
  wire: wire.InstitutionListItem,
  checked: [
    ["institutionId", "required"],
  ],
};

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

export const S2C: MessageType<S2C> = {
  name: "Qot_GetInstitutionList.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", InstitutionListItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetInstitutionList.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_GetInstitutionList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for institutional investors with holdings in a market, a page at a time. Qot_GetInstitutionList, protocol 3418. */
export const GetInstitutionList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3418,
  name: "Qot_GetInstitutionList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 20 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
