// Generated from Qot_GetCorporateActionsBuybacks.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCorporateActionsBuybacks.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface HKBuyBackItem {
  publDate?: bigint | undefined;
  publDateStr?: string | undefined;
  endDate?: bigint | undefined;
  endDateStr?: string | undefined;
  buyBackMoney?: number | undefined;
  buyBackSum?: bigint | undefined;
  percentage?: number | undefined;
  highPrice?: number | undefined;
  lowPrice?: number | undefined;
  cumulativeSum?: bigint | undefined;
  cumulativePercentage?: number | undefined;
  shareType?: string | undefined;
}

export const HKBuyBackItem: MessageType<HKBuyBackItem> = {
  name: "Qot_GetCorporateActionsBuybacks.HKBuyBackItem",
  wire: wire.HKBuyBackItem,
};

export interface ABuyBackItem {
  changeRegDate?: bigint | undefined;
  changeRegDateStr?: string | undefined;
  changeDate?: bigint | undefined;
  changeDateStr?: string | undefined;
  eventProceDesc?: string | undefined;
  advanceDate?: bigint | undefined;
  advanceDateStr?: string | undefined;
  meetPassDate?: bigint | undefined;
  meetPassDateStr?: string | undefined;
  startDate?: bigint | undefined;
  startDateStr?: string | undefined;
  endDate?: bigint | undefined;
  endDateStr?: string | undefined;
  payDate?: bigint | undefined;
  payDateStr?: string | undefined;
  seller?: string | undefined;
  buyBackMode?: string | undefined;
  shareType?: string | undefined;
  buyBackSum?: bigint | undefined;
  buyBackMoney?: number | undefined;
  percentage?: number | undefined;
  valueFloor?: number | undefined;
  valueCeiling?: number | undefined;
  priceFloor?: number | undefined;
  priceCeiling?: number | undefined;
  volumeFloor?: number | undefined;
  volumeCeiling?: number | undefined;
}

export const ABuyBackItem: MessageType<ABuyBackItem> = {
  name: "Qot_GetCorporateActionsBuybacks.ABuyBackItem",
  wire: wire.ABuyBackItem,
};

export interface C2S {
  security: Qot_Common.Security;
  nextKey?: string | undefined;
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
  hkBuyBackList: HKBuyBackItem[];
  aBuyBackList: ABuyBackItem[];
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetCorporateActionsBuybacks: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3235,
  name: "Qot_GetCorporateActionsBuybacks",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
