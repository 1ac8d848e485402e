


} & Pick<SnapshotParts, Kind>;


export function snapshot(message: Message): Snapshot {
  const base = snapshotBase(message.basic);
  for (const [kind, read] of Object.entries(snapshotParts)) {
    const part = read(message);
    // The part was read by its kind's own function.
    if (part) return { ...base, kind, [kind]: part } as unknown as Snapshot;
  }
  return { ...base, kind: "other" };
}

function snapshotBase(basic: Message["basic"]): SnapshotBase {
  const { subject, zones } = subjectOf(basic.security, basic.name);
  const moment = marketTimeIfTold(
    { time: basic.updateTime, timestamp: basic.updateTimestamp },
    zones,
    `${GetSecuritySnapshot.name}.SnapshotBasicData`,
  );
  return {
    ...subject,
    securityType: securityType(basic.type),
    timestamp: moment?.timestamp,
    time: moment?.time,
    timeZone: moment?.timeZone,
    price: basic.curPrice,
    open: basic.openPrice,
    high: basic.highPrice,
    low: basic.lowPrice,
    lastClose: basic.lastClosePrice,
    averagePrice: basic.avgPrice,
    bid: basic.bidPrice,
    ask: basic.askPrice,
    bidVolume: basic.hpBidVol || exact("bidVol", basic.bidVol),
    askVolume: basic.hpAskVol || exact("askVol", basic.askVol),
    bidAskRatio: basic.bidAskRatio,
    volume: quantity(basic.volume, basic.hpVolume),
    turnover: basic.turnover,
    turnoverRate: basic.turnoverRate,
    volumeRatio: basic.volumeRatio,
    amplitude: basic.amplitude,
    closeFiveMinutes: basic.closePrice5Minute,
    high52Weeks: basic.highest52WeeksPrice,
    low52Weeks: basic.lowest52WeeksPrice,
    highEver: basic.highestHistoryPrice,
    lowEver: basic.lowestHistoryPrice,
    priceSpread: basic.priceSpread,
    lotSize: basic.lotSize,
    listDate: dayText(basic.listTime),
    isSuspended: basic.isSuspend,
    status: named(statuses, basic.secStatus),
    preMarket: basic.preMarket && extendedSession(basic.preMarket),
    afterHours: basic.afterMarket && extendedSession(basic.afterMarket),
    overnight: basic.overnight && extendedSession(basic.overnight),
  };
}
