// Generated from Qot_GetShareholdersHoldingChanges.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetShareholdersHoldingChanges.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface OwnerListItem {
  periodText?: string | undefined;
  name?: string | undefined;
  holderId?: number | undefined;
  shareChangeNum?: bigint | undefined;
  sharesChangePrice?: bigint | undefined;
  holderPct?: number | undefined;
  holderType?: string | undefined;
  holderTypeId?: number | undefined;
  holdingDate?: bigint | undefined;
  holdingDateStr?: string | undefined;
  holderPctChange?: number | undefined;
  holderQuantity?: bigint | undefined;
}

export const OwnerListItem: MessageType<OwnerListItem> = {
  name: "Qot_GetShareholdersHoldingChanges.OwnerListItem",
  wire: wire.OwnerListItem,
};

export interface C2S {
  security: Qot_Common.Security;
  nextKey?: string | undefined;
  num?: number | undefined;
  sortType?: Qot_Common.SortType | (number & {}) | undefined;
  sortColumn?: Qot_Common.SortField | (number & {}) | undefined;
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
  itemList: OwnerListItem[];
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetShareholdersHoldingChanges: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3238,
  name: "Qot_GetShareholdersHoldingChanges",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
