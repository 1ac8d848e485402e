// Generated from Qot_GetDividendRank.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeIndicatorValue as writeQot_OptionCommon_IndicatorValue } from "../qot/option-common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, double, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { DividendRankType, IndicatorType, SortField } from "../../wire/Qot_GetDividendRank.ts";
export { DividendRankType, IndicatorType, SortField } from "../../wire/Qot_GetDividendRank.ts";

/** One condition on the ranking. */
export interface Indicator {
  /** A value of `IndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The values or the interval that the figure must match. */
  indicatorValue?: Qot_OptionCommon.IndicatorValue | undefined;
}

/** @internal */
export function writeIndicator(w: Writer, m: Loose<Indicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeQot_OptionCommon_IndicatorValue);
}

export interface C2S {
  /** A value of `QotMarket`: Hong Kong, US, Malaysia, Singapore or Japan. */
  market: number;
  /** A value of `DividendRankType`: high yields or growing dividends. */
  rankType: number;
  /** Rows wanted, 1 to 300; 10 when absent. */
  count?: number | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: Indicator[];
  /** A value of `SortField`: the sort value of the ranking, always descending; `rankType` decides when absent. */
  sortField?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putInt32(w, 16, "rankType", m.rankType ?? missing(w, "rankType"));
  putInt32(w, 24, "count", m.count);
  putMessages(w, 34, "filterList", m.filterList, writeIndicator);
  putInt32(w, 40, "sortField", m.sortField);
}

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

/** @internal */
export function readDividendRankItem(r: Reader): DividendRankItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let industry: string | undefined;
  let curPrice: number | undefined;
  let changeRate: number | undefined;
  let changeAmount: number | undefined;
  let marketCap: number | undefined;
  let dividendYieldTTM: number | undefined;
  let avgDividendYield5Y: number | undefined;
  let distributionFrequency: number | undefined;
  let dividendGrowYear: number | undefined;
  let dividendsTTM: number | undefined;
  let payoutRatioLFY: number | undefined;
  let nextPayableDate: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 26) industry = string(r);
    if (r.tag === 81) curPrice = double(r);
    if (r.tag === 89) changeRate = double(r);
    if (r.tag === 97) changeAmount = double(r);
    if (r.tag === 105) marketCap = double(r);
    if (r.tag === 161) dividendYieldTTM = double(r);
    if (r.tag === 169) avgDividendYield5Y = double(r);
    if (r.tag === 176) distributionFrequency = int32(r);
    if (r.tag === 184) dividendGrowYear = int32(r);
    if (r.tag === 193) dividendsTTM = double(r);
    if (r.tag === 201) payoutRatioLFY = double(r);
    if (r.tag === 210) nextPayableDate = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 44, { security: security ?? lacks(r, "security"), name, industry, curPrice, changeRate, changeAmount, marketCap, dividendYieldTTM, avgDividendYield5Y, distributionFrequency, dividendGrowYear, dividendsTTM, payoutRatioLFY, nextPayableDate });
}

export interface S2C {
  /** The stocks, in order of rank. */
  dataList: DividendRankItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: DividendRankItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readDividendRankItem(below(r, "dataList", dataList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { dataList });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for a ranking of stocks by dividend. Qot_GetDividendRank, protocol 3407. */
export const GetDividendRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3407,
  name: "Qot_GetDividendRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 300, pageDefault: 10 },
  request: { name: "Qot_GetDividendRank.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetDividendRank.C2S", write: writeC2S },
  reply: { name: "Qot_GetDividendRank.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetDividendRank.S2C", read: readS2C },
});
