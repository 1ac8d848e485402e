// Generated from Qot_GetInsiderHolderList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetInsiderHolderList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One insider who holds the stock. */
export interface OwnerInsiderHolderItem {
  /** Id of the holder, for `Qot_GetInsiderTradeList` and `Qot_GetShareholdersHolderDetail`. */
  holderId?: bigint | undefined;
  /** Shares held. */
  holderQuantity?: bigint | undefined;
  /** Part of the company's shares that is held, in percent (12.34 means 12.34 %). */
  holderPct?: number | undefined;
  /** The insider's name. */
  name?: string | undefined;
  /** The insider's position in the company. */
  title?: string | undefined;
}

export const OwnerInsiderHolderItem: MessageType<OwnerInsiderHolderItem> = {
  name: "Qot_GetInsiderHolderList.OwnerInsiderHolderItem",
  wire: wire.OwnerInsiderHolderItem,
};

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 20; 10 when absent. */
  num?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetInsiderHolderList.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
  ],
};

export interface S2C {
  /** The insiders of this page. */
  itemList: OwnerInsiderHolderItem[];
  /** Insiders on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
  /** All insiders of the company; only in the reply to the first page. */
  insiderTotalCount?: number | undefined;
  /** Insiders who bought; only in the reply to the first page. */
  insiderBoughtCount?: number | undefined;
  /** Insiders who sold; only in the reply to the first page. */
  insiderSoldCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetInsiderHolderList.S2C",
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
  name: "Qot_GetInsiderHolderList.Request",
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
  name: "Qot_GetInsiderHolderList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the insiders who hold a stock, a page at a time. Qot_GetInsiderHolderList, protocol 3241. */
export const GetInsiderHolderList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3241,
  name: "Qot_GetInsiderHolderList",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 20, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
