// Generated from Qot_GetArkActiveTransaction.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetArkActiveTransaction.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { HoldingType, CycleType, SortField, SortDir } from "../../wire/Qot_GetArkActiveTransaction.ts";
export { HoldingType, CycleType, SortField, SortDir } from "../../wire/Qot_GetArkActiveTransaction.ts";

export interface C2S {
  /** A value of `HoldingType`: holdings that were raised, lowered, bought anew or sold entirely; raised when absent. */
  holdingType?: number | undefined;
  /** A value of `CycleType`: how far back trades go; one day when absent. */
  cycleType?: number | undefined;
  /** A value of `SortField`: what the rows are sorted by. */
  sortField?: number | undefined;
  /** A value of `SortDir`: upwards or downwards. */
  sortDir?: number | undefined;
  /** Rows per page, 1 to 200; 50 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetArkActiveTransaction.C2S",
  wire: wire.C2S,
  checked: [
    ["holdingType", "optional", "int32"],
    ["cycleType", "optional", "int32"],
    ["sortField", "optional", "int32"],
    ["sortDir", "optional", "int32"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
  ],
};

/** What ARK's funds traded in one stock. */
export interface ArkActiveTransactionItem {
  /** The stock that was traded. */
  security?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Value of the trades, in US dollars. */
  changeAmount?: number | undefined;
  /** Shares traded. */
  changeShares?: bigint | undefined;
}

export const ArkActiveTransactionItem: MessageType<ArkActiveTransactionItem> = {
  name: "Qot_GetArkActiveTransaction.ArkActiveTransactionItem",
  wire: wire.ArkActiveTransactionItem,
  checked: [
    ["security", "optional", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The stocks of this page. */
  dataList: ArkActiveTransactionItem[];
  /** Stocks on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetArkActiveTransaction.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", ArkActiveTransactionItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetArkActiveTransaction.Request",
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
  name: "Qot_GetArkActiveTransaction.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the trades of ARK's funds, a page at a time. Qot_GetArkActiveTransaction, protocol 3425. */
export const GetArkActiveTransaction: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3425,
  name: "Qot_GetArkActiveTransaction",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
