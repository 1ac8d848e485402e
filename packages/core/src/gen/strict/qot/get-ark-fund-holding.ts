// Generated from Qot_GetArkFundHolding.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetArkFundHolding.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { ArkHoldingType, CycleType, SortField, SortDir } from "../../wire/Qot_GetArkFundHolding.ts";
export { ArkHoldingType, CycleType, SortField, SortDir } from "../../wire/Qot_GetArkFundHolding.ts";

export interface C2S {
  /** A value of `ArkHoldingType`: what is wanted: all holdings, or those that changed in one way. */
  holdingType?: number | undefined;
  /** A value of `CycleType`: how far back changes go; one day when absent, ignored for all holdings. */
  cycleType?: number | undefined;
  /** A value of `SortField`: what the rows are sorted by; the shares held when absent. */
  sortField?: number | undefined;
  /** A value of `SortDir`: upwards or downwards. */
  sortDir?: number | undefined;
  /** Rows per page, 1 to 200; 20 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetArkFundHolding.C2S",
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

/** One holding of ARK's funds. */
export interface ArkFundHoldingItem {
  /** The stock that is held; absent where the vendor does not know it. */
  security?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Shares held. */
  shares?: bigint | undefined;
  /** Shares by which the holding changed. */
  sharesChange?: bigint | undefined;
  /** Value of the holding, in US dollars. */
  marketValue?: number | undefined;
  /** Part of the funds that the holding makes up, in percent (20 means 20 %). */
  weight?: number | undefined;
  /** Change of that part, in percent (20 means 20 %). */
  weightChange?: number | undefined;
}

export const ArkFundHoldingItem: MessageType<ArkFundHoldingItem> = {
  name: "Qot_GetArkFundHolding.ArkFundHoldingItem",
  wire: wire.ArkFundHoldingItem,
  checked: [
    ["security", "optional", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The holdings of this page. */
  dataList: ArkFundHoldingItem[];
  /** Holdings on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetArkFundHolding.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", ArkFundHoldingItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetArkFundHolding.Request",
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
  name: "Qot_GetArkFundHolding.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the holdings of ARK's funds, a page at a time. Qot_GetArkFundHolding, protocol 3423. */
export const GetArkFundHolding: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3423,
  name: "Qot_GetArkFundHolding",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
