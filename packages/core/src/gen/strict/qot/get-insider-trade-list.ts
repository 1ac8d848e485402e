// Generated from Qot_GetInsiderTradeList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetInsiderTradeList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface OwnerInsiderTradeItem {
  tradeShares?: bigint | undefined;
  minTradeDate?: bigint | undefined;
  minTradeDateStr?: string | undefined;
  maxTradeDate?: bigint | undefined;
  maxTradeDateStr?: string | undefined;
  minPrice?: number | undefined;
  maxPrice?: number | undefined;
  securityHolderQuantity?: bigint | undefined;
  isProposedSaleOfSecurities?: boolean | undefined;
  holderId?: bigint | undefined;
  name?: string | undefined;
  title?: string | undefined;
  securityDescription?: string | undefined;
  transactionType?: string | undefined;
  sourceGroupName?: string | undefined;
}

export const OwnerInsiderTradeItem: MessageType<OwnerInsiderTradeItem> = {
  name: "Qot_GetInsiderTradeList.OwnerInsiderTradeItem",
  wire: wire.OwnerInsiderTradeItem,
};

export interface C2S {
  security: Qot_Common.Security;
  holderId?: bigint | undefined;
  nextKey?: string | undefined;
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
  itemList: OwnerInsiderTradeItem[];
  allCount?: number | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetInsiderTradeList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3242,
  name: "Qot_GetInsiderTradeList",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
