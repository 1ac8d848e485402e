// Generated from Qot_GetDividendRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetDividendRank.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { DividendRankType, IndicatorType, SortField } from "../../wire/Qot_GetDividendRank.ts";
export { DividendRankType, IndicatorType, SortField } from "../../wire/Qot_GetDividendRank.ts";

/** One condition on the ranking. */
export interface Indicator {
  /** A value of `IndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: Qot_OptionCommon.IndicatorValue | undefined;
}

export const Indicator: MessageType<Indicator> = {
  name: "Qot_GetDividendRank.Indicator",
  wire: wire.Indicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.IndicatorValue],
  ],
};

export interface C2S {
  /** A value of `QotMarket`: Hong Kong, US, Malaysia, Singapore or Japan. */
  market: number;
  /** A value of `DividendRankType`: high yields or growing dividends. */
  rankType: number;
  /** Rows wanted, 1 to 300; 10 when absent. */
  count?: number | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: Indicator[];
  /** A value of `SortField`: what the ranking goes by, always downwards; `rankType` decides when absent. */
  sortField?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetDividendRank.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["rankType", "required", "int32"],
    ["count", "optional", "int32"],
    ["filterList", "repeated", Indicator],
    ["sortField", "optional", "int32"],
  ],
};

/** One stock with its dividend figures. */
export interface DividendRankItem {
  /** The stock that the row is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Name of the company's industry. */
  industry?: string | undefined;
  /** Latest price, in the currency of the market. */
  curPrice?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Change of price against the previous close, in the currency of the market. */
  changeAmount?: number | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
  /** Dividends of the last twelve months over price, in percent (20 means 20 %). */
  dividendYieldTTM?: number | undefined;
  /** Mean dividend yield of the last 5 years, in percent (20 means 20 %). */
  avgDividendYield5Y?: number | undefined;
  /** How often dividends are paid: 1 yearly, 2 half-yearly, 3 quarterly, 4 monthly; absent for Hong Kong. */
  distributionFrequency?: number | undefined;
  /** Years in a row in which the dividend grew. */
  dividendGrowYear?: number | undefined;
  /** Dividends per share of the last twelve months, in the currency of the market. */
  dividendsTTM?: number | undefined;
  /** Part of the last financial year's profit that was paid out, in percent (20 means 20 %). */
  payoutRatioLFY?: number | undefined;
  /** Next day of payment, as `YYYY-MM-DD`. */
  nextPayableDate?: string | undefined;
}

export const DividendRankItem: MessageType<DividendRankItem> = {
  name: "Qot_GetDividendRank.DividendRankItem",
  wire: wire.DividendRankItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The stocks, in order of rank. */
  dataList: DividendRankItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetDividendRank.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", DividendRankItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetDividendRank.Request",
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
  name: "Qot_GetDividendRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of stocks by dividend. Qot_GetDividendRank, protocol 3407. */
export const GetDividendRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3407,
  name: "Qot_GetDividendRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 300, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
