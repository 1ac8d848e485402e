import { SortField, WarrantStatus } from "@opend/core/qot/common";
import type { C2S, WarrantData } from "@opend/core/qot/get-warrant";
import { GetWarrant } from "@opend/core/serve/qot/get-warrant";

import { momentOf } from "../account/account.ts";
import { requireMarketRight } from "../account/rights-needed.ts";
import type { Warrant } from "../data/security.ts";
import { type Handler, handler } from "../handler.ts";
import { lastTradeDay, warrantExData } from "../market/ex-data/warrant.ts";
import { markets } from "../market/markets.ts";
import type { Moment } from "../market/moment.ts";
import { toPrice } from "../market/price.ts";
import { amplitude } from "../market/quote.ts";
import { rounded } from "../market/random.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import { midnight } from "../market/zone.ts";
import { Refusal } from "../refusal.ts";
import { atMost } from "./numbers.ts";

export const getWarrant: Handler = handler(GetWarrant, (c2s, { account }) => {
  const { catalog } = account;
  requireMarketRight("HK", account.upstream.allRights, GetWarrant);
  const moment = momentOf(account);
  const count = atMost(GetWarrant.bounds.pageMax, c2s.num, "num");
  if (c2s.begin < 0) throw new Refusal(`invalid begin ${c2s.begin}: it must be 0 or more`);
  const all = c2s.owner
    ? catalog.derivedOf(catalog.find(c2s.owner), "warrant")
    : catalog.list("HK", ["warrant"]).filter((known): known is Warrant => known.kind === "warrant");
  const rows = all.map((warrant) => warrantData(warrant, moment)).filter((row) => passes(row, c2s));
  const rank = ranks.get(c2s.sortField) ?? ((row) => row.stock.code);
  const sign = c2s.ascend ? 1 : -1;
  rows.sort((one, other) => (rank(one) < rank(other) ? -sign : rank(one) > rank(other) ? sign : 0));
  return {
    lastPage: c2s.begin + count >= rows.length,
    allCount: rows.length,
    warrantDataList: rows.slice(c2s.begin, c2s.begin + count),
  };
});

const ranks: ReadonlyMap<number, (row: WarrantData) => number | bigint | string> = new Map<
  number,
  (row: WarrantData) => number | bigint | string
>([
  [SortField.SortField_CurPrice, (row) => row.curPrice],
  [SortField.SortField_PriceChangeVal, (row) => row.priceChangeVal],
  [SortField.SortField_ChangeRate, (row) => row.changeRate],
  [SortField.SortField_Volume, (row) => row.volume],
  [SortField.SortField_Turnover, (row) => row.turnover],
  [SortField.SortField_Premium, (row) => row.premium],
  [SortField.SortField_StrikePrice, (row) => row.strikePrice],
  [SortField.SortField_MaturityTime, (row) => row.maturityTime],
  [SortField.SortField_Leverage, (row) => row.leverage],
]);

function warrantData(warrant: Warrant, moment: Moment): WarrantData {
  const { catalog, seconds } = moment;
  const quote = catalog.quote(warrant, seconds);
  const { asks, bids } = catalog.book(warrant, seconds);
  const ex = warrantExData(warrant, quote, moment);
  const { zone } = markets[warrant.market];
  const isContract = warrant.type === "bull" || warrant.type === "bear";
  return {
    stock: schemaSecurity(warrant),
    owner: ex.owner,
    type: ex.warrantType,
    issuer: warrant.issuer,
    maturityTime: ex.maturityTime,
    maturityTimestamp: ex.maturityTimestamp,
    listTime: warrant.listDay,
    listTimestamp: midnight(warrant.listDay, zone),
    lastTradeTime: lastTradeDay(warrant),
    lastTradeTimestamp: ex.endTradeTimestamp,
    conversionRatio: warrant.conversion,
    lotSize: warrant.lotSize,
    strikePrice: warrant.strike,
    lastClosePrice: quote.lastClose,
    name: warrant.name,
    curPrice: quote.current,
    priceChangeVal: rounded(quote.current - quote.lastClose, 0.001),
    changeRate: rounded((quote.current / quote.lastClose - 1) * 100, 0.001),
    status: WarrantStatus.WarrantStatus_Normal,
    bidPrice: toPrice(bids[0]?.price ?? 0),
    askPrice: toPrice(asks[0]?.price ?? 0),
    bidVol: BigInt(bids[0]?.volume ?? 0),
    askVol: BigInt(asks[0]?.volume ?? 0),
    volume: BigInt(quote.volume),
    turnover: quote.turnover,
    score: ex.score ?? 0,
    premium: ex.premium,
    breakEvenPoint: ex.breakEvenPoint ?? 0,
    leverage: ex.leverage ?? 0,
    ipop: ex.ipop ?? 0,
    conversionPrice: ex.conversionPrice ?? 0,
    streetRate: ex.streetRate,
    streetVol: ex.streetVolumn,
    amplitude: amplitude(quote),
    issueSize: ex.issueVolumn,
    highPrice: quote.high,
    lowPrice: quote.low,
    effectiveLeverage: rounded((ex.leverage ?? 0) * Math.abs(ex.delta), 0.001),
    ...(isContract
      ? { recoveryPrice: ex.recoveryPrice, priceRecoveryRatio: ex.priceRecoveryRatio }
      : { impliedVolatility: ex.impliedVolatility, delta: ex.delta }),
  };
}

/** Whether a row matches all filters of the request. */
function passes(row: WarrantData, c2s: C2S): boolean {
  const bounds: readonly (readonly [unknown, unknown, unknown])[] = [
    [row.maturityTime, c2s.maturityTimeMin, c2s.maturityTimeMax],
    [row.curPrice, c2s.curPriceMin, c2s.curPriceMax],
    [row.strikePrice, c2s.strikePriceMin, c2s.strikePriceMax],
    [row.streetRate, c2s.streetMin, c2s.streetMax],
    [row.conversionRatio, c2s.conversionMin, c2s.conversionMax],
    [row.volume, c2s.volMin, c2s.volMax],
    [row.premium, c2s.premiumMin, c2s.premiumMax],
    [row.leverage, c2s.leverageRatioMin, c2s.leverageRatioMax],
    [row.delta, c2s.deltaMin, c2s.deltaMax],
    [row.impliedVolatility, c2s.impliedMin, c2s.impliedMax],
    [row.recoveryPrice, c2s.recoveryPriceMin, c2s.recoveryPriceMax],
    [row.priceRecoveryRatio, c2s.priceRecoveryRatioMin, c2s.priceRecoveryRatioMax],
  ];
  const isListed = (list: readonly number[], value: number): boolean =>
    list.length === 0 || list.includes(value);
  return (
    isListed(c2s.typeList, row.type) &&
    isListed(c2s.issuerList, row.issuer) &&
    bounds.every(([value, low, high]) => isWithin(value, low, high))
  );
}

type Comparable = number | bigint | string;

/** A row without the field does not match. */
function isWithin(value: unknown, low: unknown, high: unknown): boolean {
  if (low === undefined && high === undefined) return true;
  if (value === undefined) return false;
  return (
    (low === undefined || (value as Comparable) >= (low as Comparable)) &&
    (high === undefined || (value as Comparable) <= (high as Comparable))
  );
}
