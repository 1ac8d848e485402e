// Generated from Qot_GetSecuritySnapshot.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessages, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurity as readQot_Common_Security, readPreAfterMarketData as readQot_Common_PreAfterMarketData } from "../qot/common.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int64, double, int32, string, bool } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** At most 400 securities; 20 of Hong Kong where the user's level is BMP. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "securityList", m.securityList, writeQot_Common_Security);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

/** What only stocks have. */
export interface EquitySnapshotExData {
  /** All shares that the company has issued. */
  issuedShares: bigint;
  /** Market value of all shares, in the currency of the market. */
  issuedMarketVal: number;
  /** Net assets of the company; the vendor does not document the currency. */
  netAsset: number;
  /** Net profit of the company, a loss is negative; the vendor does not document the currency. */
  netProfit: number;
  /** Net profit per share; the vendor does not document the currency. */
  earningsPershare: number;
  /** Shares of the company in circulation. */
  outstandingShares: bigint;
  /** Market value of the shares in circulation, in the currency of the market. */
  outstandingMarketVal: number;
  /** Net assets per share; the vendor does not document the currency. */
  netAssetPershare: number;
  /** Earnings yield in percent (20 means 20 %). */
  eyRate: number;
  /** Price over earnings, a plain ratio. */
  peRate: number;
  /** Price over book value, a plain ratio. */
  pbRate: number;
  /** Price over the earnings of the last twelve months, a plain ratio. */
  peTTMRate: number;
  /** Dividend per share of the last twelve months; the vendor does not document the currency. */
  dividendTTM?: number | undefined;
  /** Dividend yield of the last twelve months in percent (20 means 20 %). */
  dividendRatioTTM?: number | undefined;
  /** Dividend per share of the last financial year; the vendor does not document the currency. */
  dividendLFY?: number | undefined;
  /** Dividend yield of the last financial year in percent (20 means 20 %). */
  dividendLFYRatio?: number | undefined;
}

/** @internal */
export function readEquitySnapshotExData(r: Reader): EquitySnapshotExData {
  let issuedShares: bigint | undefined;
  let issuedMarketVal: number | undefined;
  let netAsset: number | undefined;
  let netProfit: number | undefined;
  let earningsPershare: number | undefined;
  let outstandingShares: bigint | undefined;
  let outstandingMarketVal: number | undefined;
  let netAssetPershare: number | undefined;
  let eyRate: number | undefined;
  let peRate: number | undefined;
  let pbRate: number | undefined;
  let peTTMRate: number | undefined;
  let dividendTTM: number | undefined;
  let dividendRatioTTM: number | undefined;
  let dividendLFY: number | undefined;
  let dividendLFYRatio: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) issuedShares = int64(r);
    if (r.tag === 17) issuedMarketVal = double(r);
    if (r.tag === 25) netAsset = double(r);
    if (r.tag === 33) netProfit = double(r);
    if (r.tag === 41) earningsPershare = double(r);
    if (r.tag === 48) outstandingShares = int64(r);
    if (r.tag === 57) outstandingMarketVal = double(r);
    if (r.tag === 65) netAssetPershare = double(r);
    if (r.tag === 73) eyRate = double(r);
    if (r.tag === 81) peRate = double(r);
    if (r.tag === 89) pbRate = double(r);
    if (r.tag === 97) peTTMRate = double(r);
    if (r.tag === 105) dividendTTM = double(r);
    if (r.tag === 113) dividendRatioTTM = double(r);
    if (r.tag === 121) dividendLFY = double(r);
    if (r.tag === 129) dividendLFYRatio = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 55, { issuedShares: issuedShares ?? lacks(r, "issuedShares"), issuedMarketVal: issuedMarketVal ?? lacks(r, "issuedMarketVal"), netAsset: netAsset ?? lacks(r, "netAsset"), netProfit: netProfit ?? lacks(r, "netProfit"), earningsPershare: earningsPershare ?? lacks(r, "earningsPershare"), outstandingShares: outstandingShares ?? lacks(r, "outstandingShares"), outstandingMarketVal: outstandingMarketVal ?? lacks(r, "outstandingMarketVal"), netAssetPershare: netAssetPershare ?? lacks(r, "netAssetPershare"), eyRate: eyRate ?? lacks(r, "eyRate"), peRate: peRate ?? lacks(r, "peRate"), pbRate: pbRate ?? lacks(r, "pbRate"), peTTMRate: peTTMRate ?? lacks(r, "peTTMRate"), dividendTTM, dividendRatioTTM, dividendLFY, dividendLFYRatio });
}

/** What only warrants and bull/bear contracts have. */
export interface WarrantSnapshotExData {
  /** Warrants needed for one unit of the underlying, a plain ratio. */
  conversionRate: number;
  /** A value of `WarrantType`: call, put, bull, bear or inline. */
  warrantType: number;
  /** Price of the underlying at which the warrant is exercised, in the currency of the market. */
  strikePrice: number;
  /** Date of maturity as text, in the market's own time zone. */
  maturityTime: string;
  /** Last trading day as text, in the market's own time zone. */
  endTradeTime: string;
  /** The underlying security. */
  owner: Qot_Common.Security;
  /** Price of the underlying at which the contract is called, in the currency of the market; bull/bear contracts only. */
  recoveryPrice: number;
  /** Units of the warrant that the public holds. */
  streetVolumn: bigint;
  /** Units of the warrant that were issued. */
  issueVolumn: bigint;
  /** Part of the issue held by the public, in percent (20 means 20 %). */
  streetRate: number;
  /** Change of price for a change of 1 in the underlying price; call and put warrants only. */
  delta: number;
  /** Volatility that the warrant's price implies; call and put warrants only. The vendor does not document its unit. */
  impliedVolatility: number;
  /** How far the underlying must move until maturity for the holder to break even, in percent (20 means 20 %). */
  premium: number;
  /** Date of maturity in Unix seconds. */
  maturityTimestamp?: number | undefined;
  /** Last trading day in Unix seconds. */
  endTradeTimestamp?: number | undefined;
  /** How many times as much underlying as warrant the same money buys, a plain ratio. */
  leverage?: number | undefined;
  /** How far in (positive) or out of (negative) the money, in percent (20 means 20 %). */
  ipop?: number | undefined;
  /** Price of the underlying at which nothing is won or lost, in the currency of the market. */
  breakEvenPoint?: number | undefined;
  /** Price of as many warrants as one unit of the underlying takes, in the currency of the market. */
  conversionPrice?: number | undefined;
  /** Distance of the underlying price from the call price, in percent (20 means 20 %); bull/bear contracts only. */
  priceRecoveryRatio?: number | undefined;
  /** The vendor's overall score of the warrant. */
  score?: number | undefined;
  /** Upper bound of the underlying price, in the currency of the market; inline warrants only. */
  upperStrikePrice?: number | undefined;
  /** Lower bound of the underlying price, in the currency of the market; inline warrants only. */
  lowerStrikePrice?: number | undefined;
  /** A value of `PriceType`: inside or outside the bounds; inline warrants only. */
  inLinePriceStatus?: number | undefined;
  /** Which bank issued the warrant, as a short text; the vendor documents no list of them. */
  issuerCode?: string | undefined;
}

/** @internal */
export function readWarrantSnapshotExData(r: Reader): WarrantSnapshotExData {
  let conversionRate: number | undefined;
  let warrantType: number | undefined;
  let strikePrice: number | undefined;
  let maturityTime: string | undefined;
  let endTradeTime: string | undefined;
  let owner: Qot_Common.Security | undefined;
  let recoveryPrice: number | undefined;
  let streetVolumn: bigint | undefined;
  let issueVolumn: bigint | undefined;
  let streetRate: number | undefined;
  let delta: number | undefined;
  let impliedVolatility: number | undefined;
  let premium: number | undefined;
  let maturityTimestamp: number | undefined;
  let endTradeTimestamp: number | undefined;
  let leverage: number | undefined;
  let ipop: number | undefined;
  let breakEvenPoint: number | undefined;
  let conversionPrice: number | undefined;
  let priceRecoveryRatio: number | undefined;
  let score: number | undefined;
  let upperStrikePrice: number | undefined;
  let lowerStrikePrice: number | undefined;
  let inLinePriceStatus: number | undefined;
  let issuerCode: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) conversionRate = double(r);
    if (r.tag === 16) warrantType = int32(r);
    if (r.tag === 25) strikePrice = double(r);
    if (r.tag === 34) maturityTime = string(r);
    if (r.tag === 42) endTradeTime = string(r);
    if (r.tag === 50) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 57) recoveryPrice = double(r);
    if (r.tag === 64) streetVolumn = int64(r);
    if (r.tag === 72) issueVolumn = int64(r);
    if (r.tag === 81) streetRate = double(r);
    if (r.tag === 89) delta = double(r);
    if (r.tag === 97) impliedVolatility = double(r);
    if (r.tag === 105) premium = double(r);
    if (r.tag === 113) maturityTimestamp = double(r);
    if (r.tag === 121) endTradeTimestamp = double(r);
    if (r.tag === 129) leverage = double(r);
    if (r.tag === 137) ipop = double(r);
    if (r.tag === 145) breakEvenPoint = double(r);
    if (r.tag === 153) conversionPrice = double(r);
    if (r.tag === 161) priceRecoveryRatio = double(r);
    if (r.tag === 169) score = double(r);
    if (r.tag === 177) upperStrikePrice = double(r);
    if (r.tag === 185) lowerStrikePrice = double(r);
    if (r.tag === 192) inLinePriceStatus = int32(r);
    if (r.tag === 202) issuerCode = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 79, { conversionRate: conversionRate ?? lacks(r, "conversionRate"), warrantType: warrantType ?? lacks(r, "warrantType"), strikePrice: strikePrice ?? lacks(r, "strikePrice"), maturityTime: maturityTime ?? lacks(r, "maturityTime"), endTradeTime: endTradeTime ?? lacks(r, "endTradeTime"), owner: owner ?? lacks(r, "owner"), recoveryPrice: recoveryPrice ?? lacks(r, "recoveryPrice"), streetVolumn: streetVolumn ?? lacks(r, "streetVolumn"), issueVolumn: issueVolumn ?? lacks(r, "issueVolumn"), streetRate: streetRate ?? lacks(r, "streetRate"), delta: delta ?? lacks(r, "delta"), impliedVolatility: impliedVolatility ?? lacks(r, "impliedVolatility"), premium: premium ?? lacks(r, "premium"), maturityTimestamp, endTradeTimestamp, leverage, ipop, breakEvenPoint, conversionPrice, priceRecoveryRatio, score, upperStrikePrice, lowerStrikePrice, inLinePriceStatus, issuerCode });
}

/** What only options have. */
export interface OptionSnapshotExData {
  /** A value of `OptionType`: call or put. */
  type: number;
  /** The underlying security. */
  owner: Qot_Common.Security;
  /** Expiry date as text, in the market's own time zone. */
  strikeTime: string;
  /** Price at which the underlying is bought or sold on exercise, in the currency of the market. */
  strikePrice: number;
  /** Units of the underlying per contract, whole; see `contractSizeFloat`. */
  contractSize: number;
  /** Units of the underlying per contract, with a fraction where there is one. */
  contractSizeFloat?: number | undefined;
  /** Open contracts. */
  openInterest: number;
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  impliedVolatility: number;
  /** How far the underlying must move until expiry for the holder to break even, in percent (20 means 20 %). */
  premium: number;
  /** Change of price for a change of 1 in the underlying price. */
  delta: number;
  /** Change of delta for a change of 1 in the underlying price. */
  gamma: number;
  /** Sensitivity of the price to implied volatility. */
  vega: number;
  /** Sensitivity of the price to the passing of time. */
  theta: number;
  /** Sensitivity of the price to the interest rate. */
  rho: number;
  /** Expiry date in Unix seconds. */
  strikeTimestamp?: number | undefined;
  /** A value of `IndexOptionType`: a normal or a small contract, for options on an index only. */
  indexOptionType?: number | undefined;
  /** Net open contracts; Hong Kong options only. */
  netOpenInterest?: number | undefined;
  /** Days until expiry; negative once expired. */
  expiryDateDistance?: number | undefined;
  /** Nominal value of one contract, in the currency of the market; Hong Kong options only. */
  contractNominalValue?: number | undefined;
  /** Lots of the underlying that one contract equals; Hong Kong options only, absent for options on an index. */
  ownerLotMultiplier?: number | undefined;
  /** A value of `OptionAreaType`: when the option may be exercised. */
  optionAreaType?: number | undefined;
  /** Factor from a quoted price to the value of one contract. */
  contractMultiplier?: number | undefined;
}

/** @internal */
export function readOptionSnapshotExData(r: Reader): OptionSnapshotExData {
  let type: number | undefined;
  let owner: Qot_Common.Security | undefined;
  let strikeTime: string | undefined;
  let strikePrice: number | undefined;
  let contractSize: number | undefined;
  let contractSizeFloat: number | undefined;
  let openInterest: number | undefined;
  let impliedVolatility: number | undefined;
  let premium: number | undefined;
  let delta: number | undefined;
  let gamma: number | undefined;
  let vega: number | undefined;
  let theta: number | undefined;
  let rho: number | undefined;
  let strikeTimestamp: number | undefined;
  let indexOptionType: number | undefined;
  let netOpenInterest: number | undefined;
  let expiryDateDistance: number | undefined;
  let contractNominalValue: number | undefined;
  let ownerLotMultiplier: number | undefined;
  let optionAreaType: number | undefined;
  let contractMultiplier: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) type = int32(r);
    if (r.tag === 18) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 26) strikeTime = string(r);
    if (r.tag === 33) strikePrice = double(r);
    if (r.tag === 40) contractSize = int32(r);
    if (r.tag === 48) openInterest = int32(r);
    if (r.tag === 57) impliedVolatility = double(r);
    if (r.tag === 65) premium = double(r);
    if (r.tag === 73) delta = double(r);
    if (r.tag === 81) gamma = double(r);
    if (r.tag === 89) vega = double(r);
    if (r.tag === 97) theta = double(r);
    if (r.tag === 105) rho = double(r);
    if (r.tag === 113) strikeTimestamp = double(r);
    if (r.tag === 120) indexOptionType = int32(r);
    if (r.tag === 128) netOpenInterest = int32(r);
    if (r.tag === 136) expiryDateDistance = int32(r);
    if (r.tag === 145) contractNominalValue = double(r);
    if (r.tag === 153) ownerLotMultiplier = double(r);
    if (r.tag === 160) optionAreaType = int32(r);
    if (r.tag === 169) contractMultiplier = double(r);
    if (r.tag === 177) contractSizeFloat = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 56, { type: type ?? lacks(r, "type"), owner: owner ?? lacks(r, "owner"), strikeTime: strikeTime ?? lacks(r, "strikeTime"), strikePrice: strikePrice ?? lacks(r, "strikePrice"), contractSize: contractSize ?? lacks(r, "contractSize"), contractSizeFloat, openInterest: openInterest ?? lacks(r, "openInterest"), impliedVolatility: impliedVolatility ?? lacks(r, "impliedVolatility"), premium: premium ?? lacks(r, "premium"), delta: delta ?? lacks(r, "delta"), gamma: gamma ?? lacks(r, "gamma"), vega: vega ?? lacks(r, "vega"), theta: theta ?? lacks(r, "theta"), rho: rho ?? lacks(r, "rho"), strikeTimestamp, indexOptionType, netOpenInterest, expiryDateDistance, contractNominalValue, ownerLotMultiplier, optionAreaType, contractMultiplier });
}

/** What only indices have. */
export interface IndexSnapshotExData {
  /** Members of the index whose price is up. */
  raiseCount: number;
  /** Members of the index whose price is down. */
  fallCount: number;
  /** Members of the index whose price is unchanged. */
  equalCount: number;
}

/** @internal */
export function readIndexSnapshotExData(r: Reader): IndexSnapshotExData {
  let raiseCount: number | undefined;
  let fallCount: number | undefined;
  let equalCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) raiseCount = int32(r);
    if (r.tag === 16) fallCount = int32(r);
    if (r.tag === 24) equalCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 8, { raiseCount: raiseCount ?? lacks(r, "raiseCount"), fallCount: fallCount ?? lacks(r, "fallCount"), equalCount: equalCount ?? lacks(r, "equalCount") });
}

/** What only plates (sectors) have. */
export interface PlateSnapshotExData {
  /** Members of the plate whose price is up. */
  raiseCount: number;
  /** Members of the plate whose price is down. */
  fallCount: number;
  /** Members of the plate whose price is unchanged. */
  equalCount: number;
}

/** @internal */
export function readPlateSnapshotExData(r: Reader): PlateSnapshotExData {
  let raiseCount: number | undefined;
  let fallCount: number | undefined;
  let equalCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) raiseCount = int32(r);
    if (r.tag === 16) fallCount = int32(r);
    if (r.tag === 24) equalCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 8, { raiseCount: raiseCount ?? lacks(r, "raiseCount"), fallCount: fallCount ?? lacks(r, "fallCount"), equalCount: equalCount ?? lacks(r, "equalCount") });
}

/** What only futures have. */
export interface FutureSnapshotExData {
  /** Settlement price of the trading day before, in the currency of the market. */
  lastSettlePrice: number;
  /** Contracts that are open. */
  position: number;
  /** Change of the open contracts since the trading day before. */
  positionChange: number;
  /** Last trading day as text; only contracts that are not the main one have it. */
  lastTradeTime: string;
  /** Last trading day in Unix seconds; only contracts that are not the main one have it. */
  lastTradeTimestamp?: number | undefined;
  /** Whether this is the main contract rather than one month's. */
  isMainContract: boolean;
}

/** @internal */
export function readFutureSnapshotExData(r: Reader): FutureSnapshotExData {
  let lastSettlePrice: number | undefined;
  let position: number | undefined;
  let positionChange: number | undefined;
  let lastTradeTime: string | undefined;
  let lastTradeTimestamp: number | undefined;
  let isMainContract: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) lastSettlePrice = double(r);
    if (r.tag === 16) position = int32(r);
    if (r.tag === 24) positionChange = int32(r);
    if (r.tag === 34) lastTradeTime = string(r);
    if (r.tag === 41) lastTradeTimestamp = double(r);
    if (r.tag === 48) isMainContract = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 18, { lastSettlePrice: lastSettlePrice ?? lacks(r, "lastSettlePrice"), position: position ?? lacks(r, "position"), positionChange: positionChange ?? lacks(r, "positionChange"), lastTradeTime: lastTradeTime ?? lacks(r, "lastTradeTime"), lastTradeTimestamp, isMainContract: isMainContract ?? lacks(r, "isMainContract") });
}

/** What only funds have. */
export interface TrustSnapshotExData {
  /** Dividends over price, in percent (20 means 20 %). */
  dividendYield: number;
  /** Assets under management, in the currency of the market. */
  aum: number;
  /** Units in circulation. */
  outstandingUnits: bigint;
  /** Net asset value per unit, in the currency of the market. */
  netAssetValue: number;
  /** Price above (positive) or below net asset value, in percent (20 means 20 %). */
  premium: number;
  /** A value of `AssetClass`: what the fund mostly holds. */
  assetClass: number;
}

/** @internal */
export function readTrustSnapshotExData(r: Reader): TrustSnapshotExData {
  let dividendYield: number | undefined;
  let aum: number | undefined;
  let outstandingUnits: bigint | undefined;
  let netAssetValue: number | undefined;
  let premium: number | undefined;
  let assetClass: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) dividendYield = double(r);
    if (r.tag === 17) aum = double(r);
    if (r.tag === 24) outstandingUnits = int64(r);
    if (r.tag === 33) netAssetValue = double(r);
    if (r.tag === 41) premium = double(r);
    if (r.tag === 48) assetClass = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 22, { dividendYield: dividendYield ?? lacks(r, "dividendYield"), aum: aum ?? lacks(r, "aum"), outstandingUnits: outstandingUnits ?? lacks(r, "outstandingUnits"), netAssetValue: netAssetValue ?? lacks(r, "netAssetValue"), premium: premium ?? lacks(r, "premium"), assetClass: assetClass ?? lacks(r, "assetClass") });
}

/** What every security has; prices are in the currency of the market. */
export interface SnapshotBasicData {
  /** The security that the snapshot belongs to. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** A value of `SecurityType`; it says which ex-data is present. */
  type: number;
  /** Whether trading is suspended. */
  isSuspend: boolean;
  /** Listing date as text, in the market's own time zone. */
  listTime: string;
  /** Units per lot; units per contract for options, the contract multiplier for futures. */
  lotSize: number;
  /** The step to the next higher price. */
  priceSpread: number;
  /** Time of the latest price as text, in the market's own time zone. */
  updateTime: string;
  /** Highest price of the trading day. */
  highPrice: number;
  /** First price of the trading day. */
  openPrice: number;
  /** Lowest price of the trading day. */
  lowPrice: number;
  /** Closing price of the trading day before. */
  lastClosePrice: number;
  /** Latest price. */
  curPrice: number;
  /** Units traded today (shares, contracts); `hpVolume` has the fraction where there is one. */
  volume: bigint;
  /** Value traded today, in the currency of the market. */
  turnover: number;
  /** Part of the circulating shares traded today, in percent (20 means 20 %). */
  turnoverRate: number;
  /** Listing date in Unix seconds. */
  listTimestamp?: number | undefined;
  /** Time of the latest price in Unix seconds. */
  updateTimestamp?: number | undefined;
  /** Best ask. */
  askPrice?: number | undefined;
  /** Best bid. */
  bidPrice?: number | undefined;
  /** Units offered at the best ask. */
  askVol?: bigint | undefined;
  /** Units wanted at the best bid. */
  bidVol?: bigint | undefined;
  /** Whether the security can be bought on margin. No longer maintained; use `Trd_GetMarginRatio` instead. */
  enableMargin?: boolean | undefined;
  /** Part of its value that can be borrowed against, in percent. No longer maintained; use `Trd_GetMarginRatio` instead. */
  mortgageRatio?: number | undefined;
  /** Initial margin of buying on margin, in percent. No longer maintained; use `Trd_GetMarginRatio` instead. */
  longMarginInitialRatio?: number | undefined;
  /** Whether the security can be sold short. No longer maintained; use `Trd_GetMarginRatio` instead. */
  enableShortSell?: boolean | undefined;
  /** Reference interest rate of selling short, in percent. No longer maintained; use `Trd_GetMarginRatio` instead. */
  shortSellRate?: number | undefined;
  /** Shares that can still be sold short. No longer maintained; use `Trd_GetMarginRatio` instead. */
  shortAvailableVolume?: bigint | undefined;
  /** Initial margin of selling short, in percent. No longer maintained; use `Trd_GetMarginRatio` instead. */
  shortMarginInitialRatio?: number | undefined;
  /** Day's high less day's low, in percent of the previous close (20 means 20 %). */
  amplitude?: number | undefined;
  /** Average price of today's trades. */
  avgPrice?: number | undefined;
  /** Imbalance of bids over asks in percent (20 means 20 %). */
  bidAskRatio?: number | undefined;
  /** Pace of today's volume relative to that of recent days, a plain ratio. */
  volumeRatio?: number | undefined;
  /** Highest price of the last 52 weeks. */
  highest52WeeksPrice?: number | undefined;
  /** Lowest price of the last 52 weeks. */
  lowest52WeeksPrice?: number | undefined;
  /** Highest price ever. */
  highestHistoryPrice?: number | undefined;
  /** Lowest price ever. */
  lowestHistoryPrice?: number | undefined;
  /** Pre-market session; US securities. */
  preMarket?: Qot_Common.PreAfterMarketData | undefined;
  /** After-hours session; US securities, and the Shanghai STAR board. */
  afterMarket?: Qot_Common.PreAfterMarketData | undefined;
  /** A value of `SecurityStatus`: whether and how the security can be traded. */
  secStatus?: number | undefined;
  /** Closing price of the 5-minute K-line; the vendor does not document which one. */
  closePrice5Minute?: number | undefined;
  /** Night session; US securities. */
  overnight?: Qot_Common.PreAfterMarketData | undefined;
  /** `volume` with its fraction, for securities that trade in parts of a unit. */
  hpVolume?: number | undefined;
  /** `askVol` with its fraction. */
  hpAskVol?: number | undefined;
  /** `bidVol` with its fraction. */
  hpBidVol?: number | undefined;
}

/** @internal */
export function readSnapshotBasicData(r: Reader): SnapshotBasicData {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let type: number | undefined;
  let isSuspend: boolean | undefined;
  let listTime: string | undefined;
  let lotSize: number | undefined;
  let priceSpread: number | undefined;
  let updateTime: string | undefined;
  let highPrice: number | undefined;
  let openPrice: number | undefined;
  let lowPrice: number | undefined;
  let lastClosePrice: number | undefined;
  let curPrice: number | undefined;
  let volume: bigint | undefined;
  let turnover: number | undefined;
  let turnoverRate: number | undefined;
  let listTimestamp: number | undefined;
  let updateTimestamp: number | undefined;
  let askPrice: number | undefined;
  let bidPrice: number | undefined;
  let askVol: bigint | undefined;
  let bidVol: bigint | undefined;
  let enableMargin: boolean | undefined;
  let mortgageRatio: number | undefined;
  let longMarginInitialRatio: number | undefined;
  let enableShortSell: boolean | undefined;
  let shortSellRate: number | undefined;
  let shortAvailableVolume: bigint | undefined;
  let shortMarginInitialRatio: number | undefined;
  let amplitude: number | undefined;
  let avgPrice: number | undefined;
  let bidAskRatio: number | undefined;
  let volumeRatio: number | undefined;
  let highest52WeeksPrice: number | undefined;
  let lowest52WeeksPrice: number | undefined;
  let highestHistoryPrice: number | undefined;
  let lowestHistoryPrice: number | undefined;
  let preMarket: Qot_Common.PreAfterMarketData | undefined;
  let afterMarket: Qot_Common.PreAfterMarketData | undefined;
  let secStatus: number | undefined;
  let closePrice5Minute: number | undefined;
  let overnight: Qot_Common.PreAfterMarketData | undefined;
  let hpVolume: number | undefined;
  let hpAskVol: number | undefined;
  let hpBidVol: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) type = int32(r);
    if (r.tag === 24) isSuspend = bool(r);
    if (r.tag === 34) listTime = string(r);
    if (r.tag === 40) lotSize = int32(r);
    if (r.tag === 49) priceSpread = double(r);
    if (r.tag === 58) updateTime = string(r);
    if (r.tag === 65) highPrice = double(r);
    if (r.tag === 73) openPrice = double(r);
    if (r.tag === 81) lowPrice = double(r);
    if (r.tag === 89) lastClosePrice = double(r);
    if (r.tag === 97) curPrice = double(r);
    if (r.tag === 104) volume = int64(r);
    if (r.tag === 113) turnover = double(r);
    if (r.tag === 121) turnoverRate = double(r);
    if (r.tag === 129) listTimestamp = double(r);
    if (r.tag === 137) updateTimestamp = double(r);
    if (r.tag === 145) askPrice = double(r);
    if (r.tag === 153) bidPrice = double(r);
    if (r.tag === 160) askVol = int64(r);
    if (r.tag === 168) bidVol = int64(r);
    if (r.tag === 176) enableMargin = bool(r);
    if (r.tag === 185) mortgageRatio = double(r);
    if (r.tag === 193) longMarginInitialRatio = double(r);
    if (r.tag === 200) enableShortSell = bool(r);
    if (r.tag === 209) shortSellRate = double(r);
    if (r.tag === 216) shortAvailableVolume = int64(r);
    if (r.tag === 225) shortMarginInitialRatio = double(r);
    if (r.tag === 233) amplitude = double(r);
    if (r.tag === 241) avgPrice = double(r);
    if (r.tag === 249) bidAskRatio = double(r);
    if (r.tag === 257) volumeRatio = double(r);
    if (r.tag === 265) highest52WeeksPrice = double(r);
    if (r.tag === 273) lowest52WeeksPrice = double(r);
    if (r.tag === 281) highestHistoryPrice = double(r);
    if (r.tag === 289) lowestHistoryPrice = double(r);
    if (r.tag === 298) preMarket = readQot_Common_PreAfterMarketData(below(r, "preMarket"));
    if (r.tag === 306) afterMarket = readQot_Common_PreAfterMarketData(below(r, "afterMarket"));
    if (r.tag === 312) secStatus = int32(r);
    if (r.tag === 321) closePrice5Minute = double(r);
    if (r.tag === 330) name = string(r);
    if (r.tag === 338) overnight = readQot_Common_PreAfterMarketData(below(r, "overnight"));
    if (r.tag === 345) hpVolume = double(r);
    if (r.tag === 353) hpAskVol = double(r);
    if (r.tag === 361) hpBidVol = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 127, { security: security ?? lacks(r, "security"), name, type: type ?? lacks(r, "type"), isSuspend: isSuspend ?? lacks(r, "isSuspend"), listTime: listTime ?? lacks(r, "listTime"), lotSize: lotSize ?? lacks(r, "lotSize"), priceSpread: priceSpread ?? lacks(r, "priceSpread"), updateTime: updateTime ?? lacks(r, "updateTime"), highPrice: highPrice ?? lacks(r, "highPrice"), openPrice: openPrice ?? lacks(r, "openPrice"), lowPrice: lowPrice ?? lacks(r, "lowPrice"), lastClosePrice: lastClosePrice ?? lacks(r, "lastClosePrice"), curPrice: curPrice ?? lacks(r, "curPrice"), volume: volume ?? lacks(r, "volume"), turnover: turnover ?? lacks(r, "turnover"), turnoverRate: turnoverRate ?? lacks(r, "turnoverRate"), listTimestamp, updateTimestamp, askPrice, bidPrice, askVol, bidVol, enableMargin, mortgageRatio, longMarginInitialRatio, enableShortSell, shortSellRate, shortAvailableVolume, shortMarginInitialRatio, amplitude, avgPrice, bidAskRatio, volumeRatio, highest52WeeksPrice, lowest52WeeksPrice, highestHistoryPrice, lowestHistoryPrice, preMarket, afterMarket, secStatus, closePrice5Minute, overnight, hpVolume, hpAskVol, hpBidVol });
}

/** One security: what all have, and the ex-data of its own type. */
export interface Snapshot {
  /** What every security has. */
  basic: SnapshotBasicData;
  /** Shares, market value, earnings and dividends; stocks only. */
  equityExData?: EquitySnapshotExData | undefined;
  /** Terms and figures of a warrant or bull/bear contract; absent for other securities. */
  warrantExData?: WarrantSnapshotExData | undefined;
  /** Terms, greeks and open contracts of an option; options only. */
  optionExData?: OptionSnapshotExData | undefined;
  /** How many members rose and fell; indices only. */
  indexExData?: IndexSnapshotExData | undefined;
  /** How many members rose and fell; plates only. */
  plateExData?: PlateSnapshotExData | undefined;
  /** Settlement price and open contracts of a future; futures only. */
  futureExData?: FutureSnapshotExData | undefined;
  /** Assets, yield and net asset value; funds only. */
  trustExData?: TrustSnapshotExData | undefined;
}

/** @internal */
export function readSnapshot(r: Reader): Snapshot {
  let basic: SnapshotBasicData | undefined;
  let equityExData: EquitySnapshotExData | undefined;
  let warrantExData: WarrantSnapshotExData | undefined;
  let optionExData: OptionSnapshotExData | undefined;
  let indexExData: IndexSnapshotExData | undefined;
  let plateExData: PlateSnapshotExData | undefined;
  let futureExData: FutureSnapshotExData | undefined;
  let trustExData: TrustSnapshotExData | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) basic = readSnapshotBasicData(below(r, "basic"));
    if (r.tag === 18) equityExData = readEquitySnapshotExData(below(r, "equityExData"));
    if (r.tag === 26) warrantExData = readWarrantSnapshotExData(below(r, "warrantExData"));
    if (r.tag === 34) optionExData = readOptionSnapshotExData(below(r, "optionExData"));
    if (r.tag === 42) indexExData = readIndexSnapshotExData(below(r, "indexExData"));
    if (r.tag === 50) plateExData = readPlateSnapshotExData(below(r, "plateExData"));
    if (r.tag === 58) futureExData = readFutureSnapshotExData(below(r, "futureExData"));
    if (r.tag === 66) trustExData = readTrustSnapshotExData(below(r, "trustExData"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { basic: basic ?? lacks(r, "basic"), equityExData, warrantExData, optionExData, indexExData, plateExData, futureExData, trustExData });
}

export interface S2C {
  /** One entry per requested security. */
  snapshotList: Snapshot[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const snapshotList: Snapshot[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) snapshotList.push(readSnapshot(below(r, "snapshotList", snapshotList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { snapshotList });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for a snapshot of up to 400 securities, without a subscription. Qot_GetSecuritySnapshot, protocol 3203. */
export const GetSecuritySnapshot: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3203,
  name: "Qot_GetSecuritySnapshot",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { maxSecurities: 400 },
  request: { name: "Qot_GetSecuritySnapshot.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetSecuritySnapshot.C2S", write: writeC2S },
  reply: { name: "Qot_GetSecuritySnapshot.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetSecuritySnapshot.S2C", read: readS2C },
});
