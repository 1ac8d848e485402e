// Generated from Qot_GetOptionZeroDteScreener.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionZeroDteScreener.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface OptionChainInfo {
  strikeDateTimestamp?: bigint | undefined;
  productCode?: string | undefined;
  multiplier?: number | undefined;
  contractShareSize?: number | undefined;
  expirationType?: number | undefined;
  underlying?: Qot_Common.Security | undefined;
}

export const OptionChainInfo: MessageType<OptionChainInfo> = {
  name: "Qot_GetOptionZeroDteScreener.OptionChainInfo",
  wire: wire.OptionChainInfo,
  checked: [
    ["strikeDateTimestamp", "optional", "int64"],
    ["productCode", "optional", "string"],
    ["multiplier", "optional", "double"],
    ["contractShareSize", "optional", "double"],
    ["expirationType", "optional", "int32"],
    ["underlying", "optional", Qot_Common.Security],
  ],
};

export interface ZeroDteScreenerItem {
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
  lastTradingTime?: bigint | undefined;
  earningsTimestamp?: bigint | undefined;
  earningsTime?: string | undefined;
  earningsPubType?: number | undefined;
  chainInfo?: OptionChainInfo | undefined;
}

export const ZeroDteScreenerItem: MessageType<ZeroDteScreenerItem> = {
  name: "Qot_GetOptionZeroDteScreener.ZeroDteScreenerItem",
  wire: wire.ZeroDteScreenerItem,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["chainInfo", "optional", OptionChainInfo],
  ],
};

export interface C2S {
  optionMarket: number;
  sortType?: number | undefined;
  isAsc?: boolean | undefined;
  count?: number | undefined;
  page?: string | undefined;
  filterList: Qot_OptionCommon.ZeroDteIndicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionZeroDteScreener.C2S",
  wire: wire.C2S,
  checked: [
    ["optionMarket", "required", "int32"],
    ["sortType", "optional", "int32"],
    ["isAsc", "optional", "bool"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
    ["filterList", "repeated", Qot_OptionCommon.ZeroDteIndicator],
  ],
};

export interface S2C {
  itemList: ZeroDteScreenerItem[];
  nextPage?: string | undefined;
  updateTimestamp?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionZeroDteScreener.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated", ZeroDteScreenerItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionZeroDteScreener.Request",
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
  name: "Qot_GetOptionZeroDteScreener.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for securities with options that expire the same day, a page at a time. Qot_GetOptionZeroDteScreener, protocol 3311. */
export const GetOptionZeroDteScreener: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3311,
  name: "Qot_GetOptionZeroDteScreener",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
