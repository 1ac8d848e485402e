// Generated from Qot_GetHighDividendSOERank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetHighDividendSOERank.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { SortDir, SortField, IndicatorType } from "../../wire/Qot_GetHighDividendSOERank.ts";
export { SortDir, SortField, IndicatorType } from "../../wire/Qot_GetHighDividendSOERank.ts";

/** One condition on the ranking. */
export interface Indicator {
  /** A value of `IndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The interval that the figure must lie in. */
  indicatorValue?: Qot_OptionCommon.Interval | undefined;
}

export const Indicator: MessageType<Indicator> = {
  name: "Qot_GetHighDividendSOERank.Indicator",
  wire: wire.Indicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.Interval],
  ],
};

export interface C2S {
  /** A value of `SortField`: what the ranking goes by; market value when absent. */
  sortField?: number | undefined;
  /** A value of `SortDir`: the direction of the ranking; downwards when absent. */
  sortDir?: number | undefined;
  /** Row to start from; 0 when absent. */
  offset?: number | undefined;
  /** Rows per page, 1 to 200; 50 when absent. */
  count?: number | undefined;
  /** Conditions that replace the default ones on price over book value and dividend yield; all must hold. */
  filterList: Indicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetHighDividendSOERank.C2S",
  wire: wire.C2S,
  checked: [
    ["sortField", "optional", "int32"],
    ["sortDir", "optional", "int32"],
    ["offset", "optional", "int32"],
    ["count", "optional", "int32"],
    ["filterList", "repeated", Indicator],
  ],
};

/** One state-owned company; by default below book value, with a dividend yield of 5 % or more and no loss. */
export interface HighDividendSOERankItem {
  /** The stock that the row is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Name of the company's industry. */
  industry?: string | undefined;
  /** Latest price, in the currency of the market. */
  curPrice?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRatio?: number | undefined;
  /** Value traded today, in the currency of the market. */
  turnover?: number | undefined;
  /** Units traded today. */
  volume?: bigint | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. */
  peTTM?: number | undefined;
  /** Price over book value, a plain ratio. */
  pb?: number | undefined;
  /** Dividends of the last twelve months over price, in percent (20 means 20 %). */
  dividendYieldTTM?: number | undefined;
  /** Part of the circulating shares traded today, in percent (20 means 20 %). */
  turnoverRatio?: number | undefined;
  /** Change of price over 5 days, in percent (20 means 20 %). */
  changeRate5D?: number | undefined;
  /** Change of price over 10 days, in percent (20 means 20 %). */
  changeRate10D?: number | undefined;
  /** Change of price over 20 days, in percent (20 means 20 %). */
  changeRate20D?: number | undefined;
  /** Change of price over 60 days, in percent (20 means 20 %). */
  changeRate60D?: number | undefined;
  /** Change of price over 120 days, in percent (20 means 20 %). */
  changeRate120D?: number | undefined;
  /** Change of price over 250 days, in percent (20 means 20 %). */
  changeRate250D?: number | undefined;
}

export const HighDividendSOERankItem: MessageType<HighDividendSOERankItem> = {
  name: "Qot_GetHighDividendSOERank.HighDividendSOERankItem",
  wire: wire.HighDividendSOERankItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The stocks of this page, in order of rank. */
  dataList: HighDividendSOERankItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetHighDividendSOERank.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", HighDividendSOERankItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetHighDividendSOERank.Request",
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
  name: "Qot_GetHighDividendSOERank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of state-owned companies with high dividends. Qot_GetHighDividendSOERank, protocol 3417. */
export const GetHighDividendSOERank: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3417,
  name: "Qot_GetHighDividendSOERank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
