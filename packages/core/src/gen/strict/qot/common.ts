// Generated from Qot_Common.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32, putString, putBool, putDouble, putInt64, putUint64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int32, string, bool, double, int64, uint64, float } from "../../../protobuf/read-values.ts";

/** A market of securities; with the code it names a security. */
export const QotMarket = {
  QotMarket_Unknown: 0,
  /** Hong Kong: stocks, warrants, options, indices, and today's futures. */
  QotMarket_HK_Security: 1,
  /** Hong Kong futures, the old way; today they are addressed in `QotMarket_HK_Security`. */
  QotMarket_HK_Future: 2,
  /** United States: stocks, options, futures, indices. */
  QotMarket_US_Security: 11,
  /** Shanghai. */
  QotMarket_CNSH_Security: 21,
  /** Shenzhen. */
  QotMarket_CNSZ_Security: 22,
  /** Singapore. */
  QotMarket_SG_Security: 31,
  /** Japan. */
  QotMarket_JP_Security: 41,
  /** Australia. */
  QotMarket_AU_Security: 51,
  /** Malaysia. */
  QotMarket_MY_Security: 61,
  /** Canada. */
  QotMarket_CA_Security: 71,
  /** Foreign exchange. */
  QotMarket_FX_Security: 81,
  /** Crypto currencies. */
  QotMarket_CC_Security: 91,
  /** Event contracts. */
  QotMarket_EventContract: 101,
} as const;

export type QotMarket = (typeof QotMarket)[keyof typeof QotMarket];

/** The kind of a security. */
export const SecurityType = {
  SecurityType_Unknown: 0,
  SecurityType_Bond: 1,
  /** Basket warrant. */
  SecurityType_Bwrt: 2,
  /** Stock. */
  SecurityType_Eqty: 3,
  /** Fund: trust or ETF. */
  SecurityType_Trust: 4,
  /** Warrant or bull/bear contract. */
  SecurityType_Warrant: 5,
  SecurityType_Index: 6,
  /** Plate: a sector, region or theme that groups stocks. */
  SecurityType_Plate: 7,
  /** Option. */
  SecurityType_Drvt: 8,
  /** Set of plates. */
  SecurityType_PlateSet: 9,
  SecurityType_Future: 10,
  /** Currency pair. */
  SecurityType_Forex: 11,
  SecurityType_Crypto: 12,
} as const;

export type SecurityType = (typeof SecurityType)[keyof typeof SecurityType];

export const PlateSetType = {
  PlateSetType_All: 0,
  PlateSetType_Industry: 1,
  PlateSetType_Region: 2,
  PlateSetType_Concept: 3,
  PlateSetType_Other: 4,
} as const;

export type PlateSetType = (typeof PlateSetType)[keyof typeof PlateSetType];

/** The kind of a warrant. */
export const WarrantType = {
  WarrantType_Unknown: 0,
  /** Call warrant. */
  WarrantType_Buy: 1,
  /** Put warrant. */
  WarrantType_Sell: 2,
  /** Bull contract. */
  WarrantType_Bull: 3,
  /** Bear contract. */
  WarrantType_Bear: 4,
  /** Inline warrant. */
  WarrantType_InLine: 5,
} as const;

export type WarrantType = (typeof WarrantType)[keyof typeof WarrantType];

export const OptionType = {
  OptionType_Unknown: 0,
  OptionType_Call: 1,
  OptionType_Put: 2,
} as const;

export type OptionType = (typeof OptionType)[keyof typeof OptionType];

export const IndexOptionType = {
  IndexOptionType_Unknown: 0,
  IndexOptionType_Normal: 1,
  IndexOptionType_Small: 2,
} as const;

export type IndexOptionType = (typeof IndexOptionType)[keyof typeof IndexOptionType];

/** When an option may be exercised. */
export const OptionAreaType = {
  OptionAreaType_Unknown: 0,
  /** Any day until expiry. */
  OptionAreaType_American: 1,
  /** At expiry only. */
  OptionAreaType_European: 2,
  /** On certain dates. */
  OptionAreaType_Bermuda: 3,
} as const;

export type OptionAreaType = (typeof OptionAreaType)[keyof typeof OptionAreaType];

/** Where a market is in its trading day. */
export const QotMarketState = {
  /** Not trading. */
  QotMarketState_None: 0,
  /** Auction before the opening. */
  QotMarketState_Auction: 1,
  /** Waiting for the opening. */
  QotMarketState_WaitingOpen: 2,
  /** Morning session. */
  QotMarketState_Morning: 3,
  /** Lunch break. */
  QotMarketState_Rest: 4,
  /** Afternoon session; for US stocks all regular trading hours. */
  QotMarketState_Afternoon: 5,
  /** Closed. */
  QotMarketState_Closed: 6,
  /** US pre-market session. */
  QotMarketState_PreMarketBegin: 8,
  /** US pre-market session is over. */
  QotMarketState_PreMarketEnd: 9,
  /** US after-hours session. */
  QotMarketState_AfterHoursBegin: 10,
  /** US after-hours session is over. */
  QotMarketState_AfterHoursEnd: 11,
  QotMarketState_FUTU_SWITCH_DATE: 12,
  /** Night session of a futures market. */
  QotMarketState_NightOpen: 13,
  /** Night session of a futures market is over. */
  QotMarketState_NightEnd: 14,
  /** Day session of a futures market. */
  QotMarketState_FutureDayOpen: 15,
  /** Break in the day session of a futures market. */
  QotMarketState_FutureDayBreak: 16,
  /** Day session of a futures market is over. */
  QotMarketState_FutureDayClose: 17,
  /** Futures market waiting for its day session. */
  QotMarketState_FutureDayWaitForOpen: 18,
  /** Closing auction of Hong Kong stocks. */
  QotMarketState_HkCas: 19,
  /** No longer in use. */
  QotMarketState_FutureNightWait: 20,
  /** No longer in use. */
  QotMarketState_FutureAfternoon: 21,
  /** US futures waiting for the opening. */
  QotMarketState_FutureSwitchDate: 22,
  /** US futures trading. */
  QotMarketState_FutureOpen: 23,
  /** Break of US futures. */
  QotMarketState_FutureBreak: 24,
  /** US futures trading after the break. */
  QotMarketState_FutureBreakOver: 25,
  /** US futures closed. */
  QotMarketState_FutureClose: 26,
  /** No longer in use; the same number as `QotMarketState_AShareAfterHoursWait`. */
  QotMarketState_StibAfterHoursWait: 27,
  QotMarketState_AShareAfterHoursWait: 27,
  /** No longer in use; the same number as `QotMarketState_AShareAfterHoursBegin`. */
  QotMarketState_StibAfterHoursBegin: 28,
  QotMarketState_AShareAfterHoursBegin: 28,
  /** No longer in use; the same number as `QotMarketState_AShareAfterHoursEnd`. */
  QotMarketState_StibAfterHoursEnd: 29,
  QotMarketState_AShareAfterHoursEnd: 29,
  QotMarketState_CLOSE_AUCTION: 30,
  QotMarketState_AFTERNOON_END: 31,
  /** Night session of US index options. */
  QotMarketState_NIGHT: 32,
  QotMarketState_OVERNIGHT_BEGIN: 33,
  QotMarketState_OVERNIGHT_END: 34,
  /** Late session of US index options. */
  QotMarketState_TRADE_AT_LAST: 35,
  QotMarketState_TRADE_AUCTION: 36,
  /** Night session of US stocks. */
  QotMarketState_OVERNIGHT: 37,
} as const;

export type QotMarketState = (typeof QotMarketState)[keyof typeof QotMarketState];

export const TradeDateMarket = {
  TradeDateMarket_Unknown: 0,
  TradeDateMarket_HK: 1,
  TradeDateMarket_US: 2,
  TradeDateMarket_CN: 3,
  TradeDateMarket_NT: 4,
  TradeDateMarket_ST: 5,
  TradeDateMarket_JP_Future: 6,
  TradeDateMarket_SG_Future: 7,
  TradeDateMarket_SG: 8,
  TradeDateMarket_MY: 9,
  TradeDateMarket_JP: 10,
} as const;

export type TradeDateMarket = (typeof TradeDateMarket)[keyof typeof TradeDateMarket];

export const TradeDateType = {
  TradeDateType_Whole: 0,
  TradeDateType_Morning: 1,
  TradeDateType_Afternoon: 2,
} as const;

export type TradeDateType = (typeof TradeDateType)[keyof typeof TradeDateType];

/** How prices are adjusted for splits, dividends and the like. */
export const RehabType = {
  /** As traded. */
  RehabType_None: 0,
  /** Past prices are adjusted to today's. */
  RehabType_Forward: 1,
  /** Later prices are adjusted to the earliest. */
  RehabType_Backward: 2,
} as const;

export type RehabType = (typeof RehabType)[keyof typeof RehabType];

/** The period of one K-line (candlestick). */
export const KLType = {
  KLType_Unknown: 0,
  KLType_1Min: 1,
  KLType_Day: 2,
  KLType_Week: 3,
  KLType_Month: 4,
  KLType_Year: 5,
  KLType_5Min: 6,
  KLType_15Min: 7,
  KLType_30Min: 8,
  KLType_60Min: 9,
  KLType_3Min: 10,
  KLType_Quarter: 11,
  KLType_10Min: 12,
  KLType_120Min: 13,
  KLType_180Min: 14,
  KLType_240Min: 15,
} as const;

export type KLType = (typeof KLType)[keyof typeof KLType];

/** Bits that choose the fields of a K-line; add them up. */
export const KLFields = {
  KLFields_None: 0,
  KLFields_High: 1,
  KLFields_Open: 2,
  KLFields_Low: 4,
  KLFields_Close: 8,
  KLFields_LastClose: 16,
  KLFields_Volume: 32,
  KLFields_Turnover: 64,
  KLFields_TurnoverRate: 128,
  KLFields_PE: 256,
  KLFields_ChangeRate: 512,
} as const;

export type KLFields = (typeof KLFields)[keyof typeof KLFields];

/** What a subscription brings; each security × subtype uses 1 of the quota. */
export const SubType = {
  SubType_None: 0,
  /** Quotes: `Qot_UpdateBasicQot`. */
  SubType_Basic: 1,
  /** Order book: `Qot_UpdateOrderBook`. */
  SubType_OrderBook: 2,
  /** Single trades: `Qot_UpdateTicker`. */
  SubType_Ticker: 4,
  /** Time-share, one point a minute: `Qot_UpdateRT`. */
  SubType_RT: 5,
  /** Daily K-lines: `Qot_UpdateKL`. */
  SubType_KL_Day: 6,
  /** 5-minute K-lines: `Qot_UpdateKL`. */
  SubType_KL_5Min: 7,
  /** 15-minute K-lines: `Qot_UpdateKL`. */
  SubType_KL_15Min: 8,
  /** 30-minute K-lines: `Qot_UpdateKL`. */
  SubType_KL_30Min: 9,
  /** 60-minute K-lines: `Qot_UpdateKL`. */
  SubType_KL_60Min: 10,
  /** 1-minute K-lines: `Qot_UpdateKL`. */
  SubType_KL_1Min: 11,
  /** Weekly K-lines: `Qot_UpdateKL`. */
  SubType_KL_Week: 12,
  /** Monthly K-lines: `Qot_UpdateKL`. */
  SubType_KL_Month: 13,
  /** Broker queue of Hong Kong securities: `Qot_UpdateBroker`. */
  SubType_Broker: 14,
  /** Quarterly K-lines: `Qot_UpdateKL`. */
  SubType_KL_Qurater: 15,
  /** Yearly K-lines: `Qot_UpdateKL`. */
  SubType_KL_Year: 16,
  /** 3-minute K-lines: `Qot_UpdateKL`. */
  SubType_KL_3Min: 17,
  /** 10-minute K-lines: `Qot_UpdateKL`. */
  SubType_KL_10Min: 18,
  /** 120-minute K-lines: `Qot_UpdateKL`. */
  SubType_KL_120Min: 19,
  /** 180-minute K-lines: `Qot_UpdateKL`. */
  SubType_KL_180Min: 20,
  /** 240-minute K-lines: `Qot_UpdateKL`. */
  SubType_KL_240Min: 21,
  /** Order book of odd lots. */
  SubType_OrderBook_Odd: 22,
} as const;

export type SubType = (typeof SubType)[keyof typeof SubType];

/** Which orders a book holds. */
export const OrderBookType = {
  /** Orders of whole lots. */
  OrderBookType_Normal: 0,
  /** Orders of odd lots. */
  OrderBookType_Odd: 1,
} as const;

export type OrderBookType = (typeof OrderBookType)[keyof typeof OrderBookType];

/** Which side made a trade happen. */
export const TickerDirection = {
  TickerDirection_Unknown: 0,
  /** The buyer took an offer. */
  TickerDirection_Bid: 1,
  /** The seller took a bid. */
  TickerDirection_Ask: 2,
  /** Neither side. */
  TickerDirection_Neutral: 3,
} as const;

export type TickerDirection = (typeof TickerDirection)[keyof typeof TickerDirection];

/** How the exchange marks a trade. */
export const TickerType = {
  TickerType_Unknown: 0,
  /** Regular trade. */
  TickerType_Automatch: 1,
  /** Trade before the market opens. */
  TickerType_Late: 2,
  /** Trade that was not matched by the exchange. */
  TickerType_NoneAutomatch: 3,
  /** Regular trade within one broker. */
  TickerType_InterAutomatch: 4,
  /** Trade within one broker that was not matched by the exchange. */
  TickerType_InterNoneAutomatch: 5,
  /** Odd-lot trade. */
  TickerType_OddLot: 6,
  /** Auction trade. */
  TickerType_Auction: 7,
  TickerType_Bulk: 8,
  TickerType_Crash: 9,
  TickerType_CrossMarket: 10,
  TickerType_BulkSold: 11,
  TickerType_FreeOnBoard: 12,
  TickerType_Rule127Or155: 13,
  TickerType_Delay: 14,
  TickerType_MarketCenterClosePrice: 15,
  TickerType_NextDay: 16,
  TickerType_MarketCenterOpening: 17,
  TickerType_PriorReferencePrice: 18,
  TickerType_MarketCenterOpenPrice: 19,
  TickerType_Seller: 20,
  TickerType_T: 21,
  TickerType_ExtendedTradingHours: 22,
  TickerType_Contingent: 23,
  TickerType_AvgPrice: 24,
  TickerType_OTCSold: 25,
  TickerType_OddLotCrossMarket: 26,
  TickerType_DerivativelyPriced: 27,
  TickerType_ReOpeningPriced: 28,
  TickerType_ClosingPriced: 29,
  TickerType_ComprehensiveDelayPrice: 30,
  /** Off-exchange trade with a party that is no member of the Hong Kong exchange. */
  TickerType_Overseas: 31,
} as const;

export type TickerType = (typeof TickerType)[keyof typeof TickerType];

/** Grey-market trading, before a Hong Kong stock is listed. */
export const DarkStatus = {
  /** No grey-market trading. */
  DarkStatus_None: 0,
  /** Grey-market trading goes on. */
  DarkStatus_Trading: 1,
  /** Grey-market trading is over. */
  DarkStatus_End: 2,
} as const;

export type DarkStatus = (typeof DarkStatus)[keyof typeof DarkStatus];

/** Whether and how a security can be traded. */
export const SecurityStatus = {
  SecurityStatus_Unknown: 0,
  /** Trades as usual. */
  SecurityStatus_Normal: 1,
  /** To be listed. */
  SecurityStatus_Listing: 2,
  /** Being offered for purchase before its listing. */
  SecurityStatus_Purchasing: 3,
  /** Open for subscription before its listing. */
  SecurityStatus_Subscribing: 4,
  /** Before grey-market trading opens. */
  SecurityStatus_BeforeDrakTradeOpening: 5,
  /** Grey-market trading. */
  SecurityStatus_DrakTrading: 6,
  /** Grey-market trading is over. */
  SecurityStatus_DrakTradeEnd: 7,
  /** About to open. */
  SecurityStatus_ToBeOpen: 8,
  /** Trading is suspended. */
  SecurityStatus_Suspended: 9,
  /** Called back: a bull/bear contract that reached its call price. */
  SecurityStatus_Called: 10,
  /** The last trading day has passed. */
  SecurityStatus_ExpiredLastTradingDate: 11,
  /** Expired. */
  SecurityStatus_Expired: 12,
  /** Delisted. */
  SecurityStatus_Delisted: 13,
  /** Trades under a temporary code because of a corporate action. */
  SecurityStatus_ChangeToTemporaryCode: 14,
  /** Trading under the temporary code is over. */
  SecurityStatus_TemporaryCodeTradeEnd: 15,
  /** The board changed; the old code no longer trades. */
  SecurityStatus_ChangedPlateTradeEnd: 16,
  /** The code changed; the old one no longer trades. */
  SecurityStatus_ChangedCodeTradeEnd: 17,
  /** Halted by a circuit breaker, will trade again. */
  SecurityStatus_RecoverableCircuitBreaker: 18,
  /** Halted by a circuit breaker for the rest of the day. */
  SecurityStatus_UnRecoverableCircuitBreaker: 19,
  /** After-hours matching. */
  SecurityStatus_AfterCombination: 20,
  /** After-hours trading. */
  SecurityStatus_AfterTransation: 21,
} as const;

export type SecurityStatus = (typeof SecurityStatus)[keyof typeof SecurityStatus];

export const HolderCategory = {
  HolderCategory_Unknow: 0,
  HolderCategory_Agency: 1,
  HolderCategory_Fund: 2,
  HolderCategory_SeniorManager: 3,
} as const;

export type HolderCategory = (typeof HolderCategory)[keyof typeof HolderCategory];

/** Where pushed data comes from. */
export const PushDataType = {
  PushDataType_Unknow: 0,
  /** Live. */
  PushDataType_Realtime: 1,
  /** Missed while OpenD had lost its servers, fetched afterwards; at most 50 trades. */
  PushDataType_ByDisConn: 2,
  /** Known to OpenD before, pushed once after subscribing. */
  PushDataType_Cache: 3,
} as const;

export type PushDataType = (typeof PushDataType)[keyof typeof PushDataType];

export const SortField = {
  SortField_Unknow: 0,
  SortField_Code: 1,
  SortField_CurPrice: 2,
  SortField_PriceChangeVal: 3,
  SortField_ChangeRate: 4,
  SortField_Status: 5,
  SortField_BidPrice: 6,
  SortField_AskPrice: 7,
  SortField_BidVol: 8,
  SortField_AskVol: 9,
  SortField_Volume: 10,
  SortField_Turnover: 11,
  SortField_Amplitude: 30,
  SortField_Score: 12,
  SortField_Premium: 13,
  SortField_EffectiveLeverage: 14,
  SortField_Delta: 15,
  SortField_ImpliedVolatility: 16,
  SortField_Type: 17,
  SortField_StrikePrice: 18,
  SortField_BreakEvenPoint: 19,
  SortField_MaturityTime: 20,
  SortField_ListTime: 21,
  SortField_LastTradeTime: 22,
  SortField_Leverage: 23,
  SortField_InOutMoney: 24,
  SortField_RecoveryPrice: 25,
  SortField_ChangePrice: 26,
  SortField_Change: 27,
  SortField_StreetRate: 28,
  SortField_StreetVol: 29,
  SortField_WarrantName: 31,
  SortField_Issuer: 32,
  SortField_LotSize: 33,
  SortField_IssueSize: 34,
  SortField_UpperStrikePrice: 45,
  SortField_LowerStrikePrice: 46,
  SortField_InLinePriceStatus: 47,
  SortField_PreCurPrice: 35,
  SortField_AfterCurPrice: 36,
  SortField_PrePriceChangeVal: 37,
  SortField_AfterPriceChangeVal: 38,
  SortField_PreChangeRate: 39,
  SortField_AfterChangeRate: 40,
  SortField_PreAmplitude: 41,
  SortField_AfterAmplitude: 42,
  SortField_PreTurnover: 43,
  SortField_AfterTurnover: 44,
  SortField_LastSettlePrice: 48,
  SortField_Position: 49,
  SortField_PositionChange: 50,
  SortField_MarketCap: 51,
  SortField_Valuation: 52,
  SortField_ForwardValuation: 53,
  SortField_HistoricalPercentile: 54,
  SortField_HolderQuantity: 61,
  SortField_ShareChangeNum: 62,
  SortField_HoldingDate: 63,
  SortField_HolderPctChange: 64,
  SortField_HolderChangeAmount: 65,
  SortField_HolderPct: 66,
} as const;

export type SortField = (typeof SortField)[keyof typeof SortField];

export const SortType = {
  SortType_Unknown: 0,
  SortType_Desc: 1,
  SortType_Asc: 2,
} as const;

export type SortType = (typeof SortType)[keyof typeof SortType];

export const Issuer = {
  Issuer_Unknow: 0,
  Issuer_SG: 1,
  Issuer_BP: 2,
  Issuer_CS: 3,
  Issuer_CT: 4,
  Issuer_EA: 5,
  Issuer_GS: 6,
  Issuer_HS: 7,
  Issuer_JP: 8,
  Issuer_MB: 9,
  Issuer_SC: 10,
  Issuer_UB: 11,
  Issuer_BI: 12,
  Issuer_DB: 13,
  Issuer_DC: 14,
  Issuer_ML: 15,
  Issuer_NM: 16,
  Issuer_RB: 17,
  Issuer_RS: 18,
  Issuer_BC: 19,
  Issuer_HT: 20,
  Issuer_VT: 21,
  Issuer_KC: 22,
  Issuer_MS: 23,
  Issuer_GJ: 24,
  Issuer_XZ: 25,
  Issuer_HU: 26,
  Issuer_KS: 27,
  Issuer_CI: 28,
} as const;

export type Issuer = (typeof Issuer)[keyof typeof Issuer];

export const IpoPeriod = {
  IpoPeriod_Unknow: 0,
  IpoPeriod_Today: 1,
  IpoPeriod_Tomorrow: 2,
  IpoPeriod_Nextweek: 3,
  IpoPeriod_Lastweek: 4,
  IpoPeriod_Lastmonth: 5,
} as const;

export type IpoPeriod = (typeof IpoPeriod)[keyof typeof IpoPeriod];

/** Whether a price is within the bounds of an inline warrant. */
export const PriceType = {
  PriceType_Unknow: 0,
  PriceType_Outside: 1,
  PriceType_WithIn: 2,
} as const;

export type PriceType = (typeof PriceType)[keyof typeof PriceType];

export const WarrantStatus = {
  WarrantStatus_Unknow: 0,
  WarrantStatus_Normal: 1,
  WarrantStatus_Suspend: 2,
  WarrantStatus_StopTrade: 3,
  WarrantStatus_PendingListing: 4,
} as const;

export type WarrantStatus = (typeof WarrantStatus)[keyof typeof WarrantStatus];

export const CompanyAct = {
  CompanyAct_None: 0,
  CompanyAct_Split: 1,
  CompanyAct_Join: 2,
  CompanyAct_Bonus: 4,
  CompanyAct_Transfer: 8,
  CompanyAct_Allot: 16,
  CompanyAct_Add: 32,
  CompanyAct_Dividend: 64,
  CompanyAct_SPDividend: 128,
  CompanyAct_SpinOff: 256,
} as const;

export type CompanyAct = (typeof CompanyAct)[keyof typeof CompanyAct];

/** How much a user may see of a market's quotes. */
export const QotRight = {
  QotRight_Unknow: 0,
  /** Basic quotes: no subscriptions, snapshots of at most 20 securities. */
  QotRight_Bmp: 1,
  /** Live quotes with little or no depth. */
  QotRight_Level1: 2,
  /** Live quotes with the order book. */
  QotRight_Level2: 3,
  /** Hong Kong stocks: the full book with each order. */
  QotRight_SF: 4,
  /** No right to this market. */
  QotRight_No: 5,
  QotRight_Level3: 6,
} as const;

export type QotRight = (typeof QotRight)[keyof typeof QotRight];

/** What a price reminder waits for. */
export const PriceReminderType = {
  PriceReminderType_Unknown: 0,
  /** The price rises to the value, in the currency of the market. */
  PriceReminderType_PriceUp: 1,
  /** The price falls to the value, in the currency of the market. */
  PriceReminderType_PriceDown: 2,
  /** The day's rise exceeds the value, in percent (20 means 20 %). */
  PriceReminderType_ChangeRateUp: 3,
  /** The day's fall exceeds the value, in percent (20 means 20 %). */
  PriceReminderType_ChangeRateDown: 4,
  /** The rise within 5 minutes exceeds the value, in percent (20 means 20 %). */
  PriceReminderType_5MinChangeRateUp: 5,
  /** The fall within 5 minutes exceeds the value, in percent (20 means 20 %). */
  PriceReminderType_5MinChangeRateDown: 6,
  /** The volume exceeds the value, in shares; options in contracts. */
  PriceReminderType_VolumeUp: 7,
  /** The value traded exceeds the value, in the currency of the market. */
  PriceReminderType_TurnoverUp: 8,
  /** The part of the circulating shares traded exceeds the value, in percent (20 means 20 %). */
  PriceReminderType_TurnoverRateUp: 9,
  /** The best bid is above the value, in the currency of the market. */
  PriceReminderType_BidPriceUp: 10,
  /** The best ask is below the value, in the currency of the market. */
  PriceReminderType_AskPriceDown: 11,
  /** The units wanted at the best bid exceed the value. */
  PriceReminderType_BidVolUp: 12,
  /** The units offered at the best ask exceed the value. */
  PriceReminderType_AskVolUp: 13,
  /** The rise within 3 minutes exceeds the value, in percent (20 means 20 %). */
  PriceReminderType_3MinChangeRateUp: 14,
  /** The fall within 3 minutes exceeds the value, in percent (20 means 20 %). */
  PriceReminderType_3MinChangeRateDown: 15,
} as const;

export type PriceReminderType = (typeof PriceReminderType)[keyof typeof PriceReminderType];

export const PriceReminderFreq = {
  PriceReminderFreq_Unknown: 0,
  PriceReminderFreq_Always: 1,
  PriceReminderFreq_OnceADay: 2,
  PriceReminderFreq_OnlyOnce: 3,
} as const;

export type PriceReminderFreq = (typeof PriceReminderFreq)[keyof typeof PriceReminderFreq];

/** What a fund mostly holds. */
export const AssetClass = {
  AssetClass_Unknow: 0,
  AssetClass_Stock: 1,
  AssetClass_Bond: 2,
  AssetClass_Commodity: 3,
  AssetClass_CurrencyMarket: 4,
  AssetClass_Future: 5,
  AssetClass_Swap: 6,
} as const;

export type AssetClass = (typeof AssetClass)[keyof typeof AssetClass];

export const ExpirationCycle = {
  ExpirationCycle_Unknown: 0,
  ExpirationCycle_Week: 1,
  ExpirationCycle_Month: 2,
  ExpirationCycle_MonthEnd: 3,
  ExpirationCycle_Quarter: 4,
  ExpirationCycle_WeekMon: 11,
  ExpirationCycle_WeekTue: 12,
  ExpirationCycle_WeekWed: 13,
  ExpirationCycle_WeekThu: 14,
  ExpirationCycle_WeekFri: 15,
} as const;

export type ExpirationCycle = (typeof ExpirationCycle)[keyof typeof ExpirationCycle];

export const OptionStandardType = {
  OptionStandardType_Unknown: 0,
  OptionStandardType_Standard: 1,
  OptionStandardType_NonStandard: 2,
} as const;

export type OptionStandardType = (typeof OptionStandardType)[keyof typeof OptionStandardType];

/** How the settlement price of an option is found. */
export const OptionSettlementMode = {
  OptionSettlementMode_Unknown: 0,
  OptionSettlementMode_AM: 1,
  OptionSettlementMode_PM: 2,
} as const;

export type OptionSettlementMode = (typeof OptionSettlementMode)[keyof typeof OptionSettlementMode];

/** The exchange or board that a security is listed on. */
export const ExchType = {
  ExchType_Unknown: 0,
  /** Hong Kong, main board. */
  ExchType_HK_MainBoard: 1,
  /** Hong Kong, GEM board. */
  ExchType_HK_GEMBoard: 2,
  /** Hong Kong exchange. */
  ExchType_HK_HKEX: 3,
  ExchType_US_NYSE: 4,
  ExchType_US_Nasdaq: 5,
  /** US over-the-counter market. */
  ExchType_US_Pink: 6,
  /** NYSE American, formerly AMEX. */
  ExchType_US_AMEX: 7,
  /** US options exchanges. */
  ExchType_US_Option: 8,
  ExchType_US_NYMEX: 9,
  ExchType_US_COMEX: 10,
  ExchType_US_CBOT: 11,
  ExchType_US_CME: 12,
  ExchType_US_CBOE: 13,
  /** Shanghai stock exchange. */
  ExchType_CN_SH: 14,
  /** Shenzhen stock exchange. */
  ExchType_CN_SZ: 15,
  /** Shanghai STAR board. */
  ExchType_CN_STIB: 16,
  /** Singapore exchange. */
  ExchType_SG_SGX: 17,
  /** Osaka exchange. */
  ExchType_JP_OSE: 18,
  /** Crypto currencies. */
  ExchType_CC_CRYPTO: 19,
  /** Malaysian exchange (Bursa Malaysia). */
  ExchType_MY_MYX: 20,
  /** Tokyo stock exchange. */
  ExchType_JP_TSE: 21,
  ExchType_JP_Nikkei: 22,
} as const;

export type ExchType = (typeof ExchType)[keyof typeof ExchType];

export const PeriodType = {
  PeriodType_Unknown: 0,
  PeriodType_INTRADAY: 1,
  PeriodType_DAY: 2,
  PeriodType_WEEK: 3,
  PeriodType_MONTH: 4,
} as const;

export type PeriodType = (typeof PeriodType)[keyof typeof PeriodType];

export const PriceReminderMarketStatus = {
  PriceReminderMarketStatus_Unknow: 0,
  PriceReminderMarketStatus_Open: 1,
  PriceReminderMarketStatus_USPre: 2,
  PriceReminderMarketStatus_USAfter: 3,
  PriceReminderMarketStatus_USOverNight: 4,
} as const;

export type PriceReminderMarketStatus = (typeof PriceReminderMarketStatus)[keyof typeof PriceReminderMarketStatus];

export const OptionStrategyType = {
  OptionStrategyType_Unknown: 0,
  OptionStrategyType_SingleOption: 1,
  OptionStrategyType_Covered: 2,
  OptionStrategyType_Spread: 4,
  OptionStrategyType_Straddle: 6,
  OptionStrategyType_Strangle: 7,
  OptionStrategyType_Collar: 8,
  OptionStrategyType_Butterfly: 9,
  OptionStrategyType_Condor: 11,
  OptionStrategyType_IronButterfly: 13,
  OptionStrategyType_IronCondor: 14,
  OptionStrategyType_CalendarSpread: 15,
  OptionStrategyType_DiagonalSpread: 16,
  OptionStrategyType_Customize: 100,
} as const;

export type OptionStrategyType = (typeof OptionStrategyType)[keyof typeof OptionStrategyType];

export const F10Type = {
  F10Type_Unknown: 0,
  F10Type_Q1: 1,
  F10Type_Q2: 2,
  F10Type_Q3: 3,
  F10Type_Q4: 4,
  F10Type_Q6: 5,
  F10Type_Q9: 6,
  F10Type_Annual: 7,
  F10Type_Quarterly: 9,
  F10Type_QuarterlyAnnual: 10,
  F10Type_MulQuarterly: 11,
} as const;

export type F10Type = (typeof F10Type)[keyof typeof F10Type];

export const EarningsPubTimeType = {
  EarningsPubTimeType_Unknown: 0,
  EarningsPubTimeType_PreMarket: 1,
  EarningsPubTimeType_AfterMarket: 2,
  EarningsPubTimeType_DuringMarket: 3,
} as const;

export type EarningsPubTimeType = (typeof EarningsPubTimeType)[keyof typeof EarningsPubTimeType];

export const ValuationType = {
  ValuationType_Unknown: 0,
  ValuationType_PE: 1,
  ValuationType_PB: 2,
  ValuationType_PS: 3,
} as const;

export type ValuationType = (typeof ValuationType)[keyof typeof ValuationType];

export const FinancialStatementsType = {
  FinancialStatementsType_Unknown: 0,
  FinancialStatementsType_Income: 1,
  FinancialStatementsType_BalanceSheet: 2,
  FinancialStatementsType_CashFlow: 3,
  FinancialStatementsType_MainIndex: 4,
} as const;

export type FinancialStatementsType = (typeof FinancialStatementsType)[keyof typeof FinancialStatementsType];

export const RevenueBreakdownType = {
  RevenueBreakdownType_Unknown: 0,
  RevenueBreakdownType_Product: 1,
  RevenueBreakdownType_Industry: 2,
  RevenueBreakdownType_Region: 4,
  RevenueBreakdownType_Business: 8,
} as const;

export type RevenueBreakdownType = (typeof RevenueBreakdownType)[keyof typeof RevenueBreakdownType];

export const ResearchRatingType = {
  ResearchRatingType_Unknown: 0,
  ResearchRatingType_Sell: 1,
  ResearchRatingType_Underperform: 2,
  ResearchRatingType_Hold: 3,
  ResearchRatingType_Buy: 4,
  ResearchRatingType_StrongBuy: 5,
} as const;

export type ResearchRatingType = (typeof ResearchRatingType)[keyof typeof ResearchRatingType];

export const ResearchRatingDimensionType = {
  ResearchRatingDimensionType_Unknown: 0,
  ResearchRatingDimensionType_Institution: 1,
  ResearchRatingDimensionType_Analyst: 2,
} as const;

export type ResearchRatingDimensionType = (typeof ResearchRatingDimensionType)[keyof typeof ResearchRatingDimensionType];

export const MorningstarRatingType = {
  MorningstarRatingType_Unknown: 0,
  MorningstarRatingType_Quantitative: 1,
  MorningstarRatingType_Qualitative: 2,
} as const;

export type MorningstarRatingType = (typeof MorningstarRatingType)[keyof typeof MorningstarRatingType];

export const ValuationIntervalType = {
  ValuationIntervalType_Unknown: 0,
  ValuationIntervalType_Month3: 1,
  ValuationIntervalType_Month6: 2,
  ValuationIntervalType_Year1: 3,
  ValuationIntervalType_Year3: 4,
  ValuationIntervalType_Since2019: 5,
  ValuationIntervalType_Year5: 6,
  ValuationIntervalType_Year10: 7,
  ValuationIntervalType_Year2: 8,
  ValuationIntervalType_Year20: 9,
  ValuationIntervalType_Year30: 10,
} as const;

export type ValuationIntervalType = (typeof ValuationIntervalType)[keyof typeof ValuationIntervalType];

export const HoldingChangesFilterType = {
  HoldingChangesFilterType_Unknown: 0,
  HoldingChangesFilterType_Increase: 1,
  HoldingChangesFilterType_Decrease: 2,
  HoldingChangesFilterType_NewIn: 3,
  HoldingChangesFilterType_CloseOut: 4,
} as const;

export type HoldingChangesFilterType = (typeof HoldingChangesFilterType)[keyof typeof HoldingChangesFilterType];

export const HolderDetailType = {
  HolderDetailType_Default: 0,
  HolderDetailType_All: 1000,
  HolderDetailType_Unclassified: 1,
  HolderDetailType_TraditionalInvestmentManager: 2,
  HolderDetailType_HedgeFundManager: 3,
  HolderDetailType_VCOrPE: 4,
  HolderDetailType_CorporatePensionPlanSponsor: 5,
  HolderDetailType_FoundationFundSponsor: 6,
  HolderDetailType_InsuranceCompany: 7,
  HolderDetailType_BankOrInvestmentBank: 8,
  HolderDetailType_FamilyOfficesOrTrust: 9,
  HolderDetailType_SovereignWealthFund: 10,
  HolderDetailType_REIT: 11,
  HolderDetailType_StructuredFinancePoolManager: 12,
  HolderDetailType_UnionPensionPlanSponsor: 13,
  HolderDetailType_GovernmentPensionPlanSponsor: 14,
  HolderDetailType_EndowmentFundSponsor: 15,
  HolderDetailType_IndividualInsiders: 100,
  HolderDetailType_IssueSponsoredADR: 200,
  HolderDetailType_CorporationsPublic: 300,
  HolderDetailType_CorporationsPrivate: 400,
  HolderDetailType_StateOwnedShares: 500,
} as const;

export type HolderDetailType = (typeof HolderDetailType)[keyof typeof HolderDetailType];

export const CompanyProfileFieldType = {
  CompanyProfileFieldType_SourceText: 0,
  CompanyProfileFieldType_LinkType: 1,
  CompanyProfileFieldType_IndependentTitle: 2,
} as const;

export type CompanyProfileFieldType = (typeof CompanyProfileFieldType)[keyof typeof CompanyProfileFieldType];

export const BuySellType = {
  BuySellType_Unknown: 0,
  BuySellType_NetBuy: 1,
  BuySellType_NetSell: 2,
} as const;

export type BuySellType = (typeof BuySellType)[keyof typeof BuySellType];

export const OptionVolatilityTimePeriodType = {
  OptionVolatilityTimePeriodType_Unknown: 0,
  OptionVolatilityTimePeriodType_Week: 1,
  OptionVolatilityTimePeriodType_Month: 2,
  OptionVolatilityTimePeriodType_Quarter: 3,
  OptionVolatilityTimePeriodType_HalfYear: 4,
  OptionVolatilityTimePeriodType_Year: 5,
} as const;

export type OptionVolatilityTimePeriodType = (typeof OptionVolatilityTimePeriodType)[keyof typeof OptionVolatilityTimePeriodType];

export const OptionImpvolStatusType = {
  ImpvolFluctuating: 0,
  ImpvolOvervalued: 1,
  ImpvolUndervalued: 2,
} as const;

export type OptionImpvolStatusType = (typeof OptionImpvolStatusType)[keyof typeof OptionImpvolStatusType];

export const IndicatorLangType = {
  IndicatorLangType_Unknown: 0,
  IndicatorLangType_MyLang: 1,
  IndicatorLangType_Python: 2,
} as const;

export type IndicatorLangType = (typeof IndicatorLangType)[keyof typeof IndicatorLangType];

export const IndicatorSearchMode = {
  IndicatorSearchMode_Partial: 0,
  IndicatorSearchMode_Exact: 1,
} as const;

export type IndicatorSearchMode = (typeof IndicatorSearchMode)[keyof typeof IndicatorSearchMode];

export const IndicatorParamValueType = {
  IndicatorParamValueType_UNKNOWN: 0,
  IndicatorParamValueType_INT: 1,
  IndicatorParamValueType_FLOAT: 2,
  IndicatorParamValueType_STRING: 3,
  IndicatorParamValueType_COLOR: 4,
  IndicatorParamValueType_SHAPE: 5,
  IndicatorParamValueType_LINE: 6,
  IndicatorParamValueType_BOOL: 7,
} as const;

export type IndicatorParamValueType = (typeof IndicatorParamValueType)[keyof typeof IndicatorParamValueType];

export const IndicatorShape = {
  IndicatorShape_UNKNOWN: 0,
  IndicatorShape_XCROSS: 1,
  IndicatorShape_CROSS: 2,
  IndicatorShape_CIRCLE: 3,
  IndicatorShape_TRIANGLE_UP: 4,
  IndicatorShape_TRIANGLE_DOWN: 5,
  IndicatorShape_FLAG: 6,
  IndicatorShape_ARROW_UP: 7,
  IndicatorShape_ARROW_DOWN: 8,
  IndicatorShape_SQUARE: 9,
  IndicatorShape_DIAMOND: 10,
  IndicatorShape_LABEL_UP: 11,
  IndicatorShape_LABEL_DOWN: 12,
} as const;

export type IndicatorShape = (typeof IndicatorShape)[keyof typeof IndicatorShape];

export const IndicatorLineType = {
  IndicatorLineType_UNKNOWN: 0,
  IndicatorLineType_SOLID: 1,
  IndicatorLineType_DASHED: 2,
  IndicatorLineType_DOT: 3,
  IndicatorLineType_CROSS: 4,
  IndicatorLineType_CIRCLE: 5,
  IndicatorLineType_HISTOGRAM: 6,
  IndicatorLineType_HISTOGRAM_LINE: 7,
  IndicatorLineType_STEP: 8,
  IndicatorLineType_STEP_DIAMONDS: 9,
} as const;

export type IndicatorLineType = (typeof IndicatorLineType)[keyof typeof IndicatorLineType];

export const EC_Status = {
  EC_Status_Initialized: 0,
  EC_Status_Inactive: 1,
  EC_Status_Active: 2,
  EC_Status_Closed: 3,
  EC_Status_Halted: 4,
  EC_Status_Settled: 5,
  EC_Status_Canceled: 6,
  EC_Status_DeterminationPending: 7,
  EC_Status_Determined: 8,
  EC_Status_Finalized: 9,
  EC_Status_EventAbnormal: 100,
  EC_Status_EventInitialized: 101,
  EC_Status_EventActive: 102,
  EC_Status_EventClosed: 103,
  EC_Status_EventSettled: 104,
  EC_Status_EventCanceled: 105,
  EC_Status_EventFinalized: 106,
} as const;

export type EC_Status = (typeof EC_Status)[keyof typeof EC_Status];

export const EC_ContractType = {
  EC_ContractType_None: 0,
  EC_ContractType_Binary: 1,
  EC_ContractType_Scalar: 2,
} as const;

export type EC_ContractType = (typeof EC_ContractType)[keyof typeof EC_ContractType];

export const EC_Frequency = {
  EC_Frequency_Unknown: 0,
  EC_Frequency_Annual: 1,
  EC_Frequency_Monthly: 2,
  EC_Frequency_Weekly: 3,
  EC_Frequency_Daily: 4,
  EC_Frequency_Hourly: 5,
  EC_Frequency_Custom: 6,
  EC_Frequency_OneOff: 7,
} as const;

export type EC_Frequency = (typeof EC_Frequency)[keyof typeof EC_Frequency];

export const EC_MilestoneType = {
  EC_MilestoneType_Unknown: 0,
  EC_MilestoneType_FootballGame: 1,
  EC_MilestoneType_BasketballGame: 2,
  EC_MilestoneType_SoccerTournamentMultiLeg: 3,
  EC_MilestoneType_BaseballTournament: 4,
  EC_MilestoneType_BaseballGame: 5,
} as const;

export type EC_MilestoneType = (typeof EC_MilestoneType)[keyof typeof EC_MilestoneType];

export const EC_KlineSource = {
  EC_KlineSource_None: 0,
  EC_KlineSource_OrderBookYes: 1,
} as const;

export type EC_KlineSource = (typeof EC_KlineSource)[keyof typeof EC_KlineSource];

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
