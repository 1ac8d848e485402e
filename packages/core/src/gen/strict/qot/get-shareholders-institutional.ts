// Generated from Qot_GetShareholdersInstitutional.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetShareholdersInstitutional.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** The holdings of all institutions in one period. */
export interface InstitutionHolderItem {
  /** The reporting period, as text (`2025/Q3`). */
  periodText?: string | undefined;
  /** Institutions that hold the stock. */
  institutionQuantity?: bigint | undefined;
  /** Change of the number of institutions. */
  institutionQuantityChange?: bigint | undefined;
  /** Shares that institutions hold. */
  holderQuantity?: bigint | undefined;
  /** Change of the shares that institutions hold. */
  holderQuantityChange?: bigint | undefined;
  /** Part of the company's shares that institutions hold, in percent (12.34 means 12.34 %). */
  holderPct?: number | undefined;
  /** Change of that part, in percent (12.34 means 12.34 %). */
  holderPctChange?: number | undefined;
}

export const InstitutionHolderItem: MessageType<InstitutionHolderItem> = {
  name: "Qot_GetShareholdersInstitutional.InstitutionHolderItem",
  wire: wire.InstitutionHolderItem,
};

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetShareholdersInstitutional.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
  ],
};

export interface S2C {
  /** When the figures were last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the figures were last updated, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  updateTimeStr?: string | undefined;
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
  /** The periods of this page. */
  itemList: InstitutionHolderItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetShareholdersInstitutional.S2C",
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
  name: "Qot_GetShareholdersInstitutional.Request",
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
  name: "Qot_GetShareholdersInstitutional.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the institutional holdings in a stock, a page at a time. Qot_GetShareholdersInstitutional, protocol 3240. */
export const GetShareholdersInstitutional: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3240,
  name: "Qot_GetShareholdersInstitutional",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
