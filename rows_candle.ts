
const periods = {
  1: "1m",
  10: "3m",
  6: "5m",
  12: "10m",
  7: "15m",
  8: "30m",
  9: "60m",
  13: "120m",
  14: "180m",
  15: "240m",
  2: "1d",
  3: "1w",
  4: "1M",
  11: "1Q",
  5: "1Y",
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
