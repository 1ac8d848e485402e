// Generated from Qot_GetShareholdersHolderDetail.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetShareholdersHolderDetail.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** The holding of one holder in one period. */
export interface OwnershipDetailItem {
  /** The reporting period, as text (`2025/Q3`). */
  periodText?: string | undefined;
  /** The vendor's number for the holder, for the other requests about it. */
  holderId?: bigint | undefined;
  /** The holder. */
  name?: string | undefined;
  /** Shares held. */
  holderQuantity?: bigint | undefined;
  /** Shares by which the holding changed; negative where it fell. */
  holderQuantityChange?: bigint | undefined;
  /** Part of the company's shares that is held, in percent (12.34 means 12.34 %). */
  holderPct?: number | undefined;
  /** Change of the holding, in percent (12.34 means 12.34 %); negative where it fell. */
  holderPctChange?: number | undefined;
  /** Day of the holding, in Unix seconds. */
  holdingDate?: bigint | undefined;
  /** Day of the holding, as `YYYY-MM-DD` in Hong Kong time. */
  holdingDateStr?: string | undefined;
  /** Closing price on that day, not adjusted, in the currency of the market. */
  closePrice?: number | undefined;
  /** Change of price on that day, in percent (-0.4467 means -0.4467 %). */
  priceChangePct?: number | undefined;
  /** Where the holding was disclosed, such as a form 13F. */
  sourceGroupName?: string | undefined;
}

export const OwnershipDetailItem: MessageType<OwnershipDetailItem> = {
  name: "Qot_GetShareholdersHolderDetail.OwnershipDetailItem",
  wire: wire.OwnershipDetailItem,
};

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
  /** A value of `HolderDetailType`: which kind of holder is wanted; OpenD chooses when absent. */
  requestType?: Qot_Common.HolderDetailType | (number & {}) | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
  /** A value of `SortField`: what the rows are sorted by, 61 or 62; the shares held when absent. */
  sortColumn?: Qot_Common.SortField | (number & {}) | undefined;
  /** A value of `SortType`: upwards or downwards; downwards when absent. */
  sortType?: Qot_Common.SortType | (number & {}) | undefined;
  /** Id of the period, from `Qot_GetShareholdersOverview`; the latest when absent or 0. */
  periodId?: number | undefined;
  /** Only this holder; all when absent or 0. Other shareholder and insider replies carry such ids. */
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
  /** When the figures were last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the figures were last updated, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  updateTimeStr?: string | undefined;
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
  /** The holdings of this page. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
export const GetShareholdersHolderDetail: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3239,
  name: "Qot_GetShareholdersHolderDetail",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
