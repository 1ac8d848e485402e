// Generated from Qot_Common.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_Common.ts";
import type { QotMarket, SecurityType, PlateSetType, WarrantType, OptionType, IndexOptionType, OptionAreaType, QotMarketState, TradeDateMarket, TradeDateType, RehabType, KLType, KLFields, SubType, OrderBookType, TickerDirection, TickerType, DarkStatus, SecurityStatus, HolderCategory, PushDataType, SortField, SortType, Issuer, IpoPeriod, PriceType, WarrantStatus, CompanyAct, QotRight, PriceReminderType, PriceReminderFreq, AssetClass, ExpirationCycle, OptionStandardType, OptionSettlementMode, ExchType, PeriodType, PriceReminderMarketStatus, OptionStrategyType, F10Type, EarningsPubTimeType, ValuationType, FinancialStatementsType, RevenueBreakdownType, ResearchRatingType, ResearchRatingDimensionType, MorningstarRatingType, ValuationIntervalType, HoldingChangesFilterType, HolderDetailType, CompanyProfileFieldType, BuySellType, OptionVolatilityTimePeriodType, OptionImpvolStatusType, IndicatorLangType, IndicatorSearchMode, IndicatorParamValueType, IndicatorShape, IndicatorLineType, EC_Status, EC_ContractType, EC_Frequency, EC_MilestoneType, EC_KlineSource } from "../../wire/Qot_Common.ts";
export { QotMarket, SecurityType, PlateSetType, WarrantType, OptionType, IndexOptionType, OptionAreaType, QotMarketState, TradeDateMarket, TradeDateType, RehabType, KLType, KLFields, SubType, OrderBookType, TickerDirection, TickerType, DarkStatus, SecurityStatus, HolderCategory, PushDataType, SortField, SortType, Issuer, IpoPeriod, PriceType, WarrantStatus, CompanyAct, QotRight, PriceReminderType, PriceReminderFreq, AssetClass, ExpirationCycle, OptionStandardType, OptionSettlementMode, ExchType, PeriodType, PriceReminderMarketStatus, OptionStrategyType, F10Type, EarningsPubTimeType, ValuationType, FinancialStatementsType, RevenueBreakdownType, ResearchRatingType, ResearchRatingDimensionType, MorningstarRatingType, ValuationIntervalType, HoldingChangesFilterType, HolderDetailType, CompanyProfileFieldType, BuySellType, OptionVolatilityTimePeriodType, OptionImpvolStatusType, IndicatorLangType, IndicatorSearchMode, IndicatorParamValueType, IndicatorShape, IndicatorLineType, EC_Status, EC_ContractType, EC_Frequency, EC_MilestoneType, EC_KlineSource } from "../../wire/Qot_Common.ts";

/** What a quote request may carry beside its own fields. */
export interface QotHeader {
  /** A value of `SecurityFirm` of `Trd_Common`: the broker that the request is meant for. */
  securityFirm?: number | undefined;
}

export const QotHeader: MessageType<QotHeader> = {
  name: "Qot_Common.QotHeader",
  wire: wire.QotHeader,
  checked: [
    ["securityFirm", "optional", "int32"],
  ],
};

/** A market and a code, which together name a security. */
export interface Security {
  /** A value of `QotMarket`: the market that the code belongs to. */
  market: number;
  /** The code without its market (`00700`, `AAPL`, `.DJI`). */
  code: string;
}

export const Security: MessageType<Security> = {
  name: "Qot_Common.Security",
  wire: wire.Security,
  checked: [
    ["market", "required", "int32"],
    ["code", "required", "string"],
  ],
};

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

export const KLine: MessageType<KLine> = {
  name: "Qot_Common.KLine",
  wire: wire.KLine,
  checked: [
    ["time", "required", "string"],
    ["isBlank", "required", "bool"],
    ["highPrice", "optional", "double"],
    ["openPrice", "optional", "double"],
    ["lowPrice", "optional", "double"],
    ["closePrice", "optional", "double"],
    ["lastClosePrice", "optional", "double"],
    ["volume", "optional", "int64"],
    ["turnover", "optional", "double"],
    ["turnoverRate", "optional", "double"],
    ["pe", "optional", "double"],
    ["changeRate", "optional", "double"],
    ["timestamp", "optional", "double"],
    ["hpVolume", "optional", "double"],
  ],
};

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

export const OptionBasicQotExData: MessageType<OptionBasicQotExData> = {
  name: "Qot_Common.OptionBasicQotExData",
  wire: wire.OptionBasicQotExData,
  checked: [
    ["strikePrice", "required"],
    ["contractSize", "required"],
    ["openInterest", "required"],
    ["impliedVolatility", "required"],
    ["premium", "required"],
    ["delta", "required"],
    ["gamma", "required"],
    ["vega", "required"],
    ["theta", "required"],
    ["rho", "required"],
  ],
};

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

export const PreAfterMarketData: MessageType<PreAfterMarketData> = {
  name: "Qot_Common.PreAfterMarketData",
  wire: wire.PreAfterMarketData,
};

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

export const FutureBasicQotExData: MessageType<FutureBasicQotExData> = {
  name: "Qot_Common.FutureBasicQotExData",
  wire: wire.FutureBasicQotExData,
  checked: [
    ["lastSettlePrice", "required"],
    ["position", "required"],
    ["positionChange", "required"],
  ],
};

/** What only warrants and bull/bear contracts have. */
export interface WarrantBasicQotExData {
  /** Change of price for a change of 1 in the underlying price; call and put warrants only. */
  delta?: number | undefined;
  /** Volatility that the warrant's price implies; call and put warrants only. The vendor does not document its unit. */
  impliedVolatility?: number | undefined;
  /** How far the underlying must move until maturity for the holder to break even, in percent (20 means 20 %). */
  premium: number;
}

export const WarrantBasicQotExData: MessageType<WarrantBasicQotExData> = {
  name: "Qot_Common.WarrantBasicQotExData",
  wire: wire.WarrantBasicQotExData,
  checked: [
    ["premium", "required"],
  ],
};

/** The latest quote of one security; prices are in the currency of the market. */
export interface BasicQot {
  /** The security that the quote belongs to. */
  security: Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Whether trading is suspended. */
  isSuspended: boolean;
  /** Listing date as text; no longer kept up. */
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
  /** Listing date in Unix seconds; no longer kept up. */
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

export const BasicQot: MessageType<BasicQot> = {
  name: "Qot_Common.BasicQot",
  wire: wire.BasicQot,
  checked: [
    ["security", "required", Security],
    ["isSuspended", "required"],
    ["listTime", "required"],
    ["priceSpread", "required"],
    ["updateTime", "required"],
    ["highPrice", "required"],
    ["openPrice", "required"],
    ["lowPrice", "required"],
    ["curPrice", "required"],
    ["lastClosePrice", "required"],
    ["volume", "required"],
    ["turnover", "required"],
    ["turnoverRate", "required"],
    ["amplitude", "required"],
    ["optionExData", "optional", OptionBasicQotExData],
    ["futureExData", "optional", FutureBasicQotExData],
    ["warrantExData", "optional", WarrantBasicQotExData],
  ],
};

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

export const TimeShare: MessageType<TimeShare> = {
  name: "Qot_Common.TimeShare",
  wire: wire.TimeShare,
  checked: [
    ["time", "required"],
    ["minute", "required"],
    ["isBlank", "required"],
  ],
};

/** What every security has and that seldom changes. */
export interface SecurityStaticBasic {
  /** The security that is described. */
  security: Security;
  /** The vendor's number for the security. */
  id: bigint;
  /** Units per lot; units per contract for options, the multiplier for futures. */
  lotSize: number;
  /** A value of `SecurityType`; it tells which ex-data is there. */
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

export const SecurityStaticBasic: MessageType<SecurityStaticBasic> = {
  name: "Qot_Common.SecurityStaticBasic",
  wire: wire.SecurityStaticBasic,
  checked: [
    ["security", "required", Security],
    ["id", "required"],
    ["lotSize", "required"],
    ["secType", "required"],
    ["name", "required"],
    ["listTime", "required"],
  ],
};

/** What only warrants and bull/bear contracts have. */
export interface WarrantStaticExData {
  /** A value of `WarrantType`: call, put, bull, bear or inline. */
  type: number;
  /** The underlying security. */
  owner: Security;
}

export const WarrantStaticExData: MessageType<WarrantStaticExData> = {
  name: "Qot_Common.WarrantStaticExData",
  wire: wire.WarrantStaticExData,
  checked: [
    ["type", "required"],
    ["owner", "required", Security],
  ],
};

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

export const OptionStaticExData: MessageType<OptionStaticExData> = {
  name: "Qot_Common.OptionStaticExData",
  wire: wire.OptionStaticExData,
  checked: [
    ["type", "required"],
    ["owner", "required", Security],
    ["strikeTime", "required"],
    ["strikePrice", "required"],
    ["suspend", "required"],
    ["market", "required"],
  ],
};

/** What only futures have. */
export interface FutureStaticExData {
  /** Last trading day as text; only contracts that are not the main one have it. */
  lastTradeTime: string;
  /** Last trading day in Unix seconds; only contracts that are not the main one have it. */
  lastTradeTimestamp?: number | undefined;
  /** Whether this is the main contract rather than one month's. */
  isMainContract: boolean;
}

export const FutureStaticExData: MessageType<FutureStaticExData> = {
  name: "Qot_Common.FutureStaticExData",
  wire: wire.FutureStaticExData,
  checked: [
    ["lastTradeTime", "required"],
    ["isMainContract", "required"],
  ],
};

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

export const SecurityStaticInfo: MessageType<SecurityStaticInfo> = {
  name: "Qot_Common.SecurityStaticInfo",
  wire: wire.SecurityStaticInfo,
  checked: [
    ["basic", "required", SecurityStaticBasic],
    ["warrantExData", "optional", WarrantStaticExData],
    ["optionExData", "optional", OptionStaticExData],
    ["futureExData", "optional", FutureStaticExData],
  ],
};

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

export const Broker: MessageType<Broker> = {
  name: "Qot_Common.Broker",
  wire: wire.Broker,
  checked: [
    ["id", "required"],
    ["name", "required"],
    ["pos", "required"],
  ],
};

/** One trade; the price is in the currency of the market. */
export interface Ticker {
  /** Time as text, in the market's own time zone. */
  time: string;
  /** Tells one trade from another; may exceed 2^53. */
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

export const Ticker: MessageType<Ticker> = {
  name: "Qot_Common.Ticker",
  wire: wire.Ticker,
  checked: [
    ["time", "required"],
    ["sequence", "required"],
    ["dir", "required"],
    ["price", "required"],
    ["volume", "required"],
    ["turnover", "required"],
  ],
};

/** One order at a price. */
export interface OrderBookDetail {
  /** The exchange's order id, not that of a trade protocol. */
  orderID: bigint;
  /** Shares that the order is for. */
  volume: bigint;
}

export const OrderBookDetail: MessageType<OrderBookDetail> = {
  name: "Qot_Common.OrderBookDetail",
  wire: wire.OrderBookDetail,
  checked: [
    ["orderID", "required"],
    ["volume", "required"],
  ],
};

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

export const OrderBook: MessageType<OrderBook> = {
  name: "Qot_Common.OrderBook",
  wire: wire.OrderBook,
  checked: [
    ["price", "required"],
    ["volume", "required"],
    ["orederCount", "required"],
    ["detailList", "repeated", OrderBookDetail],
  ],
};

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

export const ShareHoldingChange: MessageType<ShareHoldingChange> = {
  name: "Qot_Common.ShareHoldingChange",
  wire: wire.ShareHoldingChange,
  checked: [
    ["holderName", "required"],
    ["holdingQty", "required"],
    ["holdingRatio", "required"],
    ["changeQty", "required"],
    ["changeRatio", "required"],
    ["time", "required"],
  ],
};

/** The securities that are subscribed with one subtype. */
export interface SubInfo {
  /** A value of `SubType`: what is subscribed. */
  subType: number;
  /** The securities that are subscribed with that subtype. */
  securityList: Security[];
}

export const SubInfo: MessageType<SubInfo> = {
  name: "Qot_Common.SubInfo",
  wire: wire.SubInfo,
  checked: [
    ["subType", "required"],
    ["securityList", "repeated", Security],
  ],
};

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

export const ConnSubInfo: MessageType<ConnSubInfo> = {
  name: "Qot_Common.ConnSubInfo",
  wire: wire.ConnSubInfo,
  checked: [
    ["subInfoList", "repeated", SubInfo],
    ["usedQuota", "required"],
    ["isOwnConnData", "required"],
  ],
};

/** One plate: a sector, region or theme that groups stocks. */
export interface PlateInfo {
  /** Market and code of the plate. */
  plate: Security;
  /** Name of the plate in the language that OpenD is set to. */
  name: string;
  /** A value of `PlateSetType`; only in replies to `Qot_GetOwnerPlate`. */
  plateType?: number | undefined;
}

export const PlateInfo: MessageType<PlateInfo> = {
  name: "Qot_Common.PlateInfo",
  wire: wire.PlateInfo,
  checked: [
    ["plate", "required", Security],
    ["name", "required"],
  ],
};

/** How prices are adjusted for the corporate actions of one ex-date. */
export interface Rehab {
  /** Ex-date as `YYYY-MM-DD` in the market's own time zone. */
  time: string;
  /** Bits of `CompanyAct`, added up: the actions of that date, which tell which of the fields below are valid. */
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

export const Rehab: MessageType<Rehab> = {
  name: "Qot_Common.Rehab",
  wire: wire.Rehab,
  checked: [
    ["time", "required"],
    ["companyActFlag", "required"],
    ["fwdFactorA", "required"],
    ["fwdFactorB", "required"],
    ["bwdFactorA", "required"],
    ["bwdFactorB", "required"],
  ],
};

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

export const ComboLeg: MessageType<ComboLeg> = {
  name: "Qot_Common.ComboLeg",
  wire: wire.ComboLeg,
  checked: [
    ["security", "required", Security],
    ["side", "optional", "int32"],
    ["qtyRatio", "optional", "double"],
    ["positionID", "optional", "uint64"],
    ["predSide", "optional", "int32"],
  ],
};

/** The value of an indicator's parameter; `type` tells which field holds it. */
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

export const IndicatorParamValue: MessageType<IndicatorParamValue> = {
  name: "Qot_Common.IndicatorParamValue",
  wire: wire.IndicatorParamValue,
};

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

export const IndicatorInputParam: MessageType<IndicatorInputParam> = {
  name: "Qot_Common.IndicatorInputParam",
  wire: wire.IndicatorInputParam,
};

/** One line that an indicator draws. */
export interface IndicatorOutputParam {
  /** Position of the line, counted from 0. */
  index?: number | undefined;
  /** What the line is called. */
  name?: string | undefined;
}

export const IndicatorOutputParam: MessageType<IndicatorOutputParam> = {
  name: "Qot_Common.IndicatorOutputParam",
  wire: wire.IndicatorOutputParam,
};
