import type { Market } from "../market/markets.ts";

/** The fields of every simulated security. */
export interface Listed {
  readonly market: Market;
  readonly code: string;
  readonly name: string;
  readonly listDay: string;
  /**
   * Units per lot. For an option, the units of the underlying per contract; for a future, the
   * multiplier.
   */
  readonly lotSize: number;
  /** The close before the newest day of the history. Today's price moves around it. */
  readonly lastClose: number;
  /** 0 if nothing is issued: indices, plates, options, futures. */
  readonly issuedShares: number;
  /** The volume of an average day. */
  readonly averageVolume: number;
}

export interface Stock extends Listed {
  readonly kind: "stock";
  /** Shares sold short, in percent of the issued shares, approximately. */
  readonly shortRatio: number;
  readonly priceToEarnings: number;
  readonly priceToBook: number;
  /** From this day on there is no trading. */
  readonly suspendedSince?: string;
}

export interface Fund extends Listed {
  readonly kind: "fund";
  /** A value of `AssetClass`. */
  readonly assetClass: number;
  /** In percent per year. */
  readonly dividendYield: number;
  /** The volatility of a stock. */
  readonly shortRatio: number;
}

/** Securities with short-selling data. */
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
  /** The price at which a bull or bear contract is called. */
  readonly recoveryPrice?: number;
  /** The number of warrants for one unit of the underlying. */
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
  /** The code of the underlying index. */
  readonly owner: string;
  /** The contract with these prices: the front month for the main contract, otherwise itself. */
  readonly origin: string;
  /** The last trading day. */
  readonly expiry: string;
  /** The last trading day of the month before. From then on most of the volume is in this contract. */
  readonly frontAfter: string;
  /** The price step, in thousandths. */
  readonly step: number;
  readonly exchange: string;
  readonly currency: string;
}

export type Security = Stock | Fund | Index | Plate | Warrant | Option | Future;
export type Kind = Security["kind"];

/** The key of a security, `HK.00700`, for tables and random streams. */
export const keyOf = ({ market, code }: Pick<Listed, "market" | "code">): string =>
  `${market}.${code}`;
