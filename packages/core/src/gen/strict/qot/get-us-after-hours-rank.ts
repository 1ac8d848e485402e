// Generated from Qot_GetUSAfterHoursRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetUSAfterHoursRank.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { SortDir, IndicatorType, PriceFilter } from "../../wire/Qot_GetUSAfterHoursRank.ts";
export { SortDir, IndicatorType, PriceFilter } from "../../wire/Qot_GetUSAfterHoursRank.ts";

/** One condition on the ranking. */
export interface Indicator {
  /** A value of `IndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The interval that market value or P/E must lie in. */
  indicatorValue?: Qot_OptionCommon.Interval | undefined;
  /** A value of `PriceFilter`: the price range, where `indicatorType` is the price. */
  priceFilter?: number | undefined;
}

export const Indicator: MessageType<Indicator> = {
  name: "Qot_GetUSAfterHoursRank.Indicator",
  wire: wire.Indicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.Interval],
    ["priceFilter", "optional", "int32"],
  ],
};

export interface C2S {
  /** A value of `SortDir`: the largest gains or the largest losses first; gains when absent. */
  sortDir?: number | undefined;
  /** Row to start from; 0 when absent. */
  offset?: number | undefined;
  /** Rows per page, 1 to 200; 50 when absent. */
  count?: number | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: Indicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetUSAfterHoursRank.C2S",
  wire: wire.C2S,
  checked: [
    ["sortDir", "optional", "int32"],
    ["offset", "optional", "int32"],
    ["count", "optional", "int32"],
    ["filterList", "repeated", Indicator],
  ],
};

/** One US stock with its figures of the after-hours session. */
export interface AfterHoursRankItem {
  /** The stock that the row is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Latest price of the after-hours session, in the currency of the market. */
  afterHoursPrice?: number | undefined;
  /** Change of price in the after-hours session, in percent (20 means 20 %). */
  afterHoursChangeRatio?: number | undefined;
  /** Change of price in the after-hours session, in the currency of the market. */
  afterHoursChangeAmount?: number | undefined;
  /** Value traded in the after-hours session, in the currency of the market. */
  afterHoursTurnover?: number | undefined;
  /** Shares traded in the after-hours session. */
  afterHoursVolume?: bigint | undefined;
  /** Closing price of the regular session before, in the currency of the market. */
  closePrice?: number | undefined;
  /** Change of price in the regular session, in percent (20 means 20 %). */
  changeRatio?: number | undefined;
  /** Change of price in the regular session, in the currency of the market. */
  changeAmount?: number | undefined;
}

export const AfterHoursRankItem: MessageType<AfterHoursRankItem> = {
  name: "Qot_GetUSAfterHoursRank.AfterHoursRankItem",
  wire: wire.AfterHoursRankItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The stocks of this page, in order of rank. */
  dataList: AfterHoursRankItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetUSAfterHoursRank.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", AfterHoursRankItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetUSAfterHoursRank.Request",
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
  name: "Qot_GetUSAfterHoursRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of US stocks in the after-hours session. Qot_GetUSAfterHoursRank, protocol 3411. */
export const GetUSAfterHoursRank: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3411,
  name: "Qot_GetUSAfterHoursRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
