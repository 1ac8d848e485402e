// Generated from Qot_GetCorporateActionsBuybacks.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCorporateActionsBuybacks.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One buyback of a Hong Kong company. */
export interface HKBuyBackItem {
  /** Day of the announcement, in Unix seconds. */
  publDate?: bigint | undefined;
  /** Day of the announcement, as `YYYY-MM-DD` in the market's own time zone. */
  publDateStr?: string | undefined;
  /** Last day of the buyback, in Unix seconds. */
  endDate?: bigint | undefined;
  /** Last day of the buyback, as `YYYY-MM-DD` in the market's own time zone. */
  endDateStr?: string | undefined;
  /** What was paid, in the currency of the market. */
  buyBackMoney?: number | undefined;
  /** Shares bought back. */
  buyBackSum?: bigint | undefined;
  /** Part of the issued shares that was bought back, in percent (12.34 means 12.34 %). */
  percentage?: number | undefined;
  /** Highest price paid, in the currency of the market. */
  highPrice?: number | undefined;
  /** Lowest price paid, in the currency of the market. */
  lowPrice?: number | undefined;
  /** Shares bought back in this round so far. */
  cumulativeSum?: bigint | undefined;
  /** Part of all shares that was bought back in this round so far, in percent (12.34 means 12.34 %). */
  cumulativePercentage?: number | undefined;
  /** The class of the shares, in words. */
  shareType?: string | undefined;
}

export const HKBuyBackItem: MessageType<HKBuyBackItem> = {
  name: "Qot_GetCorporateActionsBuybacks.HKBuyBackItem",
  wire: wire.HKBuyBackItem,
};

/** One buyback of a mainland Chinese company. */
export interface ABuyBackItem {
  /** Day on which the change was registered, in Unix seconds. */
  changeRegDate?: bigint | undefined;
  /** Day on which the change was registered, as `YYYY-MM-DD` in the market's own time zone. */
  changeRegDateStr?: string | undefined;
  /** Day on which the number of shares changed, in Unix seconds. */
  changeDate?: bigint | undefined;
  /** Day on which the number of shares changed, as `YYYY-MM-DD` in the market's own time zone. */
  changeDateStr?: string | undefined;
  /** How far the buyback has come, in words. */
  eventProceDesc?: string | undefined;
  /** Day on which the plan was announced, in Unix seconds. */
  advanceDate?: bigint | undefined;
  /** Day on which the plan was announced, as `YYYY-MM-DD` in the market's own time zone. */
  advanceDateStr?: string | undefined;
  /** Day on which the shareholders agreed, in Unix seconds. */
  meetPassDate?: bigint | undefined;
  /** Day on which the shareholders agreed, as `YYYY-MM-DD` in the market's own time zone. */
  meetPassDateStr?: string | undefined;
  /** First day of the buyback, in Unix seconds. */
  startDate?: bigint | undefined;
  /** First day of the buyback, as `YYYY-MM-DD` in the market's own time zone. */
  startDateStr?: string | undefined;
  /** Last day of the buyback, in Unix seconds. */
  endDate?: bigint | undefined;
  /** Last day of the buyback, as `YYYY-MM-DD` in the market's own time zone. */
  endDateStr?: string | undefined;
  /** Day of payment, in Unix seconds. */
  payDate?: bigint | undefined;
  /** Day of payment, as `YYYY-MM-DD` in the market's own time zone. */
  payDateStr?: string | undefined;
  /** Whose shares are bought back. */
  seller?: string | undefined;
  /** How the shares are bought back, in words. */
  buyBackMode?: string | undefined;
  /** The class of the shares, in words. */
  shareType?: string | undefined;
  /** Shares bought back. */
  buyBackSum?: bigint | undefined;
  /** What was paid, in the currency of the market. */
  buyBackMoney?: number | undefined;
  /** Part of the issued shares that was bought back, in percent (12.34 means 12.34 %). */
  percentage?: number | undefined;
  /** Least that is planned to be spent, in the currency of the market. */
  valueFloor?: number | undefined;
  /** Most that is planned to be spent, in the currency of the market. */
  valueCeiling?: number | undefined;
  /** Lowest price that is planned to be paid, in the currency of the market. */
  priceFloor?: number | undefined;
  /** Highest price that is planned to be paid, in the currency of the market. */
  priceCeiling?: number | undefined;
  /** Fewest shares that are planned to be bought back. */
  volumeFloor?: number | undefined;
  /** Most shares that are planned to be bought back. */
  volumeCeiling?: number | undefined;
}

export const ABuyBackItem: MessageType<ABuyBackItem> = {
  name: "Qot_GetCorporateActionsBuybacks.ABuyBackItem",
  wire: wire.ABuyBackItem,
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
  name: "Qot_GetCorporateActionsBuybacks.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
  ],
};

export interface S2C {
  /** Buybacks of a Hong Kong company; empty for others. */
  hkBuyBackList: HKBuyBackItem[];
  /** Buybacks of a mainland Chinese company; empty for others. */
  aBuyBackList: ABuyBackItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetCorporateActionsBuybacks.S2C",
  wire: wire.S2C,
  checked: [
    ["hkBuyBackList", "repeated"],
    ["aBuyBackList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetCorporateActionsBuybacks.Request",
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
  name: "Qot_GetCorporateActionsBuybacks.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the share buybacks of a company, a page at a time. Qot_GetCorporateActionsBuybacks, protocol 3235. */
export const GetCorporateActionsBuybacks: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3235,
  name: "Qot_GetCorporateActionsBuybacks",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
