import type {
  EquitySnapshotExData,
  FutureSnapshotExData,
  IndexSnapshotExData,
  OptionSnapshotExData,
  Snapshot,
  TrustSnapshotExData,
  WarrantSnapshotExData,
} from "@opend/core/qot/get-security-snapshot";
import { codeText } from "../../src/codes.ts";
import { marketTimeIfTold } from "../../src/time/market-time.ts";
import { extendedSession, optionQuote, subjectOf } from "./streamed.ts";
import * as tables from "./tables.ts";
import { exact, named, quantity, textOf } from "./tables.ts";

export function snapshot(message: Snapshot): object {
  const base = snapshotBase(message.basic);
  for (const [kind, read] of Object.entries(parts)) {
    const part = read(message);
    if (part) return { ...base, kind, [kind]: part };
  }
  return { ...base, kind: "other" };
}

function snapshotBase(basic: Snapshot["basic"]): object {
  const { subject, zones } = subjectOf(basic.security, basic.name);
  const moment = marketTimeIfTold(
    { time: basic.updateTime, timestamp: basic.updateTimestamp },
    zones,
    "Qot_GetSecuritySnapshot.SnapshotBasicData",
  );
  return {
    ...subject,
    securityType: named(tables.securityTypes, basic.type),
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
    listDate: textOf(basic.listTime),
    isSuspended: basic.isSuspend,
    status: named(tables.statuses, basic.secStatus),
    preMarket: basic.preMarket && extendedSession(basic.preMarket),
    afterHours: basic.afterMarket && extendedSession(basic.afterMarket),
    overnight: basic.overnight && extendedSession(basic.overnight),
  };
}

const stock = (data: EquitySnapshotExData): object => ({
  issuedShares: exact("issuedShares", data.issuedShares),
  outstandingShares: exact("outstandingShares", data.outstandingShares),
  marketValue: data.issuedMarketVal,
  outstandingMarketValue: data.outstandingMarketVal,
  netAssets: data.netAsset,
  netAssetsPerShare: data.netAssetPershare,
  netProfit: data.netProfit,
  earningsPerShare: data.earningsPershare,
  earningsYield: data.eyRate,
  priceToEarnings: data.peRate,
  priceToEarningsTtm: data.peTTMRate,
  priceToBook: data.pbRate,
  dividendTtm: data.dividendTTM,
  dividendYieldTtm: data.dividendRatioTTM,
  dividendLastYear: data.dividendLFY,
  dividendYieldLastYear: data.dividendLFYRatio,
});

const fund = (data: TrustSnapshotExData): object => ({
  dividendYield: data.dividendYield,
  assetsUnderManagement: data.aum,
  outstandingUnits: exact("outstandingUnits", data.outstandingUnits),
  netAssetValue: data.netAssetValue,
  premium: data.premium,
  assetClass: named(tables.assetClasses, data.assetClass),
});

const warrant = (data: WarrantSnapshotExData): object => ({
  type: named(tables.warrantTypes, data.warrantType),
  underlying: codeText(data.owner),
  conversionRatio: data.conversionRate,
  strikePrice: data.strikePrice,
  maturityDate: textOf(data.maturityTime),
  lastTradingDate: textOf(data.endTradeTime),
  recoveryPrice: data.recoveryPrice,
  streetVolume: exact("streetVolumn", data.streetVolumn),
  issueVolume: exact("issueVolumn", data.issueVolumn),
  streetRate: data.streetRate,
  delta: data.delta,
  impliedVolatility: data.impliedVolatility,
  premium: data.premium,
  leverage: data.leverage,
  inTheMoney: data.ipop,
  breakEvenPrice: data.breakEvenPoint,
  conversionPrice: data.conversionPrice,
  distanceToRecovery: data.priceRecoveryRatio,
  score: data.score,
  upperStrikePrice: data.upperStrikePrice,
  lowerStrikePrice: data.lowerStrikePrice,
  bounds: named(tables.bounds, data.inLinePriceStatus),
  issuer: data.issuerCode || undefined,
});

const option = (data: OptionSnapshotExData): object => ({
  type: named(tables.optionTypes, data.type),
  underlying: codeText(data.owner),
  expiryDate: textOf(data.strikeTime),
  ...optionQuote(data),
});

const members = (data: IndexSnapshotExData): object => ({
  rising: data.raiseCount,
  falling: data.fallCount,
  unchanged: data.equalCount,
});

const future = (data: FutureSnapshotExData): object => ({
  lastSettlementPrice: data.lastSettlePrice,
  openInterest: data.position,
  openInterestChange: data.positionChange,
  lastTradingDate: textOf(data.lastTradeTime),
  isMainContract: data.isMainContract,
});

const parts: Readonly<Record<string, (message: Snapshot) => object | undefined>> = {
  stock: ({ equityExData }) => equityExData && stock(equityExData),
  fund: ({ trustExData }) => trustExData && fund(trustExData),
  warrant: ({ warrantExData }) => warrantExData && warrant(warrantExData),
  option: ({ optionExData }) => optionExData && option(optionExData),
  index: ({ indexExData }) => indexExData && members(indexExData),
  plate: ({ plateExData }) => plateExData && members(plateExData),
  future: ({ futureExData }) => futureExData && future(futureExData),
};
