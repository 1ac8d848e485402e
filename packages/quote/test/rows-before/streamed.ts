import type * as Common from "@opend/core/qot/common";
import type { OptionSnapshotExData } from "@opend/core/qot/get-security-snapshot";
import type { S2C as Reminder } from "@opend/core/qot/update-price-reminder";
import { marketOf } from "../../src/codes.ts";
import { instant, marketTime, marketTimeIfTold } from "../../src/time/market-time.ts";
import { type Zones, zonesOf } from "../../src/time/zones.ts";
import * as tables from "./tables.ts";
import { exact, named, percent, quantity } from "./tables.ts";

export function subjectOf(
  security: { market: number; code: string },
  name: string | undefined,
): { subject: { code: string; market: string; name: string | undefined }; zones: Zones } {
  const market = marketOf(security.market);
  return {
    subject: { code: `${market}.${security.code}`, market, name: name || undefined },
    zones: zonesOf(market, security.code),
  };
}

export function basicQuote(message: Common.BasicQot): object {
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
    status: named(tables.statuses, message.secStatus),
    greyMarket: named(tables.greyMarkets, message.darkStatus),
    preMarket: message.preMarket && extendedSession(message.preMarket),
    afterHours: message.afterMarket && extendedSession(message.afterMarket),
    overnight: message.overnight && extendedSession(message.overnight),
    option: message.optionExData && optionQuote(message.optionExData),
    future: message.futureExData && {
      lastSettlementPrice: message.futureExData.lastSettlePrice,
      openInterest: message.futureExData.position,
      openInterestChange: message.futureExData.positionChange,
      daysToExpiry: message.futureExData.expiryDateDistance,
    },
    warrant: message.warrantExData && {
      delta: message.warrantExData.delta,
      impliedVolatility: message.warrantExData.impliedVolatility,
      premium: message.warrantExData.premium,
    },
  };
}

export const extendedSession = (message: Common.PreAfterMarketData): object => ({
  price: message.price,
  high: message.highPrice,
  low: message.lowPrice,
  volume: exact("volume", message.volume),
  turnover: message.turnover,
  change: message.changeVal,
  changeRate: message.changeRate,
  amplitude: message.amplitude,
});

export const optionQuote = (
  message: Common.OptionBasicQotExData | OptionSnapshotExData,
): object => ({
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
  exercise: named(tables.exercises, message.optionAreaType),
  indexOption: named(tables.indexOptions, message.indexOptionType),
});

/** The fields of messages with a list of rows of one security. */
interface Listed {
  readonly security: Common.Security;
  readonly name?: string | undefined;
}

export function candles(
  message: Listed & { klType: number; rehabType: number; klList: Common.KLine[] },
): object[] {
  const { subject, zones } = subjectOf(message.security, message.name);
  return message.klList.map((line) => ({
    type: "candle",
    ...subject,
    ...marketTime(line, zones, "Qot_Common.KLine"),
    period: named(tables.periods, message.klType),
    adjustment: named(tables.adjustments, message.rehabType),
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

export function ticks(message: Listed & { tickerList: Common.Ticker[] }): object[] {
  const { subject, zones } = subjectOf(message.security, message.name);
  const type = "Qot_Common.Ticker";
  return message.tickerList.map((tick) => ({
    type: "tick",
    ...subject,
    ...marketTime(tick, zones, type),
    sequence: tick.sequence,
    price: tick.price,
    volume: quantity(tick.volume, tick.hpVolume),
    turnover: tick.turnover,
    direction: named(tables.directions, tick.dir),
    tickType: named(tables.tickTypes, tick.type),
    sign:
      tick.typeSign !== undefined && tick.typeSign > 0 && tick.typeSign <= 0xffff
        ? String.fromCharCode(tick.typeSign)
        : undefined,
    receivedAt: instant(tick.recvTime, type, "recvTime"),
    source: named(tables.tickSources, tick.pushDataType),
  }));
}

export function minutes(message: Listed & { rtList: Common.TimeShare[] }): object[] {
  const { subject, zones } = subjectOf(message.security, message.name);
  return message.rtList.map((point) => ({
    type: "minute",
    ...subject,
    ...marketTime(point, zones, "Qot_Common.TimeShare"),
    minute: point.minute,
    isBlank: point.isBlank,
    price: point.price,
    lastClose: point.lastClosePrice,
    averagePrice: point.avgPrice,
    volume: quantity(point.volume, point.hpVolume),
    turnover: point.turnover,
  }));
}

export const bookLevel = (level: Common.OrderBook): object => ({
  price: level.price,
  volume: quantity(level.volume, level.hpVolume),
  orderCount: level.orederCount,
  orders: level.detailList.map((order) => ({
    id: order.orderID,
    volume: quantity(order.volume, undefined),
  })),
});

export const brokerPlace = ({ id, name, pos, orderID, volume }: Common.Broker): object => ({
  brokerId: id,
  brokerName: name,
  level: pos,
  orderId: orderID,
  volume: exact("volume", volume),
});

export const priceReminder = (message: Reminder): object => ({
  type: "priceReminder",
  ...subjectOf(message.security, message.name).subject,
  price: message.price,
  changeRate: message.changeRate,
  session: named(tables.reminderSessions, message.marketStatus),
  content: message.content,
  note: message.note,
  id: message.key,
  condition: named(tables.reminderConditions, message.type),
  setValue: message.setValue,
  currentValue: message.curValue,
});
