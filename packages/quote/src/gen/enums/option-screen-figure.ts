// Generated from Qot_OptionScreen.OptionIndicatorType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `OptionIndicatorType`. */
export const optionScreenFigures = {
  1001: "strikePrice",
  1002: "daysToExpiry",
  1003: "type",
  1004: "exerciseType",
  1005: "expirationType",
  1007: "expiryTimestamp",
  2001: "inTheMoney",
  2002: "price",
  2003: "midPrice",
  2004: "bid",
  2005: "ask",
  2006: "bidAskSpread",
  2007: "bidVolume",
  2008: "askVolume",
  2009: "bidToAskVolume",
  2010: "changePercent",
  2011: "volume",
  2012: "turnover",
  2013: "openInterest",
  2014: "openInterestValue",
  2018: "volumeToOpenInterest",
  2021: "premium",
  3001: "impliedVolatility",
  3002: "historicalVolatility",
  3003: "impliedToHistoricalVolatility",
  3004: "delta",
  3005: "gamma",
  3006: "vega",
  3007: "theta",
  3008: "rho",
  3009: "leverageRatio",
  3010: "effectiveGearing",
  3011: "buyerBreakEvenDistance",
  3012: "sellerBreakEvenDistance",
  3013: "buyerProfitProbability",
  3014: "sellerProfitProbability",
  3015: "intrinsicValuePercent",
  3016: "timeValuePercent",
  3017: "inTheMoneyDegree",
  3018: "outOfTheMoneyDegree",
  3019: "inTheMoneyProbability",
  3020: "outOfTheMoneyProbability",
  3021: "sellerAnnualReturn",
  3022: "sellerReturn",
} as const;

/**
 * A figure of an option.
 *
 * - `strikePrice`: Strike price, in the currency of the market.
 * - `daysToExpiry`: Days until expiry.
 * - `type`: Call or put, one of the values of `OptionType`.
 * - `exerciseType`: American or European, one of the values of `OptionAreaType`.
 * - `expirationType`: Weekly, monthly or quarterly, one of the values.
 * - `expiryTimestamp`: Expiry date, one of the values, in Unix seconds.
 * - `inTheMoney`: One of the values 0 out of the money, 1 in the money.
 * - `price`: Latest price, in the currency of the market.
 * - `midPrice`: Mean of best bid and best ask, in the currency of the market.
 * - `bid`: Best bid, in the currency of the market.
 * - `ask`: Best ask, in the currency of the market.
 * - `bidAskSpread`: Best ask less best bid, in the currency of the market.
 * - `bidVolume`: Contracts wanted at the best bid.
 * - `askVolume`: Contracts offered at the best ask.
 * - `bidToAskVolume`: Contracts wanted over contracts offered; the vendor does not document whether
 *   in percent.
 * - `changePercent`: Change of price against the previous close, in percent (20 means 20 %).
 * - `volume`: Contracts traded.
 * - `turnover`: Value traded, in the currency of the market.
 * - `openInterest`: Open contracts.
 * - `openInterestValue`: Value of the open contracts, in the currency of the market.
 * - `volumeToOpenInterest`: Contracts traded over open contracts; the vendor does not document
 *   whether in percent.
 * - `premium`: What the seller receives; to sort by and to return only, not to filter by.
 * - `impliedVolatility`: Volatility that the option's price implies; the vendor does not document
 *   whether in percent.
 * - `historicalVolatility`: Volatility that the underlying showed; the vendor does not document
 *   whether in percent.
 * - `impliedToHistoricalVolatility`: Implied over historical volatility; the vendor does not
 *   document whether in percent.
 * - `delta`: Change of price for a change of 1 in the underlying price.
 * - `gamma`: Change of delta for a change of 1 in the underlying price.
 * - `vega`: Sensitivity of the price to implied volatility.
 * - `theta`: Sensitivity of the price to the passing of time.
 * - `rho`: Sensitivity of the price to the interest rate.
 * - `leverageRatio`: How many times as much underlying as option the same money buys, a plain
 *   ratio.
 * - `effectiveGearing`: Leverage times delta, a plain ratio.
 * - `buyerBreakEvenDistance`: How far the underlying must move for the buyer to break even; the
 *   vendor does not document whether in percent.
 * - `sellerBreakEvenDistance`: How far the underlying may move before the seller breaks even; the
 *   vendor does not document whether in percent.
 * - `buyerProfitProbability`: Estimated probability that the buyer makes a profit; the vendor does
 *   not document whether in percent.
 * - `sellerProfitProbability`: Estimated probability that the seller makes a profit; the vendor
 *   does not document whether in percent.
 * - `intrinsicValuePercent`: Part of the price that immediate exercise would bring, in percent (20
 *   means 20 %).
 * - `timeValuePercent`: Part of the price that immediate exercise would not bring, in percent (20
 *   means 20 %).
 * - `inTheMoneyDegree`: How far in the money; the vendor does not document whether in percent.
 * - `outOfTheMoneyDegree`: How far out of the money; the vendor does not document whether in
 *   percent.
 * - `inTheMoneyProbability`: Estimated probability that the option ends in the money; the vendor
 *   does not document whether in percent.
 * - `outOfTheMoneyProbability`: Estimated probability that the option ends out of the money; the
 *   vendor does not document whether in percent.
 * - `sellerAnnualReturn`: Seller's return until expiry, as a yearly rate; the vendor does not
 *   document whether in percent.
 * - `sellerReturn`: Seller's return until expiry; the vendor does not document whether in percent.
 */
export type OptionScreenFigure = (typeof optionScreenFigures)[keyof typeof optionScreenFigures];
