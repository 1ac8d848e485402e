// Generated from Qot_GetInsiderTradeList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetInsiderTradeList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One trade of an insider, which may be made of several on several days. */
export interface OwnerInsiderTradeItem {
  /** Shares traded. */
  tradeShares?: bigint | undefined;
  /** First day of the trade, in Unix seconds. */
  minTradeDate?: bigint | undefined;
  /** First day of the trade, as `YYYY-MM-DD` in the market's own time zone. */
  minTradeDateStr?: string | undefined;
  /** Last day of the trade, in Unix seconds. */
  maxTradeDate?: bigint | undefined;
  /** Last day of the trade, as `YYYY-MM-DD` in the market's own time zone. */
  maxTradeDateStr?: string | undefined;
  /** Lowest price of the trade, in the currency of the market. */
  minPrice?: number | undefined;
  /** Highest price of the trade, in the currency of the market. */
  maxPrice?: number | undefined;
  /** Units of that kind of security that the insider holds. */
  securityHolderQuantity?: bigint | undefined;
  /** Whether the sale is only planned. */
  isProposedSaleOfSecurities?: boolean | undefined;
  /** The vendor's number for the holder, for the other requests about it. */
  holderId?: bigint | undefined;
  /** The insider's name. */
  name?: string | undefined;
  /** The insider's position in the company. */
  title?: string | undefined;
  /** The kind of security, in words. */
  securityDescription?: string | undefined;
  /** The kind of trade, in words. */
  transactionType?: string | undefined;
  /** Where the trade was disclosed. */
  sourceGroupName?: string | undefined;
}

export const OwnerInsiderTradeItem: MessageType<OwnerInsiderTradeItem> = {
  name: "Qot_GetInsiderTradeList.OwnerInsiderTradeItem",
  wire: wire.OwnerInsiderTradeItem,
};

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
  /** Only trades of this holder, an id from `Qot_GetInsiderHolderList`; all when absent. */
  holderId?: bigint | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetInsiderTradeList.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["holderId", "optional", "int64"],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
  ],
};

export interface S2C {
  /** The trades of this page. */
  itemList: OwnerInsiderTradeItem[];
  /** Trades on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetInsiderTradeList.S2C",
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
  name: "Qot_GetInsiderTradeList.Request",
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
  name: "Qot_GetInsiderTradeList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for insiders' trades in a stock, a page at a time. Qot_GetInsiderTradeList, protocol 3242. */
export const GetInsiderTradeList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3242,
  name: "Qot_GetInsiderTradeList",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
