// Generated from Qot_Common.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32, putString, putBool, putDouble, putInt64, putUint64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int32, string, bool, double, int64, uint64, float } from "../../../protobuf/read-values.ts";
import type { QotMarket, SecurityType, PlateSetType, WarrantType, OptionType, IndexOptionType, OptionAreaType, QotMarketState, TradeDateMarket, TradeDateType, RehabType, KLType, KLFields, SubType, OrderBookType, TickerDirection, TickerType, DarkStatus, SecurityStatus, HolderCategory, PushDataType, SortField, SortType, Issuer, IpoPeriod, PriceType, WarrantStatus, CompanyAct, QotRight, PriceReminderType, PriceReminderFreq, AssetClass, ExpirationCycle, OptionStandardType, OptionSettlementMode, ExchType, PeriodType, PriceReminderMarketStatus, OptionStrategyType, F10Type, EarningsPubTimeType, ValuationType, FinancialStatementsType, RevenueBreakdownType, ResearchRatingType, ResearchRatingDimensionType, MorningstarRatingType, ValuationIntervalType, HoldingChangesFilterType, HolderDetailType, CompanyProfileFieldType, BuySellType, OptionVolatilityTimePeriodType, OptionImpvolStatusType, IndicatorLangType, IndicatorSearchMode, IndicatorParamValueType, IndicatorShape, IndicatorLineType, EC_Status, EC_ContractType, EC_Frequency, EC_MilestoneType, EC_KlineSource } from "../../wire/Qot_Common.ts";
export { QotMarket, SecurityType, PlateSetType, WarrantType, OptionType, IndexOptionType, OptionAreaType, QotMarketState, TradeDateMarket, TradeDateType, RehabType, KLType, KLFields, SubType, OrderBookType, TickerDirection, TickerType, DarkStatus, SecurityStatus, HolderCategory, PushDataType, SortField, SortType, Issuer, IpoPeriod, PriceType, WarrantStatus, CompanyAct, QotRight, PriceReminderType, PriceReminderFreq, AssetClass, ExpirationCycle, OptionStandardType, OptionSettlementMode, ExchType, PeriodType, PriceReminderMarketStatus, OptionStrategyType, F10Type, EarningsPubTimeType, ValuationType, FinancialStatementsType, RevenueBreakdownType, ResearchRatingType, ResearchRatingDimensionType, MorningstarRatingType, ValuationIntervalType, HoldingChangesFilterType, HolderDetailType, CompanyProfileFieldType, BuySellType, OptionVolatilityTimePeriodType, OptionImpvolStatusType, IndicatorLangType, IndicatorSearchMode, IndicatorParamValueType, IndicatorShape, IndicatorLineType, EC_Status, EC_ContractType, EC_Frequency, EC_MilestoneType, EC_KlineSource } from "../../wire/Qot_Common.ts";

/** What a quote request may carry beside its own fields. */
export interface QotHeader {
  /** A value of `SecurityFirm` of `Trd_Common`: the broker that the request is meant for. */
  securityFirm?: number | undefined;
}

/** @internal */
export function writeQotHeader(w: Writer, m: Loose<QotHeader>): void {
  putInt32(w, 8, "securityFirm", m.securityFirm);
}

/** A market and a code, which together name a security. */
export interface Security {
  /** A value of `QotMarket`: the market that the code belongs to. */
  market: number;
  /** The code without its market (`00700`, `AAPL`, `.DJI`). */
  code: string;
}

/** @internal */
export function readSecurity(r: Reader): Security {
  let market: number | undefined;
  let code: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 18) code = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { market: market ?? lacks(r, "market"), code: code ?? lacks(r, "code") });
}

/** @internal */
export function writeSecurity(w: Writer, m: Loose<Security>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putString(w, 18, "code", m.code ?? missing(w, "code"));
}

/** One K-line (candlestick); prices are in the currency of the market. */
export interface KLine {
  /** Time as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  time: string;
  /** True when there was no trade: then only the time is there. */
  isBlank: boolean;
  /** Highest price of the period. */
  highPrice?: number | undefined;
  /** First price of the period. */
  openPrice?: number | undefined;
  /** Lowest price of the period. */
  lowPrice?: number | undefined;
  /** Last price of the period. */
  closePrice?: number | undefined;
  /** Closing price of the period before, in the currency of the market. */
  lastClosePrice?: number | undefined;
  /** Units traded in the period (shares, contracts); `hpVolume` has the fraction where there is one. */
  volume?: bigint | undefined;
  /** Value traded in the period, in the currency of the market. */
  turnover?: number | undefined;
  /** Part of the circulating shares traded, as a fraction (0.2 means 20 %); day and longer only. */
  turnoverRate?: number | undefined;
  /** Price over earnings, a plain ratio; day and longer only. */
  pe?: number | undefined;
  /** Change against the period before, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** The same time in Unix seconds. */
  timestamp?: number | undefined;
  /** `volume` with its fraction, for securities that trade in parts of a unit. */
  hpVolume?: number | undefined;
}

/** @internal */
export function readKLine(r: Reader): KLine {
  let time: string | undefined;
  let isBlank: boolean | undefined;
  let highPrice: number | undefined;
  let openPrice: number | undefined;
  let lowPrice: number | undefined;
  let closePrice: number | undefined;
  let lastClosePrice: number | undefined;
  let volume: bigint | undefined;
  let turnover: number | undefined;
  let turnoverRate: number | undefined;
  let pe: number | undefined;
  let changeRate: number | undefined;
  let timestamp: number | undefined;
  let hpVolume: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) time = string(r);
    if (r.tag === 16) isBlank = bool(r);
    if (r.tag === 25) highPrice = double(r);
    if (r.tag === 33) openPrice = double(r);
    if (r.tag === 41) lowPrice = double(r);
    if (r.tag === 49) closePrice = double(r);
    if (r.tag === 57) lastClosePrice = double(r);
    if (r.tag === 64) volume = int64(r);
    if (r.tag === 73) turnover = double(r);
    if (r.tag === 81) turnoverRate = double(r);
    if (r.tag === 89) pe = double(r);
    if (r.tag === 97) changeRate = double(r);
    if (r.tag === 105) timestamp = double(r);
    if (r.tag === 113) hpVolume = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 47, { time: time ?? lacks(r, "time"), isBlank: isBlank ?? lacks(r, "isBlank"), highPrice, openPrice, lowPrice, closePrice, lastClosePrice, volume, turnover, turnoverRate, pe, changeRate, timestamp, hpVolume });
}

/** @internal */
export function writeKLine(w: Writer, m: Loose<KLine>): void {
  putString(w, 10, "time", m.time ?? missing(w, "time"));
  putBool(w, 16, "isBlank", m.isBlank ?? missing(w, "isBlank"));
  putDouble(w, 25, "highPrice", m.highPrice);
  putDouble(w, 33, "openPrice", m.openPrice);
  putDouble(w, 41, "lowPrice", m.lowPrice);
  putDouble(w, 49, "closePrice", m.closePrice);
  putDouble(w, 57, "lastClosePrice", m.lastClosePrice);
  putInt64(w, 64, "volume", m.volume);
  putDouble(w, 73, "turnover", m.turnover);
  putDouble(w, 81, "turnoverRate", m.turnoverRate);
  putDouble(w, 89, "pe", m.pe);
  putDouble(w, 97, "changeRate", m.changeRate);
  putDouble(w, 105, "timestamp", m.timestamp);
  putDouble(w, 113, "hpVolume", m.hpVolume);
}

/** What only options have. */
export interface OptionBasicQotExData {
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
  /** A value of `IndexOptionType`: a normal or a small contract, for options on an index only. */
  indexOptionType?: number | undefined;
}

/** @internal */
export function readOptionBasicQotExData(r: Reader): OptionBasicQotExData {
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
  let netOpenInterest: number | undefined;
  let expiryDateDistance: number | undefined;
  let contractNominalValue: number | undefined;
  let ownerLotMultiplier: number | undefined;
  let optionAreaType: number | undefined;
  let contractMultiplier: number | undefined;
  let indexOptionType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) strikePrice = double(r);
    if (r.tag === 16) contractSize = int32(r);
    if (r.tag === 24) openInterest = int32(r);
    if (r.tag === 33) impliedVolatility = double(r);
    if (r.tag === 41) premium = double(r);
    if (r.tag === 49) delta = double(r);
    if (r.tag === 57) gamma = double(r);
    if (r.tag === 65) vega = double(r);
    if (r.tag === 73) theta = double(r);
    if (r.tag === 81) rho = double(r);
    if (r.tag === 88) netOpenInterest = int32(r);
    if (r.tag === 96) expiryDateDistance = int32(r);
    if (r.tag === 105) contractNominalValue = double(r);
    if (r.tag === 113) ownerLotMultiplier = double(r);
    if (r.tag === 120) optionAreaType = int32(r);
    if (r.tag === 129) contractMultiplier = double(r);
    if (r.tag === 137) contractSizeFloat = double(r);
    if (r.tag === 144) indexOptionType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 47, { strikePrice: strikePrice ?? lacks(r, "strikePrice"), contractSize: contractSize ?? lacks(r, "contractSize"), contractSizeFloat, openInterest: openInterest ?? lacks(r, "openInterest"), impliedVolatility: impliedVolatility ?? lacks(r, "impliedVolatility"), premium: premium ?? lacks(r, "premium"), delta: delta ?? lacks(r, "delta"), gamma: gamma ?? lacks(r, "gamma"), vega: vega ?? lacks(r, "vega"), theta: theta ?? lacks(r, "theta"), rho: rho ?? lacks(r, "rho"), netOpenInterest, expiryDateDistance, contractNominalValue, ownerLotMultiplier, optionAreaType, contractMultiplier, indexOptionType });
}

/** One session outside regular hours; prices are in the currency of the market. */
export interface PreAfterMarketData {
  /** Latest price of the session. */
  price?: number | undefined;
  /** Highest price of the session. */
  highPrice?: number | undefined;
  /** Lowest price of the session. */
  lowPrice?: number | undefined;
  /** Units traded in the session. */
  volume?: bigint | undefined;
  /** Value traded in the session, in the currency of the market. */
  turnover?: number | undefined;
  /** Change of price, in the currency of the market. */
  changeVal?: number | undefined;
  /** Change of price in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Session's high less its low, in percent (20 means 20 %). */
  amplitude?: number | undefined;
}

/** @internal */
export function readPreAfterMarketData(r: Reader): PreAfterMarketData {
  let price: number | undefined;
  let highPrice: number | undefined;
  let lowPrice: number | undefined;
  let volume: bigint | undefined;
  let turnover: number | undefined;
  let changeVal: number | undefined;
  let changeRate: number | undefined;
  let amplitude: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) price = double(r);
    if (r.tag === 17) highPrice = double(r);
    if (r.tag === 25) lowPrice = double(r);
    if (r.tag === 32) volume = int64(r);
    if (r.tag === 41) turnover = double(r);
    if (r.tag === 49) changeVal = double(r);
    if (r.tag === 57) changeRate = double(r);
    if (r.tag === 65) amplitude = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 30, { price, highPrice, lowPrice, volume, turnover, changeVal, changeRate, amplitude });
}

/** What only futures have. */
export interface FutureBasicQotExData {
  /** Settlement price of the trading day before, in the currency of the market. */
  lastSettlePrice: number;
  /** Contracts that are open. */
  position: number;
  /** Change of the open contracts since the trading day before. */
  positionChange: number;
  /** Days until expiry; negative once expired. */
  expiryDateDistance?: number | undefined;
}

/** @internal */
export function readFutureBasicQotExData(r: Reader): FutureBasicQotExData {
  let lastSettlePrice: number | undefined;
  let position: number | undefined;
  let positionChange: number | undefined;
  let expiryDateDistance: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) lastSettlePrice = double(r);
    if (r.tag === 16) position = int32(r);
    if (r.tag === 24) positionChange = int32(r);
    if (r.tag === 32) expiryDateDistance = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { lastSettlePrice: lastSettlePrice ?? lacks(r, "lastSettlePrice"), position: position ?? lacks(r, "position"), positionChange: positionChange ?? lacks(r, "positionChange"), expiryDateDistance });
}

/** What only warrants and bull/bear contracts have. */
export interface WarrantBasicQotExData {
  /** Change of price for a change of 1 in the underlying price; call and put warrants only. */
  delta?: number | undefined;
  /** Volatility that the warrant's price implies; call and put warrants only. The vendor does not document its unit. */
  impliedVolatility?: number | undefined;
  /** How far the underlying must move until maturity for the holder to break even, in percent (20 means 20 %). */
  premium: number;
}

/** @internal */
export function readWarrantBasicQotExData(r: Reader): WarrantBasicQotExData {
  let delta: number | undefined;
  let impliedVolatility: number | undefined;
  let premium: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) delta = double(r);
    if (r.tag === 17) impliedVolatility = double(r);
    if (r.tag === 25) premium = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { delta, impliedVolatility, premium: premium ?? lacks(r, "premium") });
}

/** The latest quote of one security; prices are in the currency of the market. */
export interface BasicQot {
  /** The security that the quote belongs to. */
  security: Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Whether trading is suspended. */
  isSuspended: boolean;
  /** Listing date as text; no longer maintained. */
  listTime: string;
  /** The step to the next price. */
  priceSpread: number;
  /** Time of the latest price as text, in the market's own time zone; not the time of the other fields. */
  updateTime: string;
  /** Highest price of the trading day. */
  highPrice: number;
  /** First price of the trading day. */
  openPrice: number;
  /** Lowest price of the trading day. */
  lowPrice: number;
  /** Latest price. */
  curPrice: number;
  /** Closing price of the trading day before. */
  lastClosePrice: number;
  /** Units traded today (shares, contracts); `hpVolume` has the fraction where there is one. */
  volume: bigint;
  /** Value traded today, in the currency of the market. */
  turnover: number;
  /** Part of the circulating shares traded today, in percent (20 means 20 %). */
  turnoverRate: number;
  /** Day's high less day's low, in percent of the previous close (20 means 20 %). */
  amplitude: number;
  /** A value of `DarkStatus`: whether there is grey-market trading before the listing. */
  darkStatus?: number | undefined;
  /** Strike price, greeks and other figures of an option; options only. */
  optionExData?: OptionBasicQotExData | undefined;
  /** Listing date in Unix seconds; no longer maintained. */
  listTimestamp?: number | undefined;
  /** Time of the latest price in Unix seconds; not the time of the other fields. */
  updateTimestamp?: number | undefined;
  /** Pre-market session; US securities. */
  preMarket?: PreAfterMarketData | undefined;
  /** After-hours session; US securities, and the Shanghai STAR board. */
  afterMarket?: PreAfterMarketData | undefined;
  /** A value of `SecurityStatus`: whether and how the security can be traded. */
  secStatus?: number | undefined;
  /** Settlement price and open contracts of a future; futures only. */
  futureExData?: FutureBasicQotExData | undefined;
  /** Figures of a warrant or bull/bear contract; absent for other securities. */
  warrantExData?: WarrantBasicQotExData | undefined;
  /** Night session; US securities. */
  overnight?: PreAfterMarketData | undefined;
  /** `volume` with its fraction, for securities that trade in parts of a unit. */
  hpVolume?: number | undefined;
}

/** @internal */
export function readBasicQot(r: Reader): BasicQot {
  let security: Security | undefined;
  let name: string | undefined;
  let isSuspended: boolean | undefined;
  let listTime: string | undefined;
  let priceSpread: number | undefined;
  let updateTime: string | undefined;
  let highPrice: number | undefined;
  let openPrice: number | undefined;
  let lowPrice: number | undefined;
  let curPrice: number | undefined;
  let lastClosePrice: number | undefined;
  let volume: bigint | undefined;
  let turnover: number | undefined;
  let turnoverRate: number | undefined;
  let amplitude: number | undefined;
  let darkStatus: number | undefined;
  let optionExData: OptionBasicQotExData | undefined;
  let listTimestamp: number | undefined;
  let updateTimestamp: number | undefined;
  let preMarket: PreAfterMarketData | undefined;
  let afterMarket: PreAfterMarketData | undefined;
  let secStatus: number | undefined;
  let futureExData: FutureBasicQotExData | undefined;
  let warrantExData: WarrantBasicQotExData | undefined;
  let overnight: PreAfterMarketData | undefined;
  let hpVolume: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readSecurity(below(r, "security"));
    if (r.tag === 16) isSuspended = bool(r);
    if (r.tag === 26) listTime = string(r);
    if (r.tag === 33) priceSpread = double(r);
    if (r.tag === 42) updateTime = string(r);
    if (r.tag === 49) highPrice = double(r);
    if (r.tag === 57) openPrice = double(r);
    if (r.tag === 65) lowPrice = double(r);
    if (r.tag === 73) curPrice = double(r);
    if (r.tag === 81) lastClosePrice = double(r);
    if (r.tag === 88) volume = int64(r);
    if (r.tag === 97) turnover = double(r);
    if (r.tag === 105) turnoverRate = double(r);
    if (r.tag === 113) amplitude = double(r);
    if (r.tag === 120) darkStatus = int32(r);
    if (r.tag === 130) optionExData = readOptionBasicQotExData(below(r, "optionExData"));
    if (r.tag === 137) listTimestamp = double(r);
    if (r.tag === 145) updateTimestamp = double(r);
    if (r.tag === 154) preMarket = readPreAfterMarketData(below(r, "preMarket"));
    if (r.tag === 162) afterMarket = readPreAfterMarketData(below(r, "afterMarket"));
    if (r.tag === 168) secStatus = int32(r);
    if (r.tag === 178) futureExData = readFutureBasicQotExData(below(r, "futureExData"));
    if (r.tag === 186) warrantExData = readWarrantBasicQotExData(below(r, "warrantExData"));
    if (r.tag === 194) name = string(r);
    if (r.tag === 202) overnight = readPreAfterMarketData(below(r, "overnight"));
    if (r.tag === 209) hpVolume = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 67, { security: security ?? lacks(r, "security"), name, isSuspended: isSuspended ?? lacks(r, "isSuspended"), listTime: listTime ?? lacks(r, "listTime"), priceSpread: priceSpread ?? lacks(r, "priceSpread"), updateTime: updateTime ?? lacks(r, "updateTime"), highPrice: highPrice ?? lacks(r, "highPrice"), openPrice: openPrice ?? lacks(r, "openPrice"), lowPrice: lowPrice ?? lacks(r, "lowPrice"), curPrice: curPrice ?? lacks(r, "curPrice"), lastClosePrice: lastClosePrice ?? lacks(r, "lastClosePrice"), volume: volume ?? lacks(r, "volume"), turnover: turnover ?? lacks(r, "turnover"), turnoverRate: turnoverRate ?? lacks(r, "turnoverRate"), amplitude: amplitude ?? lacks(r, "amplitude"), darkStatus, optionExData, listTimestamp, updateTimestamp, preMarket, afterMarket, secStatus, futureExData, warrantExData, overnight, hpVolume });
}

/** One minute of the trading day; prices are in the currency of the market. */
export interface TimeShare {
  /** Time as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  time: string;
  /** Minutes since midnight in the market's own time zone. */
  minute: number;
  /** True when there was no data: then only the time is there. */
  isBlank: boolean;
  /** Latest price of the minute. */
  price?: number | undefined;
  /** Closing price of the trading day before. */
  lastClosePrice?: number | undefined;
  /** Average price of the day so far. */
  avgPrice?: number | undefined;
  /** Units traded in the minute (shares, contracts). */
  volume?: bigint | undefined;
  /** Value traded in the minute, in the currency of the market. */
  turnover?: number | undefined;
  /** The same time in Unix seconds. */
  timestamp?: number | undefined;
  /** `volume` with its fraction, for securities that trade in parts of a unit. */
  hpVolume?: number | undefined;
}

/** @internal */
export function readTimeShare(r: Reader): TimeShare {
  let time: string | undefined;
  let minute: number | undefined;
  let isBlank: boolean | undefined;
  let price: number | undefined;
  let lastClosePrice: number | undefined;
  let avgPrice: number | undefined;
  let volume: bigint | undefined;
  let turnover: number | undefined;
  let timestamp: number | undefined;
  let hpVolume: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) time = string(r);
    if (r.tag === 16) minute = int32(r);
    if (r.tag === 24) isBlank = bool(r);
    if (r.tag === 33) price = double(r);
    if (r.tag === 41) lastClosePrice = double(r);
    if (r.tag === 49) avgPrice = double(r);
    if (r.tag === 56) volume = int64(r);
    if (r.tag === 65) turnover = double(r);
    if (r.tag === 73) timestamp = double(r);
    if (r.tag === 81) hpVolume = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 33, { time: time ?? lacks(r, "time"), minute: minute ?? lacks(r, "minute"), isBlank: isBlank ?? lacks(r, "isBlank"), price, lastClosePrice, avgPrice, volume, turnover, timestamp, hpVolume });
}

/** What every security has and that seldom changes. */
export interface SecurityStaticBasic {
  /** The security that is described. */
  security: Security;
  /** The vendor's number for the security. */
  id: bigint;
  /** Units per lot; units per contract for options, the multiplier for futures. */
  lotSize: number;
  /** A value of `SecurityType`; it says which ex-data is present. */
  secType: number;
  /** Name in the language that OpenD is set to. */
  name: string;
  /** Listing date as text, in the market's own time zone. */
  listTime: string;
  /** Whether it has been delisted. */
  delisting?: boolean | undefined;
  /** Listing date in Unix seconds. */
  listTimestamp?: number | undefined;
  /** A value of `ExchType`: the exchange or board that the security is listed on. */
  exchType?: number | undefined;
}

/** @internal */
export function readSecurityStaticBasic(r: Reader): SecurityStaticBasic {
  let security: Security | undefined;
  let id: bigint | undefined;
  let lotSize: number | undefined;
  let secType: number | undefined;
  let name: string | undefined;
  let listTime: string | undefined;
  let delisting: boolean | undefined;
  let listTimestamp: number | undefined;
  let exchType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readSecurity(below(r, "security"));
    if (r.tag === 16) id = int64(r);
    if (r.tag === 24) lotSize = int32(r);
    if (r.tag === 32) secType = int32(r);
    if (r.tag === 42) name = string(r);
    if (r.tag === 50) listTime = string(r);
    if (r.tag === 56) delisting = bool(r);
    if (r.tag === 65) listTimestamp = double(r);
    if (r.tag === 72) exchType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 25, { security: security ?? lacks(r, "security"), id: id ?? lacks(r, "id"), lotSize: lotSize ?? lacks(r, "lotSize"), secType: secType ?? lacks(r, "secType"), name: name ?? lacks(r, "name"), listTime: listTime ?? lacks(r, "listTime"), delisting, listTimestamp, exchType });
}

/** What only warrants and bull/bear contracts have. */
export interface WarrantStaticExData {
  /** A value of `WarrantType`: call, put, bull, bear or inline. */
  type: number;
  /** The underlying security. */
  owner: Security;
}

/** @internal */
export function readWarrantStaticExData(r: Reader): WarrantStaticExData {
  let type: number | undefined;
  let owner: Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) type = int32(r);
    if (r.tag === 18) owner = readSecurity(below(r, "owner"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { type: type ?? lacks(r, "type"), owner: owner ?? lacks(r, "owner") });
}

/** What only options have. */
export interface OptionStaticExData {
  /** A value of `OptionType`: call or put. */
  type: number;
  /** The underlying security. */
  owner: Security;
  /** Expiry date as `YYYY-MM-DD` in the market's own time zone. */
  strikeTime: string;
  /** Price at which the underlying is bought or sold on exercise, in the currency of the market. */
  strikePrice: number;
  /** Whether trading is suspended. */
  suspend: boolean;
  /** Name of the market that the option belongs to. */
  market: string;
  /** Expiry date in Unix seconds. */
  strikeTimestamp?: number | undefined;
  /** A value of `IndexOptionType`: a normal or a small contract, for options on an index only. */
  indexOptionType?: number | undefined;
  /** A value of `ExpirationCycle`: how often such options expire. */
  expirationCycle?: number | undefined;
  /** A value of `OptionStandardType`: whether the terms are standard. */
  optionStandardType?: number | undefined;
  /** A value of `OptionSettlementMode`: settled by the price of the morning (AM) or of the afternoon (PM). */
  optionSettlementMode?: number | undefined;
}

/** @internal */
export function readOptionStaticExData(r: Reader): OptionStaticExData {
  let type: number | undefined;
  let owner: Security | undefined;
  let strikeTime: string | undefined;
  let strikePrice: number | undefined;
  let suspend: boolean | undefined;
  let market: string | undefined;
  let strikeTimestamp: number | undefined;
  let indexOptionType: number | undefined;
  let expirationCycle: number | undefined;
  let optionStandardType: number | undefined;
  let optionSettlementMode: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) type = int32(r);
    if (r.tag === 18) owner = readSecurity(below(r, "owner"));
    if (r.tag === 26) strikeTime = string(r);
    if (r.tag === 33) strikePrice = double(r);
    if (r.tag === 40) suspend = bool(r);
    if (r.tag === 50) market = string(r);
    if (r.tag === 57) strikeTimestamp = double(r);
    if (r.tag === 64) indexOptionType = int32(r);
    if (r.tag === 72) expirationCycle = int32(r);
    if (r.tag === 80) optionStandardType = int32(r);
    if (r.tag === 88) optionSettlementMode = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 26, { type: type ?? lacks(r, "type"), owner: owner ?? lacks(r, "owner"), strikeTime: strikeTime ?? lacks(r, "strikeTime"), strikePrice: strikePrice ?? lacks(r, "strikePrice"), suspend: suspend ?? lacks(r, "suspend"), market: market ?? lacks(r, "market"), strikeTimestamp, indexOptionType, expirationCycle, optionStandardType, optionSettlementMode });
}

/** What only futures have. */
export interface FutureStaticExData {
  /** Last trading day as text; only contracts that are not the main one have it. */
  lastTradeTime: string;
  /** Last trading day in Unix seconds; only contracts that are not the main one have it. */
  lastTradeTimestamp?: number | undefined;
  /** Whether this is the main contract rather than one month's. */
  isMainContract: boolean;
}

/** @internal */
export function readFutureStaticExData(r: Reader): FutureStaticExData {
  let lastTradeTime: string | undefined;
  let lastTradeTimestamp: number | undefined;
  let isMainContract: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) lastTradeTime = string(r);
    if (r.tag === 17) lastTradeTimestamp = double(r);
    if (r.tag === 24) isMainContract = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { lastTradeTime: lastTradeTime ?? lacks(r, "lastTradeTime"), lastTradeTimestamp, isMainContract: isMainContract ?? lacks(r, "isMainContract") });
}

/** One security: what all have, and the ex-data of its own type. */
export interface SecurityStaticInfo {
  /** What every security has. */
  basic: SecurityStaticBasic;
  /** Kind and underlying of a warrant or bull/bear contract; absent for other securities. */
  warrantExData?: WarrantStaticExData | undefined;
  /** Underlying, strike price and expiry of an option; options only. */
  optionExData?: OptionStaticExData | undefined;
  /** Last trading day of a future, and whether it is a main contract; futures only. */
  futureExData?: FutureStaticExData | undefined;
}

/** @internal */
export function readSecurityStaticInfo(r: Reader): SecurityStaticInfo {
  let basic: SecurityStaticBasic | undefined;
  let warrantExData: WarrantStaticExData | undefined;
  let optionExData: OptionStaticExData | undefined;
  let futureExData: FutureStaticExData | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) basic = readSecurityStaticBasic(below(r, "basic"));
    if (r.tag === 18) warrantExData = readWarrantStaticExData(below(r, "warrantExData"));
    if (r.tag === 26) optionExData = readOptionStaticExData(below(r, "optionExData"));
    if (r.tag === 34) futureExData = readFutureStaticExData(below(r, "futureExData"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { basic: basic ?? lacks(r, "basic"), warrantExData, optionExData, futureExData });
}

/** One place in a broker queue. */
export interface Broker {
  /** Broker's number at the exchange. */
  id: bigint;
  /** The broker's name. */
  name: string;
  /** Price level that the broker queues at. */
  pos: number;
  /** The exchange's order id, not that of a trade protocol; with the SF level only. */
  orderID?: bigint | undefined;
  /** Shares in the order; with the SF level only. */
  volume?: bigint | undefined;
}

/** @internal */
export function readBroker(r: Reader): Broker {
  let id: bigint | undefined;
  let name: string | undefined;
  let pos_: number | undefined;
  let orderID: bigint | undefined;
  let volume: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) id = int64(r);
    if (r.tag === 18) name = string(r);
    if (r.tag === 24) pos_ = int32(r);
    if (r.tag === 32) orderID = int64(r);
    if (r.tag === 40) volume = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 22, { id: id ?? lacks(r, "id"), name: name ?? lacks(r, "name"), pos: pos_ ?? lacks(r, "pos"), orderID, volume });
}

/** One trade; the price is in the currency of the market. */
export interface Ticker {
  /** Time as text, in the market's own time zone. */
  time: string;
  /** Identifies the trade; may exceed 2^53. */
  sequence: bigint;
  /** A value of `TickerDirection`: which side made the trade happen. */
  dir: number;
  /** Price of the trade, in the currency of the market. */
  price: number;
  /** Units traded (shares, contracts). */
  volume: bigint;
  /** Value of the trade, in the currency of the market. */
  turnover: number;
  /** When OpenD received the push, in Unix seconds; only in pushes. */
  recvTime?: number | undefined;
  /** A value of `TickerType`: how the exchange marks the trade. */
  type?: number | undefined;
  /** The exchange's own sign for the type, as a character code. */
  typeSign?: number | undefined;
  /** A value of `PushDataType`; pushes only. */
  pushDataType?: number | undefined;
  /** The time of the trade in Unix seconds. */
  timestamp?: number | undefined;
  /** `volume` with its fraction, for securities that trade in parts of a unit. */
  hpVolume?: number | undefined;
}

/** @internal */
export function readTicker(r: Reader): Ticker {
  let time: string | undefined;
  let sequence: bigint | undefined;
  let dir: number | undefined;
  let price: number | undefined;
  let volume: bigint | undefined;
  let turnover: number | undefined;
  let recvTime: number | undefined;
  let type: number | undefined;
  let typeSign: number | undefined;
  let pushDataType: number | undefined;
  let timestamp: number | undefined;
  let hpVolume: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) time = string(r);
    if (r.tag === 16) sequence = int64(r);
    if (r.tag === 24) dir = int32(r);
    if (r.tag === 33) price = double(r);
    if (r.tag === 40) volume = int64(r);
    if (r.tag === 49) turnover = double(r);
    if (r.tag === 57) recvTime = double(r);
    if (r.tag === 64) type = int32(r);
    if (r.tag === 72) typeSign = int32(r);
    if (r.tag === 80) pushDataType = int32(r);
    if (r.tag === 89) timestamp = double(r);
    if (r.tag === 97) hpVolume = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 36, { time: time ?? lacks(r, "time"), sequence: sequence ?? lacks(r, "sequence"), dir: dir ?? lacks(r, "dir"), price: price ?? lacks(r, "price"), volume: volume ?? lacks(r, "volume"), turnover: turnover ?? lacks(r, "turnover"), recvTime, type, typeSign, pushDataType, timestamp, hpVolume });
}

/** One order at a price. */
export interface OrderBookDetail {
  /** The exchange's order id, not that of a trade protocol. */
  orderID: bigint;
  /** Shares that the order is for. */
  volume: bigint;
}

/** @internal */
export function readOrderBookDetail(r: Reader): OrderBookDetail {
  let orderID: bigint | undefined;
  let volume: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) orderID = int64(r);
    if (r.tag === 16) volume = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { orderID: orderID ?? lacks(r, "orderID"), volume: volume ?? lacks(r, "volume") });
}

/** One price level of an order book. */
export interface OrderBook {
  /** Price of the level, in the currency of the market. */
  price: number;
  /** Units at this price, all orders together. */
  volume: bigint;
  /** Orders at this price. */
  orederCount: number;
  /** The orders at this price; Hong Kong stocks with the SF level, where subscribed in detail. */
  detailList: OrderBookDetail[];
  /** `volume` with its fraction, for securities that trade in parts of a unit. */
  hpVolume?: number | undefined;
}

/** @internal */
export function readOrderBook(r: Reader): OrderBook {
  let price: number | undefined;
  let volume: bigint | undefined;
  let orederCount: number | undefined;
  const detailList: OrderBookDetail[] = [];
  let hpVolume: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) price = double(r);
    if (r.tag === 16) volume = int64(r);
    if (r.tag === 24) orederCount = int32(r);
    while (r.tag === 34) detailList.push(readOrderBookDetail(below(r, "detailList", detailList.length)));
    if (r.tag === 41) hpVolume = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 21, { price: price ?? lacks(r, "price"), volume: volume ?? lacks(r, "volume"), orederCount: orederCount ?? lacks(r, "orederCount"), detailList, hpVolume });
}

/** A change in the holding of a large shareholder. */
export interface ShareHoldingChange {
  /** Name of the shareholder: an institution, a fund or a person. */
  holderName: string;
  /** Shares held after the change. */
  holdingQty: number;
  /** Part of the company's shares that is held after the change, in percent (20 means 20 %). */
  holdingRatio: number;
  /** Shares by which the holding changed since the one before. */
  changeQty: number;
  /** Change relative to the holding before, in percent (selling 50 of 100 shares is 50), not relative to all shares of the company. */
  changeRatio: number;
  /** When the change was published, as `YYYY-MM-DD hh:mm:ss`. */
  time: string;
  /** When the change was published, in Unix seconds. */
  timestamp?: number | undefined;
}

/** @internal */
export function readShareHoldingChange(r: Reader): ShareHoldingChange {
  let holderName: string | undefined;
  let holdingQty: number | undefined;
  let holdingRatio: number | undefined;
  let changeQty: number | undefined;
  let changeRatio: number | undefined;
  let time: string | undefined;
  let timestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) holderName = string(r);
    if (r.tag === 17) holdingQty = double(r);
    if (r.tag === 25) holdingRatio = double(r);
    if (r.tag === 33) changeQty = double(r);
    if (r.tag === 41) changeRatio = double(r);
    if (r.tag === 50) time = string(r);
    if (r.tag === 57) timestamp = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 28, { holderName: holderName ?? lacks(r, "holderName"), holdingQty: holdingQty ?? lacks(r, "holdingQty"), holdingRatio: holdingRatio ?? lacks(r, "holdingRatio"), changeQty: changeQty ?? lacks(r, "changeQty"), changeRatio: changeRatio ?? lacks(r, "changeRatio"), time: time ?? lacks(r, "time"), timestamp });
}

/** The securities that are subscribed with one subtype. */
export interface SubInfo {
  /** A value of `SubType`: what is subscribed. */
  subType: number;
  /** The securities that are subscribed with that subtype. */
  securityList: Security[];
}

/** @internal */
export function readSubInfo(r: Reader): SubInfo {
  let subType: number | undefined;
  const securityList: Security[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) subType = int32(r);
    while (r.tag === 18) securityList.push(readSecurity(below(r, "securityList", securityList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { subType: subType ?? lacks(r, "subType"), securityList });
}

/** What one connection is subscribed to. */
export interface ConnSubInfo {
  /** What is subscribed, one entry per subtype. */
  subInfoList: SubInfo[];
  /** Quota that this connection uses. */
  usedQuota: number;
  /** True for the connection that asked. */
  isOwnConnData: boolean;
  /** A value of `SecurityFirm` of `Trd_Common`: the broker that the subscriptions are made with. */
  securityFirm?: number | undefined;
  /** Quota of option subscriptions that this connection uses. */
  optionUsedQuota?: number | undefined;
}

/** @internal */
export function readConnSubInfo(r: Reader): ConnSubInfo {
  const subInfoList: SubInfo[] = [];
  let usedQuota: number | undefined;
  let isOwnConnData: boolean | undefined;
  let securityFirm: number | undefined;
  let optionUsedQuota: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) subInfoList.push(readSubInfo(below(r, "subInfoList", subInfoList.length)));
    if (r.tag === 16) usedQuota = int32(r);
    if (r.tag === 24) isOwnConnData = bool(r);
    if (r.tag === 32) securityFirm = int32(r);
    if (r.tag === 40) optionUsedQuota = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { subInfoList, usedQuota: usedQuota ?? lacks(r, "usedQuota"), isOwnConnData: isOwnConnData ?? lacks(r, "isOwnConnData"), securityFirm, optionUsedQuota });
}

/** One plate: a sector, region or theme that groups stocks. */
export interface PlateInfo {
  /** Market and code of the plate. */
  plate: Security;
  /** Name of the plate in the language that OpenD is set to. */
  name: string;
  /** A value of `PlateSetType`; only in replies to `Qot_GetOwnerPlate`. */
  plateType?: number | undefined;
}

/** @internal */
export function readPlateInfo(r: Reader): PlateInfo {
  let plate: Security | undefined;
  let name: string | undefined;
  let plateType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) plate = readSecurity(below(r, "plate"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 24) plateType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { plate: plate ?? lacks(r, "plate"), name: name ?? lacks(r, "name"), plateType });
}

/** How prices are adjusted for the corporate actions of one ex-date. */
export interface Rehab {
  /** Ex-date as `YYYY-MM-DD` in the market's own time zone. */
  time: string;
  /** Bits of `CompanyAct`, added up: the actions of that date, which say which of the fields below are valid. */
  companyActFlag: bigint;
  /** Forward-adjusted price = price × `fwdFactorA` + `fwdFactorB`; a plain factor. */
  fwdFactorA: number;
  /** What is added after multiplying by `fwdFactorA`, in the currency of the market. */
  fwdFactorB: number;
  /** Backward-adjusted price = price × `bwdFactorA` + `bwdFactorB`; a plain factor. */
  bwdFactorA: number;
  /** What is added after multiplying by `bwdFactorA`, in the currency of the market. */
  bwdFactorB: number;
  /** Split: shares before (one into five is `splitBase` 1, `splitErt` 5). */
  splitBase?: number | undefined;
  /** Split: shares after, for `splitBase` shares before. */
  splitErt?: number | undefined;
  /** Consolidation: shares before (fifty into one is `joinBase` 50, `joinErt` 1). */
  joinBase?: number | undefined;
  /** Consolidation: shares after, for `joinBase` shares before. */
  joinErt?: number | undefined;
  /** Bonus issue: shares held (three for ten is `bonusBase` 10, `bonusErt` 3). */
  bonusBase?: number | undefined;
  /** Bonus issue: shares given for every `bonusBase` held. */
  bonusErt?: number | undefined;
  /** Issue out of capital reserves: shares held (three for ten is `transferBase` 10, `transferErt` 3). */
  transferBase?: number | undefined;
  /** Issue out of capital reserves: shares given for every `transferBase` held. */
  transferErt?: number | undefined;
  /** Rights issue: shares held (two for ten is `allotBase` 10, `allotErt` 2). */
  allotBase?: number | undefined;
  /** Rights issue: shares offered for every `allotBase` held. */
  allotErt?: number | undefined;
  /** Rights issue: price of one offered share, in the currency of the market. */
  allotPrice?: number | undefined;
  /** Additional issue: shares held (two for ten is `addBase` 10, `addErt` 2). */
  addBase?: number | undefined;
  /** Additional issue: new shares for every `addBase` held. */
  addErt?: number | undefined;
  /** Additional issue: price of one new share, in the currency of the market. */
  addPrice?: number | undefined;
  /** Cash dividend per share (0.5 for ten shares is 0.05), in the currency of the market. */
  dividend?: number | undefined;
  /** Special cash dividend per share (0.5 for ten shares is 0.05), in the currency of the market. */
  spDividend?: number | undefined;
  /** Spin-off: shares held, the numerator of its ratio. */
  spinOffBase?: number | undefined;
  /** Spin-off: shares of the new company for every `spinOffBase` held. */
  spinOffErt?: number | undefined;
  /** Ex-date in Unix seconds. */
  timestamp?: number | undefined;
}

/** @internal */
export function readRehab(r: Reader): Rehab {
  let time: string | undefined;
  let companyActFlag: bigint | undefined;
  let fwdFactorA: number | undefined;
  let fwdFactorB: number | undefined;
  let bwdFactorA: number | undefined;
  let bwdFactorB: number | undefined;
  let splitBase: number | undefined;
  let splitErt: number | undefined;
  let joinBase: number | undefined;
  let joinErt: number | undefined;
  let bonusBase: number | undefined;
  let bonusErt: number | undefined;
  let transferBase: number | undefined;
  let transferErt: number | undefined;
  let allotBase: number | undefined;
  let allotErt: number | undefined;
  let allotPrice: number | undefined;
  let addBase: number | undefined;
  let addErt: number | undefined;
  let addPrice: number | undefined;
  let dividend: number | undefined;
  let spDividend: number | undefined;
  let spinOffBase: number | undefined;
  let spinOffErt: number | undefined;
  let timestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) time = string(r);
    if (r.tag === 16) companyActFlag = int64(r);
    if (r.tag === 25) fwdFactorA = double(r);
    if (r.tag === 33) fwdFactorB = double(r);
    if (r.tag === 41) bwdFactorA = double(r);
    if (r.tag === 49) bwdFactorB = double(r);
    if (r.tag === 56) splitBase = int32(r);
    if (r.tag === 64) splitErt = int32(r);
    if (r.tag === 72) joinBase = int32(r);
    if (r.tag === 80) joinErt = int32(r);
    if (r.tag === 88) bonusBase = int32(r);
    if (r.tag === 96) bonusErt = int32(r);
    if (r.tag === 104) transferBase = int32(r);
    if (r.tag === 112) transferErt = int32(r);
    if (r.tag === 120) allotBase = int32(r);
    if (r.tag === 128) allotErt = int32(r);
    if (r.tag === 137) allotPrice = double(r);
    if (r.tag === 144) addBase = int32(r);
    if (r.tag === 152) addErt = int32(r);
    if (r.tag === 161) addPrice = double(r);
    if (r.tag === 169) dividend = double(r);
    if (r.tag === 177) spDividend = double(r);
    if (r.tag === 185) timestamp = double(r);
    if (r.tag === 193) spinOffBase = double(r);
    if (r.tag === 201) spinOffErt = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 58, { time: time ?? lacks(r, "time"), companyActFlag: companyActFlag ?? lacks(r, "companyActFlag"), fwdFactorA: fwdFactorA ?? lacks(r, "fwdFactorA"), fwdFactorB: fwdFactorB ?? lacks(r, "fwdFactorB"), bwdFactorA: bwdFactorA ?? lacks(r, "bwdFactorA"), bwdFactorB: bwdFactorB ?? lacks(r, "bwdFactorB"), splitBase, splitErt, joinBase, joinErt, bonusBase, bonusErt, transferBase, transferErt, allotBase, allotErt, allotPrice, addBase, addErt, addPrice, dividend, spDividend, spinOffBase, spinOffErt, timestamp });
}

/** One leg of a combination. */
export interface ComboLeg {
  /** The stock or option of the leg. */
  security: Security;
  /** A value of `TrdSide` of `Trd_Common`: whether the leg is bought or sold. */
  side?: number | undefined;
  /** Quantity of the leg relative to the other legs, a plain ratio. */
  qtyRatio?: number | undefined;
  /** The position that the leg closes; accounts of moomoo Japan only. */
  positionID?: bigint | undefined;
  /** A value of `PredSide`: the side of an event contract. */
  predSide?: number | undefined;
}

/** @internal */
export function readComboLeg(r: Reader): ComboLeg {
  let security: Security | undefined;
  let side: number | undefined;
  let qtyRatio: number | undefined;
  let positionID: bigint | undefined;
  let predSide: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readSecurity(below(r, "security"));
    if (r.tag === 16) side = int32(r);
    if (r.tag === 25) qtyRatio = double(r);
    if (r.tag === 32) positionID = uint64(r);
    if (r.tag === 40) predSide = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { security: security ?? lacks(r, "security"), side, qtyRatio, positionID, predSide });
}

/** @internal */
export function writeComboLeg(w: Writer, m: Loose<ComboLeg>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeSecurity);
  putInt32(w, 16, "side", m.side);
  putDouble(w, 25, "qtyRatio", m.qtyRatio);
  putUint64(w, 32, "positionID", m.positionID);
  putInt32(w, 40, "predSide", m.predSide);
}

/** The value of an indicator's parameter; `type` says which field contains it. */
export interface IndicatorParamValue {
  /** A value of `IndicatorParamValueType`: which of the other fields holds the value. */
  type?: IndicatorParamValueType | (number & {}) | undefined;
  /** The value when `type` is INT; its unit follows from the parameter. */
  intValue?: bigint | undefined;
  /** The value when `type` is FLOAT; its unit follows from the parameter. */
  floatValue?: number | undefined;
  /** The value when `type` is STRING. */
  stringValue?: string | undefined;
  /** The value when `type` is BOOL. */
  boolValue?: boolean | undefined;
  /** The value when `type` is COLOR, as `#RRGGBB` or `#RRGGBBAA`. */
  colorValue?: string | undefined;
  /** A value of `IndicatorShape`, when `type` is SHAPE. */
  shapeValue?: IndicatorShape | (number & {}) | undefined;
  /** A value of `IndicatorLineType`, when `type` is LINE. */
  lineValue?: IndicatorLineType | (number & {}) | undefined;
}

/** @internal */
export function readIndicatorParamValue(r: Reader): IndicatorParamValue {
  let type: IndicatorParamValueType | (number & {}) | undefined;
  let intValue: bigint | undefined;
  let floatValue: number | undefined;
  let stringValue: string | undefined;
  let boolValue: boolean | undefined;
  let colorValue: string | undefined;
  let shapeValue: IndicatorShape | (number & {}) | undefined;
  let lineValue: IndicatorLineType | (number & {}) | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) type = int32(r);
    if (r.tag === 16) intValue = int64(r);
    if (r.tag === 29) floatValue = float(r);
    if (r.tag === 34) stringValue = string(r);
    if (r.tag === 40) boolValue = bool(r);
    if (r.tag === 50) colorValue = string(r);
    if (r.tag === 56) shapeValue = int32(r);
    if (r.tag === 64) lineValue = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 24, { type, intValue, floatValue, stringValue, boolValue, colorValue, shapeValue, lineValue });
}

/** A parameter that an indicator takes. */
export interface IndicatorInputParam {
  /** Position of the parameter, counted from 0. */
  index?: number | undefined;
  /** What the parameter is called. */
  name?: string | undefined;
  /** The present value of the parameter. */
  value?: IndicatorParamValue | undefined;
  /** The parameter's variable in the indicator's script (`N`, `P1`); MyLang indicators only, empty for Python ones. */
  varName?: string | undefined;
}

/** @internal */
export function readIndicatorInputParam(r: Reader): IndicatorInputParam {
  let index: number | undefined;
  let name: string | undefined;
  let value: IndicatorParamValue | undefined;
  let varName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) index = int32(r);
    if (r.tag === 18) name = string(r);
    if (r.tag === 26) value = readIndicatorParamValue(below(r, "value"));
    if (r.tag === 34) varName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { index, name, value, varName });
}

/** One line that an indicator draws. */
export interface IndicatorOutputParam {
  /** Position of the line, counted from 0. */
  index?: number | undefined;
  /** What the line is called. */
  name?: string | undefined;
}

/** @internal */
export function readIndicatorOutputParam(r: Reader): IndicatorOutputParam {
  let index: number | undefined;
  let name: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) index = int32(r);
    if (r.tag === 18) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { index, name });
}
