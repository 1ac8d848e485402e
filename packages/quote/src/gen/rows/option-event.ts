// Generated from Qot_GetOptionEvent.EventItem by tools/rows. Do not edit.
import type { EventItem as Message } from "@opend/core/qot/get-option-event";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import type { InZones } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { type MarketTime, marketTimeIfTold } from "../../time/market-time.ts";
import { type EarningsSession, earningsSessions } from "../enums/earnings-session.ts";
import { type MarketSentiment, marketSentiments } from "../enums/market-sentiment.ts";
import { type OptionEventSide, optionEventSides } from "../enums/option-event-side.ts";
import { optionEventStrategies, type OptionEventStrategy } from "../enums/option-event-strategy.ts";
import { type OptionOrderType, optionOrderTypes } from "../enums/option-order-type.ts";
import { type OptionType, optionTypes } from "../enums/option-type.ts";
import { type CorporateAction, corporateAction } from "./corporate-action.ts";

/** One notable trade in an option; figures are those of the moment of the trade. */
export interface OptionEvent {
  /** Call or put. OpenD calls it `optionType`. */
  readonly type: OptionType | undefined;
  /** The underlying security. OpenD calls it `owner`. */
  readonly underlying: string | undefined;
  /** Price of the trade, in the currency of the market. */
  readonly price: number | undefined;
  /** Contracts traded. */
  readonly volume: number | undefined;
  /** Value of the trade, in the currency of the market. */
  readonly turnover: number | undefined;
  /** The option that was traded. */
  readonly option: string | undefined;
  /** Code of the underlying as it is shown (`TSLA`). */
  readonly symbol: string | undefined;
  /** Which side made the trade happen. OpenD calls it `tickerType`. */
  readonly side: OptionEventSide | undefined;
  /** Price at which the underlying is bought or sold on exercise, in the currency of the market. */
  readonly strikePrice: number | undefined;
  /** Expiry date as `YYYY-MM-DD`. OpenD calls it `strikeTime`. */
  readonly expiryDate: string | undefined;
  /** Days until expiry. OpenD calls it `dte`. */
  readonly daysToExpiry: number | undefined;
  /** Price of the underlying at the time of the trade, in the currency of the market. */
  readonly underlyingPrice: number | undefined;
  /** How far out of the money, in percent (-17.18 means -17.18 %). OpenD calls it `otm`. */
  readonly outOfTheMoneyPercent: number | undefined;
  /**
   * Best bid at the time of the trade, in the currency of the market. OpenD calls it `bidPrice`.
   */
  readonly bid: number | undefined;
  /**
   * Best ask at the time of the trade, in the currency of the market. OpenD calls it `askPrice`.
   */
  readonly ask: number | undefined;
  /**
   * Volatility that the option's price implies, in percent (20 means 20 %). OpenD calls it `iv`.
   */
  readonly impliedVolatilityPercent: number | undefined;
  /** Contracts of the option traded that day. */
  readonly totalVolume: number | undefined;
  /** Open contracts of the option that day. */
  readonly totalOpenInterest: number | undefined;
  /** Volume over open interest, in percent (20 means 20 %). OpenD calls it `voRatio`. */
  readonly volumeToOpenInterestPercent: number | undefined;
  /** Change of price for a change of 1 in the underlying price. */
  readonly delta: number | undefined;
  /** Change of delta for a change of 1 in the underlying price. */
  readonly gamma: number | undefined;
  /** Sensitivity of the price to implied volatility. */
  readonly vega: number | undefined;
  /** Sensitivity of the price to the passing of time. */
  readonly theta: number | undefined;
  /** Sensitivity of the price to the interest rate. */
  readonly rho: number | undefined;
  /** Whether the trade speaks for rising or falling prices. */
  readonly sentiment: MarketSentiment | undefined;
  /** Whether the trade was part of a combination. OpenD calls it `strategyType`. */
  readonly strategy: OptionEventStrategy | undefined;
  /** Day of the underlying's earnings report as `YYYY-MM-DD`. OpenD calls it `earningsTime`. */
  readonly earningsDate: string | undefined;
  /** Before the opening or after the close. OpenD calls it `earningsPubType`. */
  readonly earningsSession: EarningsSession | undefined;
  /** Time of the trade as `YYYY-MM-DD hh:mm:ss`. */
  readonly fillTime: MarketTime | undefined;
  /** How the order was executed. OpenD calls it `orderTypeList`. */
  readonly orderTypes: readonly OptionOrderType[];
  /** Corporate actions of the underlying. OpenD calls it `corporateActionList`. */
  readonly corporateActions: readonly CorporateAction[];
  /** Industry plates of the underlying. OpenD calls it `industryPlateList`. */
  readonly industryPlates: readonly string[];
  /** Concept (theme) plates of the underlying. OpenD calls it `conceptPlateList`. */
  readonly conceptPlates: readonly string[];
}

export function optionEvent(message: Message, about: InZones): OptionEvent {
  return {
    type: enumName(optionTypes, message.optionType),
    underlying: message.owner && codeText(message.owner),
    price: message.price,
    volume: safeNumber("volume", message.volume),
    turnover: message.turnover,
    option: message.option && codeText(message.option),
    symbol: message.symbol || undefined,
    side: enumName(optionEventSides, message.tickerType),
    strikePrice: message.strikePrice,
    expiryDate: dayText(message.strikeTime),
    daysToExpiry: message.dte,
    underlyingPrice: message.underlyingPrice,
    outOfTheMoneyPercent: message.otm,
    bid: message.bidPrice,
    ask: message.askPrice,
    impliedVolatilityPercent: message.iv,
    totalVolume: safeNumber("totalVolume", message.totalVolume),
    totalOpenInterest: safeNumber("totalOpenInterest", message.totalOpenInterest),
    volumeToOpenInterestPercent: message.voRatio,
    delta: message.delta,
    gamma: message.gamma,
    vega: message.vega,
    theta: message.theta,
    rho: message.rho,
    sentiment: enumName(marketSentiments, message.sentiment),
    strategy: enumName(optionEventStrategies, message.strategyType),
    earningsDate: dayText(message.earningsTime),
    earningsSession: enumName(earningsSessions, message.earningsPubType),
    fillTime: marketTimeIfTold({ time: message.fillTime ?? "", timestamp: message.fillTimestamp }, about.zones, "Qot_GetOptionEvent.EventItem"),
    orderTypes: message.orderTypeList.map((each) => enumName(optionOrderTypes, each)),
    corporateActions: message.corporateActionList.map(corporateAction),
    industryPlates: message.industryPlateList.map(codeText),
    conceptPlates: message.conceptPlateList.map(codeText),
  };
}
