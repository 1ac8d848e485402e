// Generated from Qot_GetOptionZeroDteScreener.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionZeroDteScreener.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** Tells one chain of options from another; hand it to `Qot_GetOptionZeroDteContract` as it is. */
export interface OptionChainInfo {
  /** Expiry date of the chain, in Unix seconds. */
  strikeDateTimestamp?: bigint | undefined;
  /** Product code of the chain, as text. */
  productCode?: string | undefined;
  /** Factor from a quoted price to the value of one contract, a plain ratio. */
  multiplier?: number | undefined;
  /** Units of the underlying per contract. */
  contractShareSize?: number | undefined;
  /** Kind of expiry; the vendor does not document its values. */
  expirationType?: number | undefined;
  /** The underlying security of the chain. */
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

/** One underlying security with options that expire the same day. */
export interface ZeroDteScreenerItem {
  /** The underlying security. */
  owner: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Latest price of the underlying, in the currency of the market. */
  price?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  iv?: number | undefined;
  /** Where implied volatility stands between its past low and its past high, in percent (20 means 20 %). */
  ivRank?: number | undefined;
  /** Part of past days on which implied volatility was lower, in percent (20 means 20 %). */
  ivPercentile?: number | undefined;
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  hv?: number | undefined;
  /** Contracts traded today, calls and puts together. */
  volume?: bigint | undefined;
  /** Open contracts, calls and puts together. */
  openInterest?: bigint | undefined;
  /** When trading in the options ends, in Unix seconds. */
  lastTradingTime?: bigint | undefined;
  /** When earnings are reported, in Unix seconds; absent where no report is near. */
  earningsTimestamp?: bigint | undefined;
  /** When earnings are reported, as `YYYY-MM-DD hh:mm:ss`; absent where no report is near. */
  earningsTime?: string | undefined;
  /** A value of `EarningsPubType`: before the opening or after the close. */
  earningsPubType?: number | undefined;
  /** The chain, to ask for its options. */
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
  /** A value of `OptionMarket`: US options on stocks or on indices only. */
  optionMarket: number;
  /** A value of `ZeroDteSortType`: what the rows are sorted by; volume when absent. */
  sortType?: number | undefined;
  /** True sorts upwards; downwards when absent or false. */
  isAsc?: boolean | undefined;
  /** Rows per page, 1 to 500; 50 when absent. */
  count?: number | undefined;
  /** Cursor: absent or empty on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
  /** Conditions that a row must pass; all must hold. */
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
  /** The rows of this page. */
  itemList: ZeroDteScreenerItem[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
  /** When the figures were last updated, in Unix seconds. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
export const GetOptionZeroDteScreener: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3311,
  name: "Qot_GetOptionZeroDteScreener",
  effect: "read",
  bounds: { pageMax: 500, pageDefault: 50 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
