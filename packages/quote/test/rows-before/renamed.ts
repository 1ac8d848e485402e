/** The present names of row fields, by their former names. */
const names: Readonly<Record<string, string>> = {
  turnoverRate: "turnoverPercent",
  changeRate: "changePercent",
  amplitude: "amplitudePercent",
  bidAskRatio: "bidAskImbalancePercent",
  premium: "premiumPercent",
  impliedVolatility: "impliedVolatilityPercent",
  streetRate: "streetPercent",
  inTheMoney: "inTheMoneyPercent",
  distanceToRecovery: "distanceToRecoveryPercent",
  earningsYield: "earningsYieldPercent",
  dividendYield: "dividendYieldPercent",
  dividendYieldTtm: "dividendYieldTtmPercent",
  dividendYieldLastYear: "dividendYieldLastYearPercent",
  peRatio: "priceToEarnings",
  marketValue: "marketCap",
  outstandingMarketValue: "outstandingMarketCap",
  closeFiveMinutes: "close5Minute",
  high52Weeks: "high52Week",
  low52Weeks: "low52Week",
  highEver: "allTimeHigh",
  lowEver: "allTimeLow",
  aggregatedShort: "sharesShort",
  aggregatedShortRatio: "shortPercent",
  averageShortRatio: "averageShortPercent",
};

/**
 * The vendor does not document whether a warrant's implied volatility is in percent, so its name does
 * not say so.
 */
const warrantNames: Readonly<Record<string, string>> = {
  ...names,
  impliedVolatility: "impliedVolatility",
};

/** The conditions of price reminders, which are text. */
const conditions: Readonly<Record<string, string>> = {
  changeRateUp: "changePercentUp",
  changeRateDown: "changePercentDown",
  changeRate5mUp: "changePercent5mUp",
  changeRate5mDown: "changePercent5mDown",
  changeRate3mUp: "changePercent3mUp",
  changeRate3mDown: "changePercent3mDown",
  turnoverRateUp: "turnoverPercentUp",
};

/** Renames the fields of an old row to their present names. */
export function renamed(value: unknown, isWarrant = false): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, isWarrant));
  if (typeof value !== "object" || value === null) return value;
  const table = isWarrant ? warrantNames : names;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      table[name] ?? name,
      name === "condition" && typeof field === "string"
        ? (conditions[field] ?? field)
        : renamed(field, name === "warrant"),
    ]),
  );
}
