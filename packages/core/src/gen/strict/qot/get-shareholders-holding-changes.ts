// Generated from Qot_GetShareholdersHoldingChanges.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetShareholdersHoldingChanges.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One change of a holding. */
export interface OwnerListItem {
  /** The reporting period, as text (`2025/Q3`). */
  periodText?: string | undefined;
  /** The holder. */
  name?: string | undefined;
  /** Id of the holder, for `Qot_GetShareholdersHolderDetail`. */
  holderId?: number | undefined;
  /** Shares by which the holding changed. */
  shareChangeNum?: bigint | undefined;
  /** Estimated value of the change, in the currency of the market. */
  sharesChangePrice?: bigint | undefined;
  /** Part of the company's shares that is held, in percent (12.34 means 12.34 %). */
  holderPct?: number | undefined;
  /** The kind of holder, in words. */
  holderType?: string | undefined;
  /** Id of the kind of holder. */
  holderTypeId?: number | undefined;
  /** Day of the report, in Unix seconds. */
  holdingDate?: bigint | undefined;
  /** Day of the report, as `YYYY-MM-DD` in Hong Kong time. */
  holdingDateStr?: string | undefined;
  /** Change of the holding, in percent (12.34 means 12.34 %). */
  holderPctChange?: number | undefined;
  /** Shares held. */
  holderQuantity?: bigint | undefined;
}

export const OwnerListItem: MessageType<OwnerListItem> = {
  name: "Qot_GetShareholdersHoldingChanges.OwnerListItem",
  wire: wire.OwnerListItem,
};

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
  /** A value of `SortType`: upwards or downwards; downwards when absent. */
  sortType?: Qot_Common.SortType | (number & {}) | undefined;
  /** A value of `SortField`: what the rows are sorted by, 62 to 66; the change in shares when absent. */
  sortColumn?: Qot_Common.SortField | (number & {}) | undefined;
  /** A value of `HoldingChangesFilterType`: which changes are wanted; all when absent. */
  filterType?: Qot_Common.HoldingChangesFilterType | (number & {}) | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetShareholdersHoldingChanges.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
    ["sortType", "optional", "int32"],
    ["sortColumn", "optional", "int32"],
    ["filterType", "optional", "int32"],
  ],
};

export interface S2C {
  /** The changes of this page. */
  itemList: OwnerListItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetShareholdersHoldingChanges.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetShareholdersHoldingChanges.Request",
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
  name: "Qot_GetShareholdersHoldingChanges.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks who raised or lowered a holding in a stock, a page at a time. Qot_GetShareholdersHoldingChanges, protocol 3238. */
export const GetShareholdersHoldingChanges: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3238,
  name: "Qot_GetShareholdersHoldingChanges",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
