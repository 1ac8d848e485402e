// Generated from Qot_GetShareholdersHolderDetail.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetShareholdersHolderDetail.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface OwnershipDetailItem {
  periodText?: string | undefined;
  holderId?: bigint | undefined;
  name?: string | undefined;
  holderQuantity?: bigint | undefined;
  holderQuantityChange?: bigint | undefined;
  holderPct?: number | undefined;
  holderPctChange?: number | undefined;
  holdingDate?: bigint | undefined;
  holdingDateStr?: string | undefined;
  closePrice?: number | undefined;
  priceChangePct?: number | undefined;
  sourceGroupName?: string | undefined;
}

export const OwnershipDetailItem: MessageType<OwnershipDetailItem> = {
  name: "Qot_GetShareholdersHolderDetail.OwnershipDetailItem",
  wire: wire.OwnershipDetailItem,
};

export interface C2S {
  security: Qot_Common.Security;
  requestType?: Qot_Common.HolderDetailType | (number & {}) | undefined;
  nextKey?: string | undefined;
  num?: number | undefined;
  sortColumn?: Qot_Common.SortField | (number & {}) | undefined;
  sortType?: Qot_Common.SortType | (number & {}) | undefined;
  periodId?: number | undefined;
  holderId?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetShareholdersHolderDetail.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["requestType", "optional", "int32"],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
    ["sortColumn", "optional", "int32"],
    ["sortType", "optional", "int32"],
    ["periodId", "optional", "int32"],
    ["holderId", "optional", "int32"],
  ],
};

export interface S2C {
  updateTime?: bigint | undefined;
  updateTimeStr?: string | undefined;
  nextKey?: string | undefined;
  itemList: OwnershipDetailItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetShareholdersHolderDetail.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated"],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetShareholdersHolderDetail.Request",
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
  name: "Qot_GetShareholdersHolderDetail.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the holders of a stock in detail, a page at a time. Qot_GetShareholdersHolderDetail, protocol 3239. */
export const GetShareholdersHolderDetail: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3239,
  name: "Qot_GetShareholdersHolderDetail",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
