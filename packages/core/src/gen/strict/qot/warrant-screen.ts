// Generated from Qot_WarrantScreen.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_WarrantScreen.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One end of an interval. */
export interface Boundary {
  /** The bound, not scaled; its unit is that of the figure which is compared. */
  value?: number | undefined;
  /** Whether the bound itself belongs to the interval. */
  includes?: boolean | undefined;
}

export const Boundary: MessageType<Boundary> = {
  name: "Qot_WarrantScreen.Boundary",
  wire: wire.Boundary,
  checked: [
    ["value", "optional", "double"],
    ["includes", "optional", "bool"],
  ],
};

/** An interval of values. */
export interface Interval {
  /** The lower end; none when absent. */
  filterMin?: Boundary | undefined;
  /** The upper end; none when absent. */
  filterMax?: Boundary | undefined;
  /** How the values are scaled for display; the vendor does not document its numbers. */
  unit?: number | undefined;
}

export const Interval: MessageType<Interval> = {
  name: "Qot_WarrantScreen.Interval",
  wire: wire.Interval,
  checked: [
    ["filterMin", "optional", Boundary],
    ["filterMax", "optional", Boundary],
    ["unit", "optional", "int32"],
  ],
};

/** One value that a figure may have. */
export interface Choice {
  /** What the value is: 1 a number, 2 a text. */
  contentType?: number | undefined;
  /** The value, where it is a text. */
  text?: string | undefined;
  /** The value, where it is a number; its unit follows from `fieldId`. */
  value?: bigint | undefined;
}

export const Choice: MessageType<Choice> = {
  name: "Qot_WarrantScreen.Choice",
  wire: wire.Choice,
  checked: [
    ["contentType", "optional", "int32"],
    ["text", "optional", "string"],
    ["value", "optional", "int64"],
  ],
};

/** One condition on warrants. */
export interface ScreenGroup {
  /** A number for the figure (1 code, 4 issuer, 5 underlying, 6 type, 8 latest price); the schema has no list of them. */
  fieldId?: number | undefined;
  /** The interval that the figure must lie in. */
  interval?: Interval | undefined;
  /** The values that the figure may have. */
  choices: Choice[];
}

export const ScreenGroup: MessageType<ScreenGroup> = {
  name: "Qot_WarrantScreen.ScreenGroup",
  wire: wire.ScreenGroup,
  checked: [
    ["fieldId", "optional", "int32"],
    ["interval", "optional", Interval],
    ["choices", "repeated", Choice],
  ],
};

/** One figure that the rows are sorted by. */
export interface Sort {
  /** A number for the figure (1 code, 4 issuer, 5 underlying, 6 type, 8 latest price); the schema has no list of them. */
  sortFieldId?: number | undefined;
  /** The direction: 0 upwards, 1 downwards. */
  direction?: number | undefined;
}

export const Sort: MessageType<Sort> = {
  name: "Qot_WarrantScreen.Sort",
  wire: wire.Sort,
  checked: [
    ["sortFieldId", "optional", "int32"],
    ["direction", "optional", "int32"],
  ],
};

/** One warrant that passes; prices are in the currency of the market. */
export interface WarrantItem {
  /** The vendor's number for the warrant. */
  stockId?: bigint | undefined;
  /** The vendor's number for the underlying. */
  stockOwner?: bigint | undefined;
  /** The vendor's number for the issuer. */
  issuerId?: number | undefined;
  /** A value of `WarrantType`: call, put, bull, bear or inline. */
  warrantType?: number | undefined;
  /** Price of the underlying at which the warrant is exercised, in the currency of the market. */
  strikePrice?: number | undefined;
  /** Date of maturity, in Unix seconds. */
  maturityDate?: bigint | undefined;
  /** Last trading day, in Unix seconds. */
  lastTradeDate?: bigint | undefined;
  /** Warrants needed for one unit of the underlying, a plain ratio. */
  conversionRatio?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastclosePrice?: number | undefined;
  /** Price of the underlying at which the contract is called; bull/bear contracts only. */
  recoveryPrice?: number | undefined;
  /** Latest price of the underlying, in the currency of the market. */
  stockOwnerPrice?: number | undefined;
  /** Latest price of the warrant, in the currency of the market. */
  currentPrice?: number | undefined;
  /** Units traded today. */
  volume?: bigint | undefined;
  /** Value traded today, in the currency of the market. */
  turnover?: number | undefined;
  /** Units offered at the best ask. */
  sellVol?: bigint | undefined;
  /** Units wanted at the best bid. */
  buyVol?: bigint | undefined;
  /** Best ask, in the currency of the market. */
  sellPrice?: number | undefined;
  /** Best bid, in the currency of the market. */
  buyPrice?: number | undefined;
  /** Part of the issue held by the public; the vendor does not document whether it is in percent. */
  streetRate?: number | undefined;
  /** Highest price of the trading day, in the currency of the market. */
  highPrice?: number | undefined;
  /** Lowest price of the trading day, in the currency of the market. */
  lowPrice?: number | undefined;
  /** Volatility that the warrant's price implies; the vendor does not document whether it is in percent. */
  impliedVolatility?: number | undefined;
  /** Change of price for a change of 1 in the underlying price. */
  delta?: number | undefined;
  /** State of the warrant: 0 normal, 1 suspended, 2 no longer traded, 3 to be listed. */
  status?: number | undefined;
  /** Part of the issue held by the public, a newer figure; the vendor does not document whether it is in percent. */
  streetRateNew?: number | undefined;
  /** The vendor's overall score of the warrant. */
  score?: number | undefined;
  /** How far the underlying must move until maturity for the holder to break even, in percent (20 means 20 %). */
  premium?: number | undefined;
  /** How many times as much underlying as warrant the same money buys, a plain ratio. */
  leverage?: number | undefined;
  /** Leverage times delta: how many percent the warrant moves per percent of the underlying, a plain ratio. */
  effectiveLeverage?: number | undefined;
  /** Price of the underlying at which nothing is won or lost, in the currency of the market. */
  breakEvenPoint?: number | undefined;
  /** How far in (positive) or out of (negative) the money, in percent (20 means 20 %). */
  ipop?: number | undefined;
  /** Day's high less day's low, relative to the previous close, in percent (20 means 20 %). */
  amplitude?: number | undefined;
  /** The vendor's score of the issue. */
  fxScore?: number | undefined;
  /** Listing date, in Unix seconds. */
  ipoTime?: bigint | undefined;
  /** Units held by the public. */
  streetVol?: bigint | undefined;
  /** Units per lot. */
  lotSize?: number | undefined;
  /** Units issued. */
  issueSize?: bigint | undefined;
  /** Price at the issue, in the currency of the market. */
  ipoPrice?: number | undefined;
  /** Upper bound of the underlying price; inline warrants only. */
  upperStrikePrice?: number | undefined;
  /** Lower bound of the underlying price; inline warrants only. */
  lowerStrikePrice?: number | undefined;
  /** Where the underlying price is, for inline warrants only: 0 inside the bounds, 1 outside. */
  iwPriceStatus?: number | undefined;
  /** How much the warrant moves with the underlying; the vendor does not document its unit. */
  sensitivity?: number | undefined;
  /** Distance of the underlying price from the call price, in percent (20 means 20 %). */
  priceRecoveryRatio?: number | undefined;
  /** Market and code of the warrant. */
  security?: Qot_Common.Security | undefined;
  /** Market and code of the underlying. */
  ownerSecurity?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** What the underlying is called, in the language that OpenD is set to. */
  ownerName?: string | undefined;
}

export const WarrantItem: MessageType<WarrantItem> = {
  name: "Qot_WarrantScreen.WarrantItem",
  wire: wire.WarrantItem,
  checked: [
    ["security", "optional", Qot_Common.Security],
    ["ownerSecurity", "optional", Qot_Common.Security],
  ],
};

export interface C2S {
  /** The market: 1 Hong Kong, 4 Singapore, 15 Malaysia. */
  marketType?: number | undefined;
  /** Whether delayed quotes are wanted. */
  isDelay?: boolean | undefined;
  /** Conditions that a warrant must pass. */
  filterList: ScreenGroup[];
  /** What the rows are sorted by, the most important first. */
  sortList: Sort[];
  /** Whether only the number of warrants is wanted. */
  onlyCount?: boolean | undefined;
  /** Row to start from, counted from 0. */
  pageFrom?: number | undefined;
  /** Rows per page. */
  pageCount?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_WarrantScreen.C2S",
  wire: wire.C2S,
  checked: [
    ["marketType", "optional", "int32"],
    ["isDelay", "optional", "bool"],
    ["filterList", "repeated", ScreenGroup],
    ["sortList", "repeated", Sort],
    ["onlyCount", "optional", "bool"],
    ["pageFrom", "optional", "int32"],
    ["pageCount", "optional", "int32"],
  ],
};

export interface S2C {
  /** The warrants of this page. */
  warrants: WarrantItem[];
  /** Whether this is the last page. */
  lastPage?: boolean | undefined;
  /** Warrants that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_WarrantScreen.S2C",
  wire: wire.S2C,
  checked: [
    ["warrants", "repeated", WarrantItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_WarrantScreen.Request",
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
  name: "Qot_WarrantScreen.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for warrants that pass a set of conditions, a page at a time. Qot_WarrantScreen, protocol 3254. */
export const WarrantScreen: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = {
  kind: "request",
  id: 3254,
  name: "Qot_WarrantScreen",
  effect: "read",
  bounds: { pageMax: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
