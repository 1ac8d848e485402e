export const statuses = {
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
const periods = {
} as const;
const adjustments = { 0: "none", 1: "forward", 2: "backward" } as const;
export const periodNumbers: Readonly<Record<Period, number>> = numbersOf(periods);
export const adjustmentNumbers: Readonly<Record<Adjustment, number>> = numbersOf(adjustments);
const subTypes: Readonly<Record<Period, number>> = {
  "1m": SubType.SubType_KL_1Min,
  "3m": SubType.SubType_KL_3Min,
  "5m": SubType.SubType_KL_5Min,
  "10m": SubType.SubType_KL_10Min,
  "15m": SubType.SubType_KL_15Min,
  "30m": SubType.SubType_KL_30Min,
  "60m": SubType.SubType_KL_60Min,
  "120m": SubType.SubType_KL_120Min,
  "180m": SubType.SubType_KL_180Min,
  "240m": SubType.SubType_KL_240Min,
  "1d": SubType.SubType_KL_Day,
  "1w": SubType.SubType_KL_Week,
  "1M": SubType.SubType_KL_Month,
  "1Q": SubType.SubType_KL_Qurater,
  "1Y": SubType.SubType_KL_Year,
};
export const candleKind = <P extends Period>(period: P): CandleKind<P> => ({
  name: `candles:${period}`,
  subType: subTypes[period],
  push: UpdateKL,
  rows: (s2c) => (s2c.klType === periodNumbers[period] ? (candles(s2c) as Candle<P>[]) : []),
  // The last push of a period is its result, which the first of the next must not replace.
  keep: "queue",
  heeds: isIntraday(period) ? ["hours", "adjustment"] : ["adjustment"],
});
const isIntraday = (period: Period): boolean => period.endsWith("m");
export function candles(message: CandleMessage): Candle[] {
  const { subject, zones } = subjectOf(message.security, message.name);
  const period = named(periods, message.klType);
  const adjustment = named(adjustments, message.rehabType);
  return message.klList.map((line) => ({
    type: "candles",
    ...subject,
    ...marketTime(line, zones, "Qot_Common.KLine"),
    period,
    adjustment,
    isBlank: line.isBlank,
    open: line.openPrice,
    high: line.highPrice,
    low: line.lowPrice,
    close: line.closePrice,
    lastClose: line.lastClosePrice,
    volume: quantity(line.volume, line.hpVolume),
    turnover: line.turnover,
    turnoverRate: percent(line.turnoverRate),
    peRatio: line.pe,
    changeRate: line.changeRate,
  }));
}
const directions = { 0: "unknown", 1: "buy", 2: "sell", 3: "neutral" } as const;
const sources = { 0: "unknown", 1: "live", 2: "missed", 3: "cached" } as const;
export const tickerKind: RowKind<"ticker", S2C, Tick> = {
  name: "ticker",
  subType: SubType.SubType_Ticker,
  push: UpdateTicker,
  rows: ticks,
  keep: "queue",
  heeds: ["hours"],
};
export function ticks({ security, name, tickerList }: S2C): Tick[] {
  const { subject, zones } = subjectOf(security, name);
  return tickerList.map((message) => ({
    type: "ticker",
    ...subject,
    ...marketTime(message, zones, type),
    sequence: message.sequence,
    price: message.price,
    volume: quantity(message.volume, message.hpVolume),
    turnover: message.turnover,
    direction: named(directions, message.dir),
    tickType: named(tickTypes, message.type),
    sign: signOf(message),
    receivedAt: instant(message.recvTime, type, "recvTime"),
    source: named(sources, message.pushDataType),
  }));
}
const type = "Qot_Common.Ticker";
const signOf = ({ typeSign }: Ticker): string | undefined =>
  typeSign !== undefined && typeSign > 0 && typeSign <= 0xffff
    ? String.fromCharCode(typeSign)
    : undefined;
export const timeShareKind: RowKind<"timeShare", S2C, TimeSharePoint> = {
  name: "timeShare",
  subType: SubType.SubType_RT,
  push: UpdateRT,
  rows: timeSharePoints,
  keep: "queue",
  heeds: ["hours"],
};
export function timeSharePoints({ security, name, rtList }: S2C): TimeSharePoint[] {
  const { subject, zones } = subjectOf(security, name);
  return rtList.map((message) => ({
    type: "timeShare",
    ...subject,
    ...marketTime(message, zones, "Qot_Common.TimeShare"),
    minute: message.minute,
    isBlank: message.isBlank,
    price: message.price,
    lastClose: message.lastClosePrice,
    averagePrice: message.avgPrice,
    volume: quantity(message.volume, message.hpVolume),
    turnover: message.turnover,
  }));
}
const lots = { 0: "whole", 1: "odd" } as const;
export const orderBookKind: RowKind<"orderBook", S2C, OrderBook> = {
  name: "orderBook",
  subType: SubType.SubType_OrderBook,
  push: UpdateOrderBook,
  rows: (s2c) => [orderBook(s2c)],
  keep: "latest",
  heeds: ["orderDetail"],
};
export function orderBook(message: S2C): OrderBook {
  const { svrRecvTimeBidTimestamp: bidsAt, svrRecvTimeAskTimestamp: asksAt } = message;
  const { subject, zones } = subjectOf(message.security, message.name);
  return {
    type: "orderBook",
    ...subject,
    ...newerTime(message, zones),
    bids: message.orderBookBidList.map(bookLevel),
    asks: message.orderBookAskList.map(bookLevel),
    bidsReceivedAt: instant(bidsAt, type, "svrRecvTimeBidTimestamp"),
    asksReceivedAt: instant(asksAt, type, "svrRecvTimeAskTimestamp"),
    source:
      bidsAt === undefined && asksAt === undefined
        ? undefined
        : bidsAt || asksAt
          ? "live"
          : "cached",
    lots: named(lots, message.orderBookType),
  };
}
const type = "Qot_UpdateOrderBook.S2C";
function newerTime(message: S2C, zones: Zones): Pick<OrderBook, "timestamp" | "time" | "timeZone"> {
  const { svrRecvTimeBidTimestamp: bidsAt = 0, svrRecvTimeAskTimestamp: asksAt = 0 } = message;
  const timestamp = Math.max(bidsAt, asksAt);
  const text = asksAt > bidsAt ? message.svrRecvTimeAsk : message.svrRecvTimeBid;
  // Nothing tells on which clock these texts are, so where the market has one clock it is not asked.
  const time = zones.own === undefined ? (text ?? "") : "";
  if (timestamp === 0 || (time === "" && zones.own === undefined))
    return {
      timestamp: instant(timestamp, type, "svrRecvTime"),
      time: undefined,
      timeZone: undefined,
    };
  return marketTime({ time, timestamp }, zones, type);
}
const noOrders: readonly BookOrder[] = [];
const bookLevel = ({ price, volume, hpVolume, orederCount, detailList }: Level): BookLevel => ({
  price,
  volume: quantity(volume, hpVolume),
  orderCount: orederCount,
  orders:
    detailList.length === 0
      ? noOrders
      : detailList.map((order) => ({
          id: order.orderID,
          volume: quantity(order.volume, undefined),
        })),
});
export const brokerQueueKind: RowKind<"brokerQueue", S2C, BrokerQueue> = {
  name: "brokerQueue",
  subType: SubType.SubType_Broker,
  push: UpdateBroker,
  rows: (s2c) => [brokerQueue(s2c)],
  keep: "latest",
};
export const brokerQueue = (message: S2C): BrokerQueue => ({
  type: "brokerQueue",
  ...subjectOf(message.security, message.name).subject,
  bids: message.brokerBidList.map(brokerPlace),
  asks: message.brokerAskList.map(brokerPlace),
});
const brokerPlace = ({ id, name, pos, orderID, volume }: Broker): BrokerPlace => ({
  brokerId: id,
  brokerName: name,
  level: pos,
  orderId: orderID,
  volume: exact("volume", volume),
});
const sessions = {
} as const;
const conditions = {
} as const;
export const priceReminder = (message: S2C): PriceReminder => ({
  type: "priceReminder",
  ...subjectOf(message.security, message.name).subject,
  price: message.price,
  changeRate: message.changeRate,
  session: named(sessions, message.marketStatus),
  content: message.content,
  note: message.note,
  id: message.key,
  condition: named(conditions, message.type),
  setValue: message.setValue,
  currentValue: message.curValue,
});
