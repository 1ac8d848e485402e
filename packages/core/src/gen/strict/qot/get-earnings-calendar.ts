// Generated from Qot_GetEarningsCalendar.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEarningsCalendar.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { EarningsCalendarSortType, EarningsCalendarPubType, EarningsCalendarEstimateType, EarningsCalendarPeriodType, EarningsCalendarStockListType, EarningsCalendarIndicatorType } from "../../wire/Qot_GetEarningsCalendar.ts";
export { EarningsCalendarSortType, EarningsCalendarPubType, EarningsCalendarEstimateType, EarningsCalendarPeriodType, EarningsCalendarStockListType, EarningsCalendarIndicatorType } from "../../wire/Qot_GetEarningsCalendar.ts";

export interface EarningsCalendarIndicator {
  indicatorType: number;
  indicatorValue?: Qot_OptionCommon.IndicatorValue | undefined;
}

export const EarningsCalendarIndicator: MessageType<EarningsCalendarIndicator> = {
  name: "Qot_GetEarningsCalendar.EarningsCalendarIndicator",
  wire: wire.EarningsCalendarIndicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.IndicatorValue],
  ],
};

export interface EstimateData {
  estimateType?: number | undefined;
  actualValue?: number | undefined;
  predictValue?: number | undefined;
  currency?: string | undefined;
  periodType?: number | undefined;
}

export const EstimateData: MessageType<EstimateData> = {
  name: "Qot_GetEarningsCalendar.EstimateData",
  wire: wire.EstimateData,
};

export interface EarningsCalendarItem {
  security: Qot_Common.Security;
  name?: string | undefined;
  earningsDate?: string | undefined;
  earningsTimestamp?: number | undefined;
  pubType?: number | undefined;
  periodText?: string | undefined;
  estimateList: EstimateData[];
  optionVolume?: bigint | undefined;
  iv?: number | undefined;
  ivRank?: number | undefined;
  ivPercentile?: number | undefined;
  marketCap?: number | undefined;
  price?: number | undefined;
}

export const EarningsCalendarItem: MessageType<EarningsCalendarItem> = {
  name: "Qot_GetEarningsCalendar.EarningsCalendarItem",
  wire: wire.EarningsCalendarItem,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["estimateList", "repeated"],
  ],
};

export interface C2S {
  market: number;
  sortType?: number | undefined;
  beginDate?: string | undefined;
  endDate?: string | undefined;
  filterList: EarningsCalendarIndicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEarningsCalendar.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["sortType", "optional", "int32"],
    ["beginDate", "optional", "string"],
    ["endDate", "optional", "string"],
    ["filterList", "repeated", EarningsCalendarIndicator],
  ],
};

export interface S2C {
  itemList: EarningsCalendarItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEarningsCalendar.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated", EarningsCalendarItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEarningsCalendar.Request",
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
  name: "Qot_GetEarningsCalendar.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks which companies of a market report earnings between two dates. Qot_GetEarningsCalendar, protocol 3401. */
export const GetEarningsCalendar: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3401,
  name: "Qot_GetEarningsCalendar",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
