import type { Market } from "../market/markets.ts";

/** What every security of the simulator has. */
export interface Listed {
  readonly market: Market;
  readonly code: string;
  readonly name: string;
  readonly listDay: string;
  /** Units per lot; units of the underlying per contract of an option, the multiplier of a future. */
  readonly lotSize: number;
  /** The close before the newest day of its history: what today's price moves around. */
  readonly lastClose: number;
  /** 0 where nothing is issued: indices, plates, options, futures. */
  readonly issuedShares: number;
  /** Units traded on an average day. */
  readonly averageVolume: number;
}

export interface Stock extends Listed {
  readonly kind: "stock";
  /** Shares sold short, in percent of the issued ones, about. */
  readonly shortRatio: number;
  readonly priceToEarnings: number;
  readonly priceToBook: number;
  /** From this day on nothing is traded. */
  readonly suspendedSince?: string;
}

export interface Fund extends Listed {
  readonly kind: "fund";
  /** A value of `AssetClass`. */
  readonly assetClass: number;
  /** Percent a year. */
  readonly dividendYield: number;
  /** As that of a stock. */
  readonly shortRatio: number;
}

/** What short-selling data is about. */
export type Shortable = Stock | Fund;

export interface Index extends Listed {
  readonly kind: "index";
}

export interface Plate extends Listed {
  readonly kind: "plate";
  /** A value of `PlateSetType`. */
  readonly plateType: number;
  /** Codes of stocks of the same market. */
  readonly members: readonly string[];
}

export interface Warrant extends Listed {
  readonly kind: "warrant";
  readonly type: "call" | "put" | "bull" | "bear";
  /** Code of the underlying security, of the same market. */
  readonly owner: string;
  readonly strike: number;
  /** Where a bull or bear contract is called. */
  readonly recoveryPrice?: number;
  /** Warrants for one unit of the underlying. */
  readonly conversion: number;
  readonly maturity: string;
  /** A value of `Issuer`. */
  readonly issuer: number;
}

export interface Option extends Listed {
  readonly kind: "option";
  readonly type: "call" | "put";
  readonly owner: string;
  readonly strike: number;
  readonly expiry: string;
}

export interface Future extends Listed {
  readonly kind: "future";
  /** Code of the index that it is on. */
  readonly owner: string;
  /** The contract whose prices these are: the front month for the main contract, itself otherwise. */
  readonly origin: string;
  /** Last trading day. */
  readonly expiry: string;
  /** The last trading day of the month before: from then on most of the trade is here. */
  readonly frontAfter: string;
  /** The step of its price, in thousandths. */
  readonly step: number;
  readonly exchange: string;
  readonly currency: string;
}

export type Security = Stock | Fund | Index | Plate | Warrant | Option | Future;
export type Kind = Security["kind"];

/** `HK.00700`: a name for one security that streams of numbers and tables go by. */
export const keyOf = ({ market, code }: Pick<Listed, "market" | "code">): string =>
  `${market}.${code}`;
