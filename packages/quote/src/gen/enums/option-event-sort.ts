// Generated from Qot_GetOptionEvent.EventIndicatorType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `EventIndicatorType`. */
export const optionEventSorts = {
  0: "unknown",
  101: "ownerList",
  102: "industryPlate",
  103: "conceptPlate",
  104: "corporateAction",
  105: "marketCap",
  201: "optionType",
  202: "moneyType",
  203: "strikePrice",
  204: "expiryDays",
  205: "outOfTheMoneyPercent",
  301: "tickerType",
  302: "volume",
  303: "turnover",
  304: "price",
  305: "time",
  306: "maxDayNum",
  401: "orderType",
  402: "strategy",
  403: "sentiment",
  501: "totalVolume",
  502: "totalOpenInterest",
  503: "voRatio",
  504: "impliedVolatilityPercent",
  601: "delta",
  602: "gamma",
  603: "vega",
  604: "theta",
  605: "rho",
} as const;

/**
 * The sort value for notable trades.
 *
 * - `ownerList`: The underlying, one of `securityList`.
 * - `industryPlate`: An industry plate of the underlying, one of `securityList`.
 * - `conceptPlate`: A concept plate of the underlying, one of `securityList`.
 * - `corporateAction`: One of the values of `CorporateActionType`.
 * - `marketCap`: Market value of the company, in the currency of the market.
 * - `optionType`: Call or put, one of the values of `OptionType`.
 * - `moneyType`: One of the values 1 in the money, 2 out of the money.
 * - `strikePrice`: Strike price, in the currency of the market.
 * - `expiryDays`: Days until expiry.
 * - `outOfTheMoneyPercent`: How far out of the money, in percent (20 means 20 %).
 * - `tickerType`: One of the values of `TickerType`.
 * - `volume`: Contracts traded.
 * - `turnover`: Value of the trade, in the currency of the market.
 * - `price`: Price of the trade, in the currency of the market.
 * - `time`: Time of the trade, in Unix seconds.
 * - `maxDayNum`: How many days back, a value: 0 today only, 1 the last 2 days, and so on.
 * - `orderType`: One of the values of `OptionOrderType`.
 * - `strategy`: One of the values of `TickerStrategy`.
 * - `sentiment`: One of the values of `MarketSentiment`.
 * - `totalVolume`: Contracts of the option traded that day.
 * - `totalOpenInterest`: Open contracts of the option.
 * - `voRatio`: Volume over open interest, in percent (20 means 20 %).
 * - `impliedVolatilityPercent`: Volatility that the option's price implies, in percent (20 means 20
 *   %).
 * - `delta`: Change of price for a change of 1 in the underlying price.
 * - `gamma`: Change of delta for a change of 1 in the underlying price.
 * - `vega`: Sensitivity of the price to implied volatility.
 * - `theta`: Sensitivity of the price to the passing of time.
 * - `rho`: Sensitivity of the price to the interest rate.
 */
export type OptionEventSort = (typeof optionEventSorts)[keyof typeof optionEventSorts];
