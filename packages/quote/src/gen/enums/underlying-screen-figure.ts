// Generated from Qot_OptionScreen.UnderlyingIndicatorType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `UnderlyingIndicatorType`. */
export const underlyingScreenFigures = {
  101: "stockIds",
  106: "indexTypes",
  201: "volume",
  202: "openInterest",
  203: "impliedVolatility",
  204: "historicalVolatility",
  205: "impliedVolatilityRank",
  206: "impliedVolatilityBelow",
  207: "impliedVolatilityChange",
  208: "impliedVolatilityChangeRatio",
  209: "impliedToHistoricalVolatility",
  210: "impliedLessHistoricalVolatility",
  401: "marketCap",
  402: "price",
  403: "changePercent",
} as const;

/**
 * A figure of an option's underlying.
 *
 * - `stockIds`: The underlying, one of the values, the vendor's numbers of securities.
 * - `indexTypes`: The kind of index, one of the values.
 * - `volume`: Contracts traded in all options on the underlying.
 * - `openInterest`: Open contracts of all options on the underlying.
 * - `impliedVolatility`: Volatility that the prices of the options imply; the vendor does not
 *   document whether in percent.
 * - `historicalVolatility`: Volatility that the underlying showed; the vendor does not document
 *   whether in percent.
 * - `impliedVolatilityRank`: The position of implied volatility between its past low and high; the
 *   vendor does not document whether in percent.
 * - `impliedVolatilityBelow`: Part of past days with a lower implied volatility; the vendor does
 *   not document whether in percent.
 * - `impliedVolatilityChange`: Change of implied volatility; the vendor does not document whether
 *   in percent.
 * - `impliedVolatilityChangeRatio`: Relative change of implied volatility; the vendor does not
 *   document whether in percent.
 * - `impliedToHistoricalVolatility`: Implied over historical volatility; the vendor does not
 *   document whether in percent.
 * - `impliedLessHistoricalVolatility`: Implied less historical volatility; the vendor does not
 *   document whether in percent.
 * - `marketCap`: Market value of the company, in the currency of the market.
 * - `price`: Latest price, in the currency of the market.
 * - `changePercent`: Change of the underlying price against the previous close, in percent (20
 *   means 20 %).
 */
export type UnderlyingScreenFigure = (typeof underlyingScreenFigures)[keyof typeof underlyingScreenFigures];
