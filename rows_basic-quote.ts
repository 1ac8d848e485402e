
export const statuses = {
  0: "unknown",
  1: "normal",
  2: "toBeListed",
  3: "purchasing",
  4: "subscribing",
  5: "beforeGreyMarket",
  6: "greyMarket",
  7: "greyMarketEnded",
  8: "toBeOpened",
  9: "suspended",
  10: "called",
  11: "lastTradingDayPassed",
  12: "expired",
  13: "delisted",
  14: "temporaryCode",
  15: "temporaryCodeEnded",
  16: "boardChanged",
  17: "codeChanged",
  18: "circuitBreaker",
  19: "circuitBreakerForTheDay",
  20: "afterHoursMatching",
  21: "afterHoursTrading",
} as const;

const greyMarkets = { 0: "none", 1: "trading", 2: "ended" } as const;







export const quoteKind: RowKind<"quote", S2C, BasicQuote> = {
  name: "quote",
  subType: SubType.SubType_Basic,
  push: UpdateBasicQot,
  rows: ({ basicQotList }) => basicQotList.map(basicQuote),
  keep: "latest",
};

export function basicQuote(message: BasicQot): BasicQuote {
  const { subject, zones } = subjectOf(message.security, message.name);
  const moment = marketTimeIfTold(
    { time: message.updateTime, timestamp: message.updateTimestamp },
    zones,
    "Qot_Common.BasicQot",
  );
  return {
    type: "quote",
    ...subject,
    timestamp: moment?.timestamp,
    time: moment?.time,
    timeZone: moment?.timeZone,
    price: message.curPrice,
    open: message.openPrice,
    high: message.highPrice,
    low: message.lowPrice,
    lastClose: message.lastClosePrice,
    volume: quantity(message.volume, message.hpVolume),
    turnover: message.turnover,
    turnoverRate: message.turnoverRate,
    amplitude: message.amplitude,
    priceSpread: message.priceSpread,
    isSuspended: message.isSuspended,
    status: named(statuses, message.secStatus),
    greyMarket: named(greyMarkets, message.darkStatus),
    preMarket: message.preMarket && extendedSession(message.preMarket),
    afterHours: message.afterMarket && extendedSession(message.afterMarket),
    overnight: message.overnight && extendedSession(message.overnight),
    option: message.optionExData && optionQuote(message.optionExData),
    future: message.futureExData && futureQuote(message.futureExData),
    warrant: message.warrantExData && warrantQuote(message.warrantExData),
  };
}

export const extendedSession = (message: PreAfterMarketData): ExtendedSession => ({
  price: message.price,
  high: message.highPrice,
  low: message.lowPrice,
  volume: exact("volume", message.volume),
  turnover: message.turnover,
  change: message.changeVal,
  changeRate: message.changeRate,
  amplitude: message.amplitude,
});

export const optionQuote = (message: OptionBasicQotExData | OptionSnapshotExData): OptionQuote => ({
  strikePrice: message.strikePrice,
  contractSize: message.contractSizeFloat ?? message.contractSize,
  contractMultiplier: message.contractMultiplier,
  openInterest: message.openInterest,
  netOpenInterest: message.netOpenInterest,
  impliedVolatility: message.impliedVolatility,
  premium: message.premium,
  delta: message.delta,
  gamma: message.gamma,
  vega: message.vega,
  theta: message.theta,
  rho: message.rho,
  daysToExpiry: message.expiryDateDistance,
  nominalValue: message.contractNominalValue,
  underlyingLots: message.ownerLotMultiplier,
  exercise: optionExercise(message.optionAreaType),
  indexOption: indexOption(message.indexOptionType),
});

const futureQuote = (message: FutureBasicQotExData): FutureQuote => ({
  lastSettlementPrice: message.lastSettlePrice,
  openInterest: message.position,
  openInterestChange: message.positionChange,
  daysToExpiry: message.expiryDateDistance,
});

const warrantQuote = (message: WarrantBasicQotExData): WarrantQuote => ({
  delta: message.delta,
  impliedVolatility: message.impliedVolatility,
  premium: message.premium,
});
