// Generated from Qot_GetOptionEarningsScreener.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionEarningsScreener.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface EarningsItem {
  owner: Qot_Common.Security;
  name?: string | undefined;
  price?: number | undefined;
  changeRate?: number | undefined;
  marketCap?: number | undefined;
  iv?: number | undefined;
  ivRank?: number | undefined;
  ivPercentile?: number | undefined;
  hv?: number | undefined;
  volume?: bigint | undefined;
  openInterest?: bigint | undefined;
  earningsTimestamp?: number | undefined;
  earningsTime?: string | undefined;
  earningsPubType?: number | undefined;
  earningsQuarter?: string | undefined;
  lastReportIvCrush?: number | undefined;
  historyReportIvCrush?: number | undefined;
  lastReportChgRate?: number | undefined;
  historyReportChgRate?: number | undefined;
  estimateEpsYoy?: number | undefined;
  estimateRevenueYoy?: number | undefined;
  expectedMoveRatio?: number | undefined;
}

export const EarningsItem: MessageType<EarningsItem> = {
  name: "Qot_GetOptionEarningsScreener.EarningsItem",
  wire: wire.EarningsItem,
  checked: [
    ["owner", "required", Qot_Common.Security],
  ],
};

export interface C2S {
  optionMarket: number;
  sortType?: number | undefined;
  isAsc?: boolean | undefined;
  count?: number | undefined;
  page?: string | undefined;
  filterList: Qot_OptionCommon.EarningsIndicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionEarningsScreener.C2S",
  wire: wire.C2S,
  checked: [
    ["optionMarket", "required", "int32"],
    ["sortType", "optional", "int32"],
    ["isAsc", "optional", "bool"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
    ["filterList", "repeated", Qot_OptionCommon.EarningsIndicator],
  ],
};

export interface S2C {
  itemList: EarningsItem[];
  nextPage?: string | undefined;
  updateTimestamp?: number | undefined;
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionEarningsScreener.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated", EarningsItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionEarningsScreener.Request",
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
  name: "Qot_GetOptionEarningsScreener.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for securities to trade by options around earnings, a page at a time. Qot_GetOptionEarningsScreener, protocol 3313. */
export const GetOptionEarningsScreener: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3313,
  name: "Qot_GetOptionEarningsScreener",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
