// Generated from Qot_GetSecuritySnapshot.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetSecuritySnapshot.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

export interface C2S {
  /** At most 400 securities; 20 of Hong Kong where the user's level is BMP. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetSecuritySnapshot.C2S",
  wire: wire.C2S,
  checked: [
    ["securityList", "repeated", Qot_Common.Security],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

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

export const EquitySnapshotExData: MessageType<EquitySnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.EquitySnapshotExData",
  wire: wire.EquitySnapshotExData,
  checked: [
    ["issuedShares", "required"],
    ["issuedMarketVal", "required"],
    ["netAsset", "required"],
    ["netProfit", "required"],
    ["earningsPershare", "required"],
    ["outstandingShares", "required"],
    ["outstandingMarketVal", "required"],
    ["netAssetPershare", "required"],
    ["eyRate", "required"],
    ["peRate", "required"],
    ["pbRate", "required"],
    ["peTTMRate", "required"],
  ],
};

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

export const WarrantSnapshotExData: MessageType<WarrantSnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.WarrantSnapshotExData",
  wire: wire.WarrantSnapshotExData,
  checked: [
    ["conversionRate", "required"],
    ["warrantType", "required"],
    ["strikePrice", "required"],
    ["maturityTime", "required"],
    ["endTradeTime", "required"],
    ["owner", "required", Qot_Common.Security],
    ["recoveryPrice", "required"],
    ["streetVolumn", "required"],
    ["issueVolumn", "required"],
    ["streetRate", "required"],
    ["delta", "required"],
    ["impliedVolatility", "required"],
    ["premium", "required"],
  ],
};

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

export const OptionSnapshotExData: MessageType<OptionSnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.OptionSnapshotExData",
  wire: wire.OptionSnapshotExData,
  checked: [
    ["type", "required"],
    ["owner", "required", Qot_Common.Security],
    ["strikeTime", "required"],
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

/** What only indices have. */
export interface IndexSnapshotExData {
  /** Members of the index whose price is up. */
  raiseCount: number;
  /** Members of the index whose price is down. */
  fallCount: number;
  /** Members of the index whose price is unchanged. */
  equalCount: number;
}

export const IndexSnapshotExData: MessageType<IndexSnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.IndexSnapshotExData",
  wire: wire.IndexSnapshotExData,
  checked: [
    ["raiseCount", "required"],
    ["fallCount", "required"],
    ["equalCount", "required"],
  ],
};

/** What only plates (sectors) have. */
export interface PlateSnapshotExData {
  /** Members of the plate whose price is up. */
  raiseCount: number;
  /** Members of the plate whose price is down. */
  fallCount: number;
  /** Members of the plate whose price is unchanged. */
  equalCount: number;
}

export const PlateSnapshotExData: MessageType<PlateSnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.PlateSnapshotExData",
  wire: wire.PlateSnapshotExData,
  checked: [
    ["raiseCount", "required"],
    ["fallCount", "required"],
    ["equalCount", "required"],
  ],
};

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

export const FutureSnapshotExData: MessageType<FutureSnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.FutureSnapshotExData",
  wire: wire.FutureSnapshotExData,
  checked: [
    ["lastSettlePrice", "required"],
    ["position", "required"],
    ["positionChange", "required"],
    ["lastTradeTime", "required"],
    ["isMainContract", "required"],
  ],
};

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

export const TrustSnapshotExData: MessageType<TrustSnapshotExData> = {
  name: "Qot_GetSecuritySnapshot.TrustSnapshotExData",
  wire: wire.TrustSnapshotExData,
  checked: [
    ["dividendYield", "required"],
    ["aum", "required"],
    ["outstandingUnits", "required"],
    ["netAssetValue", "required"],
    ["premium", "required"],
    ["assetClass", "required"],
  ],
};

/** What every security has; prices are in the currency of the market. */
export interface SnapshotBasicData {
  /** The security that the snapshot belongs to. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** A value of `SecurityType`; it tells which ex-data is there. */
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
  /** Whether the security can be bought on margin. No longer kept up; ask `Trd_GetMarginRatio` instead. */
  enableMargin?: boolean | undefined;
  /** Part of its value that can be borrowed against, in percent. No longer kept up; ask `Trd_GetMarginRatio` instead. */
  mortgageRatio?: number | undefined;
  /** Initial margin of buying on margin, in percent. No longer kept up; ask `Trd_GetMarginRatio` instead. */
  longMarginInitialRatio?: number | undefined;
  /** Whether the security can be sold short. No longer kept up; ask `Trd_GetMarginRatio` instead. */
  enableShortSell?: boolean | undefined;
  /** Reference interest rate of selling short, in percent. No longer kept up; ask `Trd_GetMarginRatio` instead. */
  shortSellRate?: number | undefined;
  /** Shares that can still be sold short. No longer kept up; ask `Trd_GetMarginRatio` instead. */
  shortAvailableVolume?: bigint | undefined;
  /** Initial margin of selling short, in percent. No longer kept up; ask `Trd_GetMarginRatio` instead. */
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

export const SnapshotBasicData: MessageType<SnapshotBasicData> = {
  name: "Qot_GetSecuritySnapshot.SnapshotBasicData",
  wire: wire.SnapshotBasicData,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["type", "required"],
    ["isSuspend", "required"],
    ["listTime", "required"],
    ["lotSize", "required"],
    ["priceSpread", "required"],
    ["updateTime", "required"],
    ["highPrice", "required"],
    ["openPrice", "required"],
    ["lowPrice", "required"],
    ["lastClosePrice", "required"],
    ["curPrice", "required"],
    ["volume", "required"],
    ["turnover", "required"],
    ["turnoverRate", "required"],
  ],
};

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

export const Snapshot: MessageType<Snapshot> = {
  name: "Qot_GetSecuritySnapshot.Snapshot",
  wire: wire.Snapshot,
  checked: [
    ["basic", "required", SnapshotBasicData],
    ["equityExData", "optional", EquitySnapshotExData],
    ["warrantExData", "optional", WarrantSnapshotExData],
    ["optionExData", "optional", OptionSnapshotExData],
    ["indexExData", "optional", IndexSnapshotExData],
    ["plateExData", "optional", PlateSnapshotExData],
    ["futureExData", "optional", FutureSnapshotExData],
    ["trustExData", "optional", TrustSnapshotExData],
  ],
};

export interface S2C {
  /** One entry per security asked for. */
  snapshotList: Snapshot[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetSecuritySnapshot.S2C",
  wire: wire.S2C,
  checked: [
    ["snapshotList", "repeated", Snapshot],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetSecuritySnapshot.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_GetSecuritySnapshot.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a snapshot of up to 400 securities, without a subscription. Qot_GetSecuritySnapshot, protocol 3203. */
export const GetSecuritySnapshot: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = {
  kind: "request",
  id: 3203,
  name: "Qot_GetSecuritySnapshot",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { maxSecurities: 400 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
