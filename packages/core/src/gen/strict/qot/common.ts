// Generated from Qot_Common.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_Common.ts";
import type { QotMarket, SecurityType, PlateSetType, WarrantType, OptionType, IndexOptionType, OptionAreaType, QotMarketState, TradeDateMarket, TradeDateType, RehabType, KLType, KLFields, SubType, OrderBookType, TickerDirection, TickerType, DarkStatus, SecurityStatus, HolderCategory, PushDataType, SortField, SortType, Issuer, IpoPeriod, PriceType, WarrantStatus, CompanyAct, QotRight, PriceReminderType, PriceReminderFreq, AssetClass, ExpirationCycle, OptionStandardType, OptionSettlementMode, ExchType, PeriodType, PriceReminderMarketStatus, OptionStrategyType, F10Type, EarningsPubTimeType, ValuationType, FinancialStatementsType, RevenueBreakdownType, ResearchRatingType, ResearchRatingDimensionType, MorningstarRatingType, ValuationIntervalType, HoldingChangesFilterType, HolderDetailType, CompanyProfileFieldType, BuySellType, OptionVolatilityTimePeriodType, OptionImpvolStatusType, IndicatorLangType, IndicatorSearchMode, IndicatorParamValueType, IndicatorShape, IndicatorLineType, EC_Status, EC_ContractType, EC_Frequency, EC_MilestoneType, EC_KlineSource } from "../../wire/Qot_Common.ts";
export { QotMarket, SecurityType, PlateSetType, WarrantType, OptionType, IndexOptionType, OptionAreaType, QotMarketState, TradeDateMarket, TradeDateType, RehabType, KLType, KLFields, SubType, OrderBookType, TickerDirection, TickerType, DarkStatus, SecurityStatus, HolderCategory, PushDataType, SortField, SortType, Issuer, IpoPeriod, PriceType, WarrantStatus, CompanyAct, QotRight, PriceReminderType, PriceReminderFreq, AssetClass, ExpirationCycle, OptionStandardType, OptionSettlementMode, ExchType, PeriodType, PriceReminderMarketStatus, OptionStrategyType, F10Type, EarningsPubTimeType, ValuationType, FinancialStatementsType, RevenueBreakdownType, ResearchRatingType, ResearchRatingDimensionType, MorningstarRatingType, ValuationIntervalType, HoldingChangesFilterType, HolderDetailType, CompanyProfileFieldType, BuySellType, OptionVolatilityTimePeriodType, OptionImpvolStatusType, IndicatorLangType, IndicatorSearchMode, IndicatorParamValueType, IndicatorShape, IndicatorLineType, EC_Status, EC_ContractType, EC_Frequency, EC_MilestoneType, EC_KlineSource } from "../../wire/Qot_Common.ts";

/** What a quote request may carry beside its own fields. */
export interface QotHeader {
  /** A value of `SecurityFirm` of `Trd_Common`. */
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
  /** A value of `QotMarket`. */
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
  highPrice?: number | undefined;
  openPrice?: number | undefined;
  lowPrice?: number | undefined;
  closePrice?: number | undefined;
  /** Closing price of the period before. */
  lastClosePrice?: number | undefined;
  /** Units traded (shares, contracts); `hpVolume` has the fraction where there is one. */
  volume?: bigint | undefined;
  /** Value traded. */
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
  /** In the currency of the market. */
  strikePrice: number;
  /** Units of the underlying per contract, whole; see `contractSizeFloat`. */
  contractSize: number;
  /** Units of the underlying per contract, with a fraction where there is one. */
  contractSizeFloat?: number | undefined;
  /** Open contracts. */
  openInterest: number;
  /** In percent (20 means 20 %). */
  impliedVolatility: number;
  /** In percent (20 means 20 %). */
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
  /** Nominal value of one contract; Hong Kong options only. */
  contractNominalValue?: number | undefined;
  /** Lots of the underlying that one contract equals; Hong Kong options only. */
  ownerLotMultiplier?: number | undefined;
  /** A value of `OptionAreaType`: when the option may be exercised. */
  optionAreaType?: number | undefined;
  /** Factor from a quoted price to the value of one contract. */
  contractMultiplier?: number | undefined;
  /** A value of `IndexOptionType`; options on an index only. */
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
  highPrice?: number | undefined;
  lowPrice?: number | undefined;
  /** Units traded in the session. */
  volume?: bigint | undefined;
  /** Value traded in the session. */
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
  /** Settlement price of the trading day before. */
  lastSettlePrice: number;
  /** Open contracts. */
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
  /** Call and put warrants only. */
  impliedVolatility?: number | undefined;
  /** In percent (20 means 20 %). */
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
  security: Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Whether trading is suspended. */
  isSuspended: boolean;
  /** Listing date as text; no longer kept up. */
  listTime: string;
  /** The step to the next price. */
  priceSpread: number;
  /** Time of the latest price as text, in the market's own time zone. */
  updateTime: string;
  highPrice: number;
  openPrice: number;
  lowPrice: number;
  /** Latest price. */
  curPrice: number;
  /** Closing price of the trading day before. */
  lastClosePrice: number;
  /** Units traded today (shares, contracts); `hpVolume` has the fraction where there is one. */
  volume: bigint;
  /** Value traded today. */
  turnover: number;
  /** Part of the circulating shares traded today, in percent (20 means 20 %). */
  turnoverRate: number;
  /** Day's high less day's low, in percent of the previous close (20 means 20 %). */
  amplitude: number;
  /** A value of `DarkStatus`. */
  darkStatus?: number | undefined;
  /** Options only. */
  optionExData?: OptionBasicQotExData | undefined;
  /** Listing date in Unix seconds; no longer kept up. */
  listTimestamp?: number | undefined;
  /** Time of the latest price in Unix seconds. */
  updateTimestamp?: number | undefined;
  /** Pre-market session; US securities. */
  preMarket?: PreAfterMarketData | undefined;
  /** After-hours session; US securities, and the Shanghai STAR board. */
  afterMarket?: PreAfterMarketData | undefined;
  /** A value of `SecurityStatus`. */
  secStatus?: number | undefined;
  /** Futures only. */
  futureExData?: FutureBasicQotExData | undefined;
  /** Warrants and bull/bear contracts only. */
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
  price?: number | undefined;
  /** Closing price of the trading day before. */
  lastClosePrice?: number | undefined;
  /** Average price of the day so far. */
  avgPrice?: number | undefined;
  /** Units traded (shares, contracts). */
  volume?: bigint | undefined;
  /** Value traded. */
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
  /** A value of `ExchType`. */
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
  /** A value of `WarrantType`. */
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
  /** A value of `OptionType`. */
  type: number;
  /** The underlying security. */
  owner: Security;
  /** Expiry date as `YYYY-MM-DD` in the market's own time zone. */
  strikeTime: string;
  /** In the currency of the market. */
  strikePrice: number;
  /** Whether trading is suspended. */
  suspend: boolean;
  /** Name of the market that the option belongs to. */
  market: string;
  /** Expiry date in Unix seconds. */
  strikeTimestamp?: number | undefined;
  /** A value of `IndexOptionType`; options on an index only. */
  indexOptionType?: number | undefined;
  /** A value of `ExpirationCycle`. */
  expirationCycle?: number | undefined;
  /** A value of `OptionStandardType`. */
  optionStandardType?: number | undefined;
  /** A value of `OptionSettlementMode`. */
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
  basic: SecurityStaticBasic;
  /** Warrants and bull/bear contracts only. */
  warrantExData?: WarrantStaticExData | undefined;
  /** Options only. */
  optionExData?: OptionStaticExData | undefined;
  /** Futures only. */
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
  /** A value of `TickerDirection`. */
  dir: number;
  price: number;
  /** Units traded (shares, contracts). */
  volume: bigint;
  /** Value traded. */
  turnover: number;
  /** When OpenD received the push, in Unix seconds; pushes only. */
  recvTime?: number | undefined;
  /** A value of `TickerType`. */
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
  /** Shares in the order. */
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
  /** In the currency of the market. */
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

export interface ShareHoldingChange {
  holderName: string;
  holdingQty: number;
  holdingRatio: number;
  changeQty: number;
  changeRatio: number;
  time: string;
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
  /** A value of `SubType`. */
  subType: number;
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
  subInfoList: SubInfo[];
  /** Quota that this connection uses. */
  usedQuota: number;
  /** True for the connection that asked. */
  isOwnConnData: boolean;
  /** A value of `SecurityFirm` of `Trd_Common`. */
  securityFirm?: number | undefined;
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

export interface PlateInfo {
  plate: Security;
  name: string;
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

export interface Rehab {
  time: string;
  companyActFlag: bigint;
  fwdFactorA: number;
  fwdFactorB: number;
  bwdFactorA: number;
  bwdFactorB: number;
  splitBase?: number | undefined;
  splitErt?: number | undefined;
  joinBase?: number | undefined;
  joinErt?: number | undefined;
  bonusBase?: number | undefined;
  bonusErt?: number | undefined;
  transferBase?: number | undefined;
  transferErt?: number | undefined;
  allotBase?: number | undefined;
  allotErt?: number | undefined;
  allotPrice?: number | undefined;
  addBase?: number | undefined;
  addErt?: number | undefined;
  addPrice?: number | undefined;
  dividend?: number | undefined;
  spDividend?: number | undefined;
  spinOffBase?: number | undefined;
  spinOffErt?: number | undefined;
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

export interface ComboLeg {
  security: Security;
  side?: number | undefined;
  qtyRatio?: number | undefined;
  positionID?: bigint | undefined;
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

export interface IndicatorParamValue {
  type?: IndicatorParamValueType | (number & {}) | undefined;
  intValue?: bigint | undefined;
  floatValue?: number | undefined;
  stringValue?: string | undefined;
  boolValue?: boolean | undefined;
  colorValue?: string | undefined;
  shapeValue?: IndicatorShape | (number & {}) | undefined;
  lineValue?: IndicatorLineType | (number & {}) | undefined;
}

export const IndicatorParamValue: MessageType<IndicatorParamValue> = {
  name: "Qot_Common.IndicatorParamValue",
  wire: wire.IndicatorParamValue,
};

export interface IndicatorInputParam {
  index?: number | undefined;
  name?: string | undefined;
  value?: IndicatorParamValue | undefined;
  varName?: string | undefined;
}

export const IndicatorInputParam: MessageType<IndicatorInputParam> = {
  name: "Qot_Common.IndicatorInputParam",
  wire: wire.IndicatorInputParam,
};

export interface IndicatorOutputParam {
  index?: number | undefined;
  name?: string | undefined;
}

export const IndicatorOutputParam: MessageType<IndicatorOutputParam> = {
  name: "Qot_Common.IndicatorOutputParam",
  wire: wire.IndicatorOutputParam,
};
