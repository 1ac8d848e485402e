// Generated from Qot_GetInstitutionHoldingChange.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetInstitutionHoldingChange.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { HoldingChangeType, SortField, SortDir } from "../../wire/Qot_GetInstitutionHoldingChange.ts";
export { HoldingChangeType, SortField, SortDir } from "../../wire/Qot_GetInstitutionHoldingChange.ts";

export interface C2S {
  /** A value of `QotMarket`: the market of the holdings. */
  market: number;
  /** Id of the institution, from `Qot_GetInstitutionList`. */
  institutionId: number;
  /** A value of `HoldingChangeType`: bought anew, raised, lowered or sold entirely; bought anew when absent. */
  changeType?: number | undefined;
  /** A value of `SortField`: what the rows are sorted by. */
  sortField?: number | undefined;
  /** A value of `SortDir`: upwards or downwards. */
  sortDir?: number | undefined;
  /** Rows per page, 1 to 200; 20 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetInstitutionHoldingChange.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["institutionId", "required", "int32"],
    ["changeType", "optional", "int32"],
    ["sortField", "optional", "int32"],
    ["sortDir", "optional", "int32"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
  ],
};

/** One holding that changed. */
export interface HoldingChangeItem {
  /** The stock that is held. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Holding relative to a base that the vendor does not name, in percent (20 means 20 %). */
  portfolioPct?: number | undefined;
  /** Shares by which the holding changed. */
  changeShares?: bigint | undefined;
  /** Change of the holding, in percent (20 means 20 %). */
  changePct?: number | undefined;
  /** Day of the holding, as `YYYY-MM-DD`. */
  holdingDate?: string | undefined;
  /** Where the holding was disclosed. */
  source?: string | undefined;
}

export const HoldingChangeItem: MessageType<HoldingChangeItem> = {
  name: "Qot_GetInstitutionHoldingChange.HoldingChangeItem",
  wire: wire.HoldingChangeItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The changes of this page. */
  dataList: HoldingChangeItem[];
  /** Changes on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetInstitutionHoldingChange.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", HoldingChangeItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetInstitutionHoldingChange.Request",
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
  name: "Qot_GetInstitutionHoldingChange.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for changes in an institutional investor's holdings, a page at a time. Qot_GetInstitutionHoldingChange, protocol 3421. */
export const GetInstitutionHoldingChange: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3421,
  name: "Qot_GetInstitutionHoldingChange",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 20 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
