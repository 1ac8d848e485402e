// Generated from Qot_GetInstitutionHoldingList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetInstitutionHoldingList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
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

export const C2S: MessageType<C2S> = {
  name: "Qot_GetInstitutionHoldingList.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["institutionId", "required", "int32"],
    ["changeType", "optional", "int32"],
    ["sortField", "optional", "int32"],
    ["sortDir", "optional", "int32"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
    ["keyword", "optional", "string"],
  ],
};

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

export const HoldingListItem: MessageType<HoldingListItem> = {
  name: "Qot_GetInstitutionHoldingList.HoldingListItem",
  wire: wire.HoldingListItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

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

export const S2C: MessageType<S2C> = {
  name: "Qot_GetInstitutionHoldingList.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", HoldingListItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetInstitutionHoldingList.Request",
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
  name: "Qot_GetInstitutionHoldingList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the holdings of an institutional investor, a page at a time. Qot_GetInstitutionHoldingList, protocol 3422. */
export const GetInstitutionHoldingList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3422,
  name: "Qot_GetInstitutionHoldingList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 20 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
