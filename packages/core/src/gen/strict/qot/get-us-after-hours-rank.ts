// Generated from Qot_GetUSAfterHoursRank.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeInterval as writeQot_OptionCommon_Interval } from "../qot/option-common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, double, int64, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { SortDir, IndicatorType, PriceFilter } from "../../wire/Qot_GetUSAfterHoursRank.ts";
export { SortDir, IndicatorType, PriceFilter } from "../../wire/Qot_GetUSAfterHoursRank.ts";

/** One condition on the ranking. */
export interface Indicator {
  /** A value of `IndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The interval that market value or P/E must be in. */
  indicatorValue?: Qot_OptionCommon.Interval | undefined;
  /** A value of `PriceFilter`: the price range, where `indicatorType` is the price. */
  priceFilter?: number | undefined;
}

/** @internal */
export function writeIndicator(w: Writer, m: Loose<Indicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeQot_OptionCommon_Interval);
  putInt32(w, 24, "priceFilter", m.priceFilter);
}

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

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "sortDir", m.sortDir);
  putInt32(w, 16, "offset", m.offset);
  putInt32(w, 24, "count", m.count);
  putMessages(w, 34, "filterList", m.filterList, writeIndicator);
}

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

/** @internal */
export function readAfterHoursRankItem(r: Reader): AfterHoursRankItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let afterHoursPrice: number | undefined;
  let afterHoursChangeRatio: number | undefined;
  let afterHoursChangeAmount: number | undefined;
  let afterHoursTurnover: number | undefined;
  let afterHoursVolume: bigint | undefined;
  let closePrice: number | undefined;
  let changeRatio: number | undefined;
  let changeAmount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 81) afterHoursPrice = double(r);
    if (r.tag === 89) afterHoursChangeRatio = double(r);
    if (r.tag === 97) afterHoursChangeAmount = double(r);
    if (r.tag === 105) afterHoursTurnover = double(r);
    if (r.tag === 112) afterHoursVolume = int64(r);
    if (r.tag === 121) closePrice = double(r);
    if (r.tag === 129) changeRatio = double(r);
    if (r.tag === 137) changeAmount = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 35, { security: security ?? lacks(r, "security"), name, afterHoursPrice, afterHoursChangeRatio, afterHoursChangeAmount, afterHoursTurnover, afterHoursVolume, closePrice, changeRatio, changeAmount });
}

export interface S2C {
  /** The stocks of this page, in order of rank. */
  dataList: AfterHoursRankItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: AfterHoursRankItem[] = [];
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readAfterHoursRankItem(below(r, "dataList", dataList.length)));
    if (r.tag === 16) allCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { dataList, allCount });
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

/** Asks for a ranking of US stocks in the after-hours session. Qot_GetUSAfterHoursRank, protocol 3411. */
export const GetUSAfterHoursRank: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3411,
  name: "Qot_GetUSAfterHoursRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetUSAfterHoursRank.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetUSAfterHoursRank.C2S", write: writeC2S },
  reply: { name: "Qot_GetUSAfterHoursRank.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetUSAfterHoursRank.S2C", read: readS2C },
});
