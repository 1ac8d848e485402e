/*
 * The names of row fields. Data only: `field-name.ts` reads it.
 *
 * A name is looked up as `Package.Message.field`, then as `field`, then word by word. Other names are
 * written in camel case, and refused if they have an abbreviation that is not mapped.
 */
import { subjects } from "../questions/subjects.ts";

/** Whole names. A key with dots applies to one message only. */
export const names: Readonly<Record<string, string>> = {
  // Prices.
  curPrice: "price",
  openPrice: "open",
  highPrice: "high",
  lowPrice: "low",
  closePrice: "close",
  lastClosePrice: "lastClose",
  lastclosePrice: "lastClose",
  pre_close: "lastClose",
  closePrice5Minute: "close5Minute",
  askPrice: "ask",
  bidPrice: "bid",
  highest52WeeksPrice: "high52Week",
  lowest52WeeksPrice: "low52Week",
  highestHistoryPrice: "allTimeHigh",
  lowestHistoryPrice: "allTimeLow",
  lastSettlePrice: "lastSettlementPrice",
  breakEvenPoint: "breakEvenPrice",
  strike: "strikePrice",

  // Changes and sizes.
  changeVal: "change",
  changeAmount: "change",
  priceChangeVal: "change",
  chg: "change",
  chg_rate: "changePercent",
  changePct: "changePercent",
  changeRate: "changePercent",
  changeRatio: "changePercent",
  changeRate5Min: "change5MinutePercent",
  changeRate5D: "change5DayPercent",
  changeRate10D: "change10DayPercent",
  changeRate20D: "change20DayPercent",
  changeRate60D: "change60DayPercent",
  changeRate120D: "change120DayPercent",
  changeRate250D: "change250DayPercent",
  changeRateYTD: "changeYearToDatePercent",
  changeRatio5D: "change5DayPercent",
  changeRatio10D: "change10DayPercent",
  bidAskRatio: "bidAskImbalancePercent",
  orederCount: "orderCount",
  position: "openInterest",
  positionChange: "openInterestChange",

  // Value of a company.
  marketVal: "marketCap",
  marketCap: "marketCap",
  issuedMarketVal: "marketCap",
  outstandingMarketVal: "outstandingMarketCap",
  netAsset: "netAssets",
  netAssetPershare: "netAssetsPerShare",
  earningsPershare: "earningsPerShare",
  eyRate: "earningsYieldPercent",
  pe: "priceToEarnings",
  peRate: "priceToEarnings",
  peTTM: "priceToEarningsTtm",
  peTTMRate: "priceToEarningsTtm",
  pb: "priceToBook",
  pbRate: "priceToBook",
  dividendTTM: "dividendTtm",
  dividendRatioTTM: "dividendYieldTtmPercent",
  avgDividendYield5Y: "averageDividendYield5YearPercent",
  dividendLFY: "dividendLastYear",
  dividendLFYRatio: "dividendYieldLastYearPercent",
  aum: "assetsUnderManagement",

  // Options, warrants and futures.
  owner: "underlying",
  conversionRate: "conversionRatio",
  ipop: "inTheMoneyPercent",
  priceRecoveryRatio: "distanceToRecoveryPercent",
  issuerCode: "issuer",
  inLinePriceStatus: "bounds",
  contractNominalValue: "nominalValue",
  ownerLotMultiplier: "underlyingLots",
  expiryDateDistance: "daysToExpiry",
  optionAreaType: "exercise",
  indexOptionType: "indexOption",
  optionStandardType: "standard",
  optionSettlementMode: "settlement",
  warrantType: "type",
  optionType: "type",
  raiseCount: "rising",
  riseCount: "rising",
  fallCount: "falling",
  equalCount: "unchanged",

  // Short selling, the same in every market.
  aggregatedShort: "sharesShort",
  aggregatedShortRatio: "shortPercent",
  avgDailyShareVolume: "averageDailyVolume",
  sharesTraded: "volume",
  shortSellSharesTraded: "shortVolume",
  totalSharesShort: "shortVolume",
  nasdaqSharesShort: "nasdaqShortVolume",
  nyseSharesShort: "nyseShortVolume",
  shortSellTurnover: "shortTurnover",
  dailyTradeAvgRatio: "averageShortPercent",
  shortNumber: "shortVolume",
  shortNumberChange: "shortVolumeChange",
  weekAvgShortNumber: "weekAverageShortVolume",
  monthAvgShortNumber: "monthAverageShortVolume",

  // Flow of money.
  inFlow: "net",
  mainInFlow: "main",
  superInFlow: "extraLarge",
  bigInFlow: "large",
  midInFlow: "medium",
  smlInFlow: "small",
  capitalInSuper: "in.extraLarge",
  capitalInBig: "in.large",
  capitalInMid: "in.medium",
  capitalInSmall: "in.small",
  capitalOutSuper: "out.extraLarge",
  capitalOutBig: "out.large",
  capitalOutMid: "out.medium",
  capitalOutSmall: "out.small",

  // Days: the market's own date, without a time.
  listTime: "listDate",
  strikeTime: "expiryDate",
  maturityTime: "maturityDate",
  endTradeTime: "lastTradingDate",
  lastTradeTime: "lastTradingDate",
  newTimeStr: "newestDate",

  // Descriptions of a security.
  security: "code",
  secType: "securityType",
  secStatus: "status",
  darkStatus: "greyMarket",
  exchType: "exchange",
  isSuspend: "isSuspended",
  suspend: "isSuspended",
  delisting: "isDelisted",
  afterMarket: "afterHours",
  optionExData: "option",
  futureExData: "future",
  warrantExData: "warrant",
  tradeDateType: "session",
  rehabType: "adjustment",
  klType: "period",

  // Fields of a single security type.
  equityExData: "stock",
  trustExData: "fund",
  indexExData: "index",
  plateExData: "plate",
  spDividend: "specialDividend",
  mutuallyExclusive: "isMutuallyExclusive",

  // Single trades, orders and brokers.
  dir: "direction",
  typeSign: "sign",
  recvTime: "receivedAt",
  pushDataType: "source",
  orderID: "orderId",
  detailList: "orders",

  // Fields of a single message.
  ...Object.assign({}, ...subjects.map(({ names }) => names)),
  "Qot_Common.PlateInfo.plate": "code",
  "Qot_Common.PlateInfo.plateType": "type",
  "Qot_GetOwnerPlate.SecurityOwnerPlate.plateInfoList": "plates",
  "Qot_GetSecuritySnapshot.SnapshotBasicData.type": "securityType",
  "Qot_Common.OptionStaticExData.market": "optionMarket",
  "Qot_Common.Ticker.type": "tickType",
  "Qot_Common.OrderBookDetail.orderID": "id",
  "Qot_Common.Broker.id": "brokerId",
  "Qot_Common.Broker.name": "brokerName",
  "Qot_Common.Broker.pos": "level",
  "Qot_GetMarketState.MarketInfo.marketState": "state",
  "Qot_UpdatePriceReminder.S2C.key": "id",
  "Qot_UpdatePriceReminder.S2C.type": "condition",
  "Qot_UpdatePriceReminder.S2C.marketStatus": "session",
  "Qot_UpdatePriceReminder.S2C.curValue": "currentValue",
};

/** Single words, anywhere in a name. Typos of the schema are corrected here too. */
export const words: Readonly<Record<string, string>> = {
  avg: "average",
  bep: "breakEvenPrice",
  calc: "calculation",
  chg: "change",
  cur: "current",
  curr: "current",
  desc: "description",
  en: "english",
  eps: "earningsPerShare",
  freq: "frequency",
  his: "history",
  hist: "history",
  hv: "historicalVolatility",
  impvol: "impliedVolatility",
  inst: "institution",
  itm: "inTheMoney",
  iv: "impliedVolatility",
  lfy: "lastYear",
  num: "number",
  oi: "openInterest",
  otm: "outOfTheMoney",
  param: "parameter",
  pe: "priceToEarnings",
  pershare: "perShare",
  prob: "probability",
  pub: "publication",
  publ: "publication",
  qoq: "quarterOnQuarter",
  qty: "quantity",
  reg: "registration",
  roi: "returnOnInvestment",
  sec: "security",
  settle: "settlement",
  val: "value",
  vol: "volume",
  volumn: "volume",
  yoy: "yearOnYear",
};

/** Abbreviations that a reader may not know. A name that still has one is refused. */
export const abbreviations: ReadonlySet<string> = new Set(
  `abbr act adv amt apr aval bal bwd cnt deci dev dir div ebit ert est exp fin flag fwd hig ind int ival
   iw kl lang len lim lvl msg mv nav opt ord pct pred prev proce rec recv rehab ret rsp rt seq simul sml
   src std stddev sth sval svr tmp txt typ var vo ytd`.split(/\s+/),
);

/** Allowed words that have two letters or no vowel. Other such words are refused as abbreviations. */
export const shortWords: ReadonlySet<string> = new Set(
  "a at by cn ex hk id in is jp my no of on or sg to ttm up us".split(" "),
);

/**
 * Numbers that the schema has twice: as an integer, and with a fraction for securities with
 * fractional volumes.
 */
export const precise: Readonly<Record<string, string>> = {
  volume: "hpVolume",
  askVol: "hpAskVol",
  bidVol: "hpBidVol",
  contractSize: "contractSizeFloat",
};

/** The first fields of every row, in order. Other fields follow in the schema's order. */
export const first: readonly string[] = [
  "code",
  "name",
  "id",
  "sequence",
  "period",
  "adjustment",
  "securityType",
  "type",
  "underlying",
  "isBlank",
  "price",
  "open",
  "high",
  "low",
  "close",
  "lastClose",
  "change",
  "changePercent",
  "volume",
  "turnover",
];
