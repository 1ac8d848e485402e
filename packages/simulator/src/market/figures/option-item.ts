import { OptionAreaType } from "@opend/core/qot/common";
import type { OptionScreenItem, UnderlyingInfo } from "@opend/core/qot/option-screen";
import type { Option, Security } from "../../data/security.ts";
import { optionType, optionValues } from "../ex-data/option.ts";
import { equityExData } from "../ex-data/stock.ts";
import type { Moment } from "../moment.ts";
import { toPrice } from "../price.ts";
import { rounded } from "../random.ts";
import { schemaSecurity } from "../schema-names.ts";

/** All modelled figures of an option, the same as in its quote and its order book. */
export function optionItem(option: Option, moment: Moment): OptionScreenItem {
  const { catalog, seconds } = moment;
  const quote = catalog.quote(option, seconds);
  const values = optionValues(option, quote, moment);
  const owner = catalog.ownerOf(option);
  const underlying = catalog.quote(owner, seconds).current;
  const price = quote.current;
  const isCall = option.type === "call";
  const inside = isCall ? underlying - option.strike : option.strike - underlying;
  const leverage = price > 0 ? underlying / price : 0;
  const breakEven = option.strike + (isCall ? price : -price);
  return {
    security: schemaSecurity(option),
    optionName: option.name,
    strikePrice: option.strike,
    strikeDate: BigInt(option.expiry.replaceAll("-", "")),
    optionType: optionType(option),
    exerciseType: OptionAreaType.OptionAreaType_American,
    inTheMoney: inside > 0 ? 1 : 0,
    leftDay: values.expiryDateDistance,
    price,
    ...bestOf(option, moment),
    changeRate: changeOf(quote),
    volume: BigInt(quote.volume),
    turnover: quote.turnover,
    openInterest: BigInt(values.openInterest),
    openInterestMarketCap: rounded(values.openInterest * price * option.lotSize, 0.01),
    volOIRatio: values.openInterest > 0 ? rounded(quote.volume / values.openInterest, 0.001) : 0,
    impliedVolatility: values.impliedVolatility,
    delta: values.delta,
    gamma: values.gamma,
    vega: values.vega,
    theta: values.theta,
    rho: values.rho,
    leverageRatio: rounded(leverage, 0.001),
    effectiveGearing: rounded(leverage * values.delta, 0.001),
    itmProbability: Math.abs(values.delta),
    otmProbability: rounded(1 - Math.abs(values.delta), 0.0001),
    buyToBep: rounded((breakEven / underlying - 1) * 100, 0.001),
    intrinsicValuePer: price > 0 ? rounded((Math.max(inside, 0) / price) * 100, 0.001) : 0,
    itmDegree: rounded((Math.max(inside, 0) / underlying) * 100, 0.001),
    otmDegree: rounded((Math.max(-inside, 0) / underlying) * 100, 0.001),
    underlyingInfo: underlyingInfo(owner, values.impliedVolatility, moment),
  };
}

function bestOf(option: Option, { catalog, seconds }: Moment): Partial<OptionScreenItem> {
  const { asks, bids } = catalog.book(option, seconds);
  const [ask, bid] = [asks[0], bids[0]];
  if (ask === undefined || bid === undefined) return {};
  const [askPrice, bidPrice] = [toPrice(ask.price), toPrice(bid.price)];
  return {
    askPrice,
    bidPrice,
    midPrice: rounded((askPrice + bidPrice) / 2, 0.0001),
    bidAskSpread: rounded(askPrice - bidPrice, 0.0001),
    askVolume: BigInt(ask.volume),
    bidVolume: BigInt(bid.volume),
    bidAskVolumeRatio: rounded(bid.volume / ask.volume, 0.001),
  };
}

function underlyingInfo(owner: Security, iv: number, { catalog, seconds }: Moment): UnderlyingInfo {
  const quote = catalog.quote(owner, seconds);
  return {
    iv,
    price: quote.current,
    changeRate: changeOf(quote),
    ...(owner.kind === "stock" && { marketCap: equityExData(owner, quote).issuedMarketVal }),
  };
}

const changeOf = ({ current, lastClose }: { current: number; lastClose: number }): number =>
  rounded((current / lastClose - 1) * 100, 0.001);
