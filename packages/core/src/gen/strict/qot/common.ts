// Generated from Qot_Common.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_Common.ts";
import type { QotMarket, SecurityType, PlateSetType, WarrantType, OptionType, IndexOptionType, OptionAreaType, QotMarketState, TradeDateMarket, TradeDateType, RehabType, KLType, KLFields, SubType, OrderBookType, TickerDirection, TickerType, DarkStatus, SecurityStatus, HolderCategory, PushDataType, SortField, SortType, Issuer, IpoPeriod, PriceType, WarrantStatus, CompanyAct, QotRight, PriceReminderType, PriceReminderFreq, AssetClass, ExpirationCycle, OptionStandardType, OptionSettlementMode, ExchType, PeriodType, PriceReminderMarketStatus, OptionStrategyType, F10Type, EarningsPubTimeType, ValuationType, FinancialStatementsType, RevenueBreakdownType, ResearchRatingType, ResearchRatingDimensionType, MorningstarRatingType, ValuationIntervalType, HoldingChangesFilterType, HolderDetailType, CompanyProfileFieldType, BuySellType, OptionVolatilityTimePeriodType, OptionImpvolStatusType, IndicatorLangType, IndicatorSearchMode, IndicatorParamValueType, IndicatorShape, IndicatorLineType, EC_Status, EC_ContractType, EC_Frequency, EC_MilestoneType, EC_KlineSource } from "../../wire/Qot_Common.ts";
export { QotMarket, SecurityType, PlateSetType, WarrantType, OptionType, IndexOptionType, OptionAreaType, QotMarketState, TradeDateMarket, TradeDateType, RehabType, KLType, KLFields, SubType, OrderBookType, TickerDirection, TickerType, DarkStatus, SecurityStatus, HolderCategory, PushDataType, SortField, SortType, Issuer, IpoPeriod, PriceType, WarrantStatus, CompanyAct, QotRight, PriceReminderType, PriceReminderFreq, AssetClass, ExpirationCycle, OptionStandardType, OptionSettlementMode, ExchType, PeriodType, PriceReminderMarketStatus, OptionStrategyType, F10Type, EarningsPubTimeType, ValuationType, FinancialStatementsType, RevenueBreakdownType, ResearchRatingType, ResearchRatingDimensionType, MorningstarRatingType, ValuationIntervalType, HoldingChangesFilterType, HolderDetailType, CompanyProfileFieldType, BuySellType, OptionVolatilityTimePeriodType, OptionImpvolStatusType, IndicatorLangType, IndicatorSearchMode, IndicatorParamValueType, IndicatorShape, IndicatorLineType, EC_Status, EC_ContractType, EC_Frequency, EC_MilestoneType, EC_KlineSource } from "../../wire/Qot_Common.ts";

export interface QotHeader {
  securityFirm?: number | undefined;
}

export const QotHeader: MessageType<QotHeader> = {
  name: "Qot_Common.QotHeader",
  wire: wire.QotHeader,
};

export interface Security {
  market: number;
  code: string;
}

export const Security: MessageType<Security> = {
  name: "Qot_Common.Security",
  wire: wire.Security,
  checked: [
    ["market", "required"],
    ["code", "required"],
  ],
};

export interface KLine {
  time: string;
  isBlank: boolean;
  highPrice?: number | undefined;
  openPrice?: number | undefined;
  lowPrice?: number | undefined;
  closePrice?: number | undefined;
  lastClosePrice?: number | undefined;
  volume?: bigint | undefined;
  turnover?: number | undefined;
  turnoverRate?: number | undefined;
  pe?: number | undefined;
  changeRate?: number | undefined;
  timestamp?: number | undefined;
  hpVolume?: number | undefined;
}

export const KLine: MessageType<KLine> = {
  name: "Qot_Common.KLine",
  wire: wire.KLine,
  checked: [
    ["time", "required"],
    ["isBlank", "required"],
  ],
};

export interface OptionBasicQotExData {
  strikePrice: number;
  contractSize: number;
  contractSizeFloat?: number | undefined;
  openInterest: number;
  impliedVolatility: number;
  premium: number;
  delta: number;
  gamma: number;
  vega: number;
  theta: number;
  rho: number;
  netOpenInterest?: number | undefined;
  expiryDateDistance?: number | undefined;
  contractNominalValue?: number | undefined;
  ownerLotMultiplier?: number | undefined;
  optionAreaType?: number | undefined;
  contractMultiplier?: number | undefined;
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

export interface PreAfterMarketData {
  price?: number | undefined;
  highPrice?: number | undefined;
  lowPrice?: number | undefined;
  volume?: bigint | undefined;
  turnover?: number | undefined;
  changeVal?: number | undefined;
  changeRate?: number | undefined;
  amplitude?: number | undefined;
}

export const PreAfterMarketData: MessageType<PreAfterMarketData> = {
  name: "Qot_Common.PreAfterMarketData",
  wire: wire.PreAfterMarketData,
};

export interface FutureBasicQotExData {
  lastSettlePrice: number;
  position: number;
  positionChange: number;
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

export interface WarrantBasicQotExData {
  delta?: number | undefined;
  impliedVolatility?: number | undefined;
  premium: number;
}

export const WarrantBasicQotExData: MessageType<WarrantBasicQotExData> = {
  name: "Qot_Common.WarrantBasicQotExData",
  wire: wire.WarrantBasicQotExData,
  checked: [
    ["premium", "required"],
  ],
};

export interface BasicQot {
  security: Security;
  name?: string | undefined;
  isSuspended: boolean;
  listTime: string;
  priceSpread: number;
  updateTime: string;
  highPrice: number;
  openPrice: number;
  lowPrice: number;
  curPrice: number;
  lastClosePrice: number;
  volume: bigint;
  turnover: number;
  turnoverRate: number;
  amplitude: number;
  darkStatus?: number | undefined;
  optionExData?: OptionBasicQotExData | undefined;
  listTimestamp?: number | undefined;
  updateTimestamp?: number | undefined;
  preMarket?: PreAfterMarketData | undefined;
  afterMarket?: PreAfterMarketData | undefined;
  secStatus?: number | undefined;
  futureExData?: FutureBasicQotExData | undefined;
  warrantExData?: WarrantBasicQotExData | undefined;
  overnight?: PreAfterMarketData | undefined;
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

export interface TimeShare {
  time: string;
  minute: number;
  isBlank: boolean;
  price?: number | undefined;
  lastClosePrice?: number | undefined;
  avgPrice?: number | undefined;
  volume?: bigint | undefined;
  turnover?: number | undefined;
  timestamp?: number | undefined;
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

export interface SecurityStaticBasic {
  security: Security;
  id: bigint;
  lotSize: number;
  secType: number;
  name: string;
  listTime: string;
  delisting?: boolean | undefined;
  listTimestamp?: number | undefined;
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

export interface WarrantStaticExData {
  type: number;
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

export interface OptionStaticExData {
  type: number;
  owner: Security;
  strikeTime: string;
  strikePrice: number;
  suspend: boolean;
  market: string;
  strikeTimestamp?: number | undefined;
  indexOptionType?: number | undefined;
  expirationCycle?: number | undefined;
  optionStandardType?: number | undefined;
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

export interface FutureStaticExData {
  lastTradeTime: string;
  lastTradeTimestamp?: number | undefined;
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

export interface SecurityStaticInfo {
  basic: SecurityStaticBasic;
  warrantExData?: WarrantStaticExData | undefined;
  optionExData?: OptionStaticExData | undefined;
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

export interface Broker {
  id: bigint;
  name: string;
  pos: number;
  orderID?: bigint | undefined;
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

export interface Ticker {
  time: string;
  sequence: bigint;
  dir: number;
  price: number;
  volume: bigint;
  turnover: number;
  recvTime?: number | undefined;
  type?: number | undefined;
  typeSign?: number | undefined;
  pushDataType?: number | undefined;
  timestamp?: number | undefined;
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

export interface OrderBookDetail {
  orderID: bigint;
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

export interface OrderBook {
  price: number;
  volume: bigint;
  orederCount: number;
  detailList: OrderBookDetail[];
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

export interface SubInfo {
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

export interface ConnSubInfo {
  subInfoList: SubInfo[];
  usedQuota: number;
  isOwnConnData: boolean;
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
