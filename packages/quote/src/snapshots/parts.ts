import type {
  EquitySnapshotExData,
  FutureSnapshotExData,
  IndexSnapshotExData,
  Snapshot as Message,
  OptionSnapshotExData,
  TrustSnapshotExData,
  WarrantSnapshotExData,
} from "@opend/core/qot/get-security-snapshot";
import { codeText } from "../codes.ts";
import { type NameIn, named } from "../enum-name.ts";
import { type OptionQuote, optionQuote } from "../rows/basic-quote.ts";
import { type OptionType, optionType, type WarrantType, warrantType } from "../rows/derivative.ts";
import { exact } from "../safe-number.ts";
import { dayText } from "../time/day-text.ts";

// What a snapshot has of one type of security alone. Prices and values in the currency of the market,
// days as the market's own.

/** What only a stock has. */
export interface StockPart {
  /** All shares issued. */
  readonly issuedShares: number;
  /** Shares in circulation: the float. */
  readonly outstandingShares: number;
  /** Market value of all shares. */
  readonly marketValue: number;
  /** Market value of the shares in circulation. */
  readonly outstandingMarketValue: number;
  /** Net assets of the company. */
  readonly netAssets: number;
  readonly netAssetsPerShare: number;
  /** Net profit of the company. */
  readonly netProfit: number;
  readonly earningsPerShare: number;
  /** Earnings over price, in percent: 20 is 20 %. */
  readonly earningsYield: number;
  /** Price over earnings, a plain ratio. */
  readonly priceToEarnings: number;
  /** Price over the earnings of the last twelve months. */
  readonly priceToEarningsTtm: number;
  /** Price over book value. */
  readonly priceToBook: number;
  /** Dividend per share of the last twelve months. */
  readonly dividendTtm: number | undefined;
  /** That dividend over price, in percent. */
  readonly dividendYieldTtm: number | undefined;
  /** Dividend per share of the last financial year. */
  readonly dividendLastYear: number | undefined;
  /** That dividend over price, in percent. */
  readonly dividendYieldLastYear: number | undefined;
}

/** What only a fund has. */
export interface FundPart {
  /** In percent. */
  readonly dividendYield: number;
  /** Assets under management. */
  readonly assetsUnderManagement: number;
  /** Units in circulation. */
  readonly outstandingUnits: number;
  /** Per unit. */
  readonly netAssetValue: number;
  /** Price above (positive) or below net asset value, in percent. */
  readonly premium: number;
  readonly assetClass: AssetClass;
}

const assetClasses = {
  0: "unknown",
  1: "stock",
  2: "bond",
  3: "commodity",
  4: "moneyMarket",
  5: "future",
  6: "swap",
} as const;

/** What a fund mostly holds. */
export type AssetClass = NameIn<typeof assetClasses>;

/** What only a warrant or a bull/bear contract has. */
export interface WarrantPart {
  readonly type: WarrantType;
  /** The underlying security: `"HK.00700"`. */
  readonly underlying: string;
  /** Warrants needed for one unit of the underlying. */
  readonly conversionRatio: number;
  readonly strikePrice: number;
  /** Day of maturity. */
  readonly maturityDate: string | undefined;
  readonly lastTradingDate: string | undefined;
  /** Price of the underlying at which a bull/bear contract is called. */
  readonly recoveryPrice: number;
  /** Warrants held by the public. */
  readonly streetVolume: number;
  /** Warrants issued. */
  readonly issueVolume: number;
  /** Part of the issue held by the public, in percent. */
  readonly streetRate: number;
  /** Calls and puts only. */
  readonly delta: number;
  /** In percent; calls and puts only. */
  readonly impliedVolatility: number;
  /** In percent. */
  readonly premium: number;
  readonly leverage: number | undefined;
  /** How far in (positive) or out of the money, in percent. */
  readonly inTheMoney: number | undefined;
  /** Price of the underlying at which nothing is won or lost. */
  readonly breakEvenPrice: number | undefined;
  /** Price of as many warrants as one unit of the underlying takes. */
  readonly conversionPrice: number | undefined;
  /** Distance of the underlying's price from `recoveryPrice`, in percent; bull/bear only. */
  readonly distanceToRecovery: number | undefined;
  /** The vendor's overall score. */
  readonly score: number | undefined;
  /** Bounds of an inline warrant. */
  readonly upperStrikePrice: number | undefined;
  readonly lowerStrikePrice: number | undefined;
  /** Whether the price is inside the bounds of an inline warrant. */
  readonly bounds: NameIn<typeof bounds> | undefined;
  readonly issuer: string | undefined;
}

const bounds = { 0: "unknown", 1: "outside", 2: "inside" } as const;

/** What only an option has. */
export interface OptionPart extends OptionQuote {
  readonly type: OptionType;
  /** The underlying security: `"US.AAPL"`. */
  readonly underlying: string;
  readonly expiryDate: string | undefined;
}

/** How the members of an index or a plate stand today. */
export interface MembersPart {
  /** Members whose price is up. */
  readonly rising: number;
  /** Members whose price is down. */
  readonly falling: number;
  readonly unchanged: number;
}

/** What only a future has. */
export interface FuturePart {
  /** Settlement price of the trading day before. */
  readonly lastSettlementPrice: number;
  /** Open contracts. */
  readonly openInterest: number;
  /** Change of the open contracts since the trading day before. */
  readonly openInterestChange: number;
  /** Not told for a main contract. */
  readonly lastTradingDate: string | undefined;
  /** Whether it is the main contract rather than one month's. */
  readonly isMainContract: boolean;
}

/** The part that comes with each kind of snapshot. */
export interface SnapshotParts {
  readonly stock: StockPart;
  readonly fund: FundPart;
  readonly warrant: WarrantPart;
  readonly option: OptionPart;
  readonly index: MembersPart;
  readonly plate: MembersPart;
  readonly future: FuturePart;
}

/** Reads each part of a message, where it is there. */
export const snapshotParts: {
  readonly [Kind in keyof SnapshotParts]: (message: Message) => SnapshotParts[Kind] | undefined;
} = {
  stock: ({ equityExData }) => equityExData && stock(equityExData),
  fund: ({ trustExData }) => trustExData && fund(trustExData),
  warrant: ({ warrantExData }) => warrantExData && warrant(warrantExData),
  option: ({ optionExData }) => optionExData && option(optionExData),
  index: ({ indexExData }) => indexExData && members(indexExData),
  plate: ({ plateExData }) => plateExData && members(plateExData),
  future: ({ futureExData }) => futureExData && future(futureExData),
};

const stock = (data: EquitySnapshotExData): StockPart => ({
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

const fund = (data: TrustSnapshotExData): FundPart => ({
  dividendYield: data.dividendYield,
  assetsUnderManagement: data.aum,
  outstandingUnits: exact("outstandingUnits", data.outstandingUnits),
  netAssetValue: data.netAssetValue,
  premium: data.premium,
  assetClass: named(assetClasses, data.assetClass),
});

const warrant = (data: WarrantSnapshotExData): WarrantPart => ({
  type: warrantType(data.warrantType),
  underlying: codeText(data.owner),
  conversionRatio: data.conversionRate,
  strikePrice: data.strikePrice,
  maturityDate: dayText(data.maturityTime),
  lastTradingDate: dayText(data.endTradeTime),
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
  bounds: named(bounds, data.inLinePriceStatus),
  issuer: data.issuerCode || undefined,
});

const option = (data: OptionSnapshotExData): OptionPart => ({
  type: optionType(data.type),
  underlying: codeText(data.owner),
  expiryDate: dayText(data.strikeTime),
  ...optionQuote(data),
});

const members = (data: IndexSnapshotExData): MembersPart => ({
  rising: data.raiseCount,
  falling: data.fallCount,
  unchanged: data.equalCount,
});

const future = (data: FutureSnapshotExData): FuturePart => ({
  lastSettlementPrice: data.lastSettlePrice,
  openInterest: data.position,
  openInterestChange: data.positionChange,
  lastTradingDate: dayText(data.lastTradeTime),
  isMainContract: data.isMainContract,
});
