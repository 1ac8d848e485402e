import { ArgumentError, type CallOptions } from "@opend/core";
import type { SecurityStaticInfo } from "@opend/core/qot/common";
import { GetStaticInfo } from "@opend/core/qot/get-static-info";
import { askAbout } from "../ask/ask.ts";
import { inBatches } from "../ask/code-batches.ts";
import type { Requester } from "../ask/requester.ts";
import { type Codes, codeText, type Market, marketNumber } from "../codes.ts";
import { type NameIn, named } from "../enum-name.ts";
import {
  type ExpirationCycle,
  expirationCycle,
  type IndexOption,
  indexOption,
  type OptionSettlement,
  type OptionStandard,
  type OptionType,
  optionSettlement,
  optionStandard,
  optionType,
  type WarrantType,
  warrantType,
} from "../rows/derivative.ts";
import {
  type KnownSecurityType,
  type SecurityType,
  securityType,
  securityTypeNumbers,
} from "../rows/security-type.ts";
import { type Subject, subjectOf } from "../rows/subject.ts";
import { dayText } from "../time/day-text.ts";

const exchanges = {
  0: "unknown",
  1: "HK_MAIN",
  2: "HK_GEM",
  3: "HKEX",
  4: "NYSE",
  5: "NASDAQ",
  6: "US_OTC",
  7: "AMEX",
  8: "US_OPTION",
  9: "NYMEX",
  10: "COMEX",
  11: "CBOT",
  12: "CME",
  13: "CBOE",
  14: "SH",
  15: "SZ",
  16: "STAR",
  17: "SGX",
  18: "OSE",
  19: "CRYPTO",
  20: "BURSA",
  21: "TSE",
  22: "NIKKEI",
} as const;

/** The exchange or board that a security is listed on; `US_OTC` is the market over the counter. */
export type Exchange = NameIn<typeof exchanges>;

interface StaticBase extends Subject {
  /** The vendor's number for the security. */
  readonly id: bigint;
  readonly securityType: SecurityType;
  /** Units per lot; per contract for options, the multiplier for futures. */
  readonly lotSize: number;
  /** Day of listing, the market's own. */
  readonly listDate: string | undefined;
  readonly isDelisted: boolean | undefined;
  readonly exchange: Exchange | undefined;
}

/** What only a warrant or a bull/bear contract has. */
export interface WarrantStatic {
  readonly type: WarrantType;
  /** The underlying security: `"HK.00700"`. */
  readonly underlying: string;
}

/** What only an option has. */
export interface OptionStatic {
  readonly type: OptionType;
  /** The underlying security: `"US.AAPL"`. */
  readonly underlying: string;
  readonly expiryDate: string | undefined;
  /** In the currency of the market. */
  readonly strikePrice: number;
  readonly isSuspended: boolean;
  /** Name of the market that the option belongs to, as OpenD writes it. */
  readonly optionMarket: string | undefined;
  /** Options on an index only. */
  readonly indexOption: IndexOption | undefined;
  readonly expirationCycle: ExpirationCycle | undefined;
  readonly standard: OptionStandard | undefined;
  readonly settlement: OptionSettlement | undefined;
}

/** What only a future has. */
export interface FutureStatic {
  /** Not told for a main contract. */
  readonly lastTradingDate: string | undefined;
  /** Whether it is the main contract rather than one month's. */
  readonly isMainContract: boolean;
}

/** What seldom changes about a security, told apart by `kind`; without a part of its own it is `plain`. */
export type StaticInfo =
  | (StaticBase & { readonly kind: "plain" })
  | (StaticBase & { readonly kind: "warrant"; readonly warrant: WarrantStatic })
  | (StaticBase & { readonly kind: "option"; readonly option: OptionStatic })
  | (StaticBase & { readonly kind: "future"; readonly future: FutureStatic });

/** Securities in one request: no page tells how many it may carry, so this is assumed. */
const batchSize = 200;

export const staticInfo = (
  opend: Requester,
  codes: Codes,
  options: CallOptions = {},
): Promise<StaticInfo[]> =>
  inBatches(
    opend,
    codes,
    {
      protocol: GetStaticInfo,
      size: batchSize,
      rows: ({ staticInfoList }) => staticInfoList.map(staticRow),
    },
    options,
  );

export async function securities(
  opend: Requester,
  market: Market,
  type: KnownSecurityType,
  options: CallOptions = {},
): Promise<StaticInfo[]> {
  const secType = Object.hasOwn(securityTypeNumbers, type) ? securityTypeNumbers[type] : 0;
  if (!secType)
    throw new ArgumentError("type", `one of ${Object.keys(securityTypeNumbers).join(", ")}`, type);
  const { staticInfoList } = await askAbout(
    opend,
    [market],
    GetStaticInfo,
    { market: marketNumber(market), secType },
    options,
  );
  return staticInfoList.map(staticRow);
}

export function staticRow(message: SecurityStaticInfo): StaticInfo {
  const { basic, warrantExData: warrant, optionExData: option, futureExData: future } = message;
  const base: StaticBase = {
    ...subjectOf(basic.security, basic.name).subject,
    id: basic.id,
    securityType: securityType(basic.secType),
    lotSize: basic.lotSize,
    listDate: dayText(basic.listTime),
    isDelisted: basic.delisting,
    exchange: named(exchanges, basic.exchType),
  };
  if (warrant)
    return {
      ...base,
      kind: "warrant",
      warrant: { type: warrantType(warrant.type), underlying: codeText(warrant.owner) },
    };
  if (option)
    return {
      ...base,
      kind: "option",
      option: {
        type: optionType(option.type),
        underlying: codeText(option.owner),
        expiryDate: dayText(option.strikeTime),
        strikePrice: option.strikePrice,
        isSuspended: option.suspend,
        optionMarket: option.market || undefined,
        indexOption: indexOption(option.indexOptionType),
        expirationCycle: expirationCycle(option.expirationCycle),
        standard: optionStandard(option.optionStandardType),
        settlement: optionSettlement(option.optionSettlementMode),
      },
    };
  if (future)
    return {
      ...base,
      kind: "future",
      future: {
        lastTradingDate: dayText(future.lastTradeTime),
        isMainContract: future.isMainContract,
      },
    };
  return { ...base, kind: "plain" };
}
