import type { CallOptions, QuoteLevel, QuoteRight } from "@opend/core";
import { quoteLevel, rightNames } from "@opend/core/internal";
import { GetUserInfo, UserInfoField } from "@opend/core/system/get-user-info";
import type { QotRight } from "@opend/core/system/notify";
import type { Requester } from "../requester.ts";
import { rightsOfCode } from "./code-rights.ts";

/** What a level may be of. */
export type EntitledKind = "stock" | "option" | "future" | "index" | "otc" | "crypto" | "event";

/** Where a level may count. Of Australia, Canada and currencies OpenD tells none. */
export type EntitledMarket =
  | "HK"
  | "US"
  | "CN"
  | "SH"
  | "SZ"
  | "SG"
  | "JP"
  | "MY"
  | "CRYPTO"
  | "EVENT_CONTRACT";

/** An American exchange whose futures have a level of their own. */
export type FutureExchange = "CME" | "CBOT" | "NYMEX" | "COMEX" | "CBOE";

/** How much of one market's quotes of one kind this login may see. */
export interface Entitlement {
  /** As the connection's event `quote-right` calls it: `"HK"`, `"US_OPTION"`, `"US_FUTURE_CME"`. */
  readonly right: QuoteRight;
  /** Where it counts, as codes begin; `"CN"` is Shanghai and Shenzhen together. */
  readonly market: EntitledMarket;
  /** `stock` is everything that trades as stocks do: funds, warrants, and indices where they have no right of their own. */
  readonly kind: EntitledKind;
  /** The exchange, where a market's futures have a right for each. */
  readonly exchange: FutureExchange | undefined;
  /** `unknown` is OpenD's own word; a right that it does not tell has no row. */
  readonly level: QuoteLevel;
}

/** The table of what a login may see. */
export interface Entitlements {
  /** A row per right that OpenD tells, in a fixed order. */
  readonly rights: readonly Entitlement[];
  /**
   * The rights that a code may need and that are not there (`none`). By how it is written, a code is
   * told to be a stock of Hong Kong or the US, or an American index; else it may be anything of its
   * market. Also of a market: `"HK"`.
   */
  lacking(code: string): readonly Entitlement[];
}

/** What each right is of. */
const subjects = {
  HK: { market: "HK", kind: "stock" },
  HK_OPTION: { market: "HK", kind: "option" },
  HK_FUTURE: { market: "HK", kind: "future" },
  US: { market: "US", kind: "stock" },
  US_OPTION: { market: "US", kind: "option" },
  US_INDEX: { market: "US", kind: "index" },
  US_OTC: { market: "US", kind: "otc" },
  US_FUTURE: { market: "US", kind: "future" },
  US_FUTURE_CME: { market: "US", kind: "future", exchange: "CME" },
  US_FUTURE_CBOT: { market: "US", kind: "future", exchange: "CBOT" },
  US_FUTURE_NYMEX: { market: "US", kind: "future", exchange: "NYMEX" },
  US_FUTURE_COMEX: { market: "US", kind: "future", exchange: "COMEX" },
  US_FUTURE_CBOE: { market: "US", kind: "future", exchange: "CBOE" },
  CN: { market: "CN", kind: "stock" },
  SH: { market: "SH", kind: "stock" },
  SZ: { market: "SZ", kind: "stock" },
  SG: { market: "SG", kind: "stock" },
  SG_FUTURE: { market: "SG", kind: "future" },
  JP: { market: "JP", kind: "stock" },
  JP_FUTURE: { market: "JP", kind: "future" },
  MY: { market: "MY", kind: "stock" },
  CRYPTO: { market: "CRYPTO", kind: "crypto" },
  EVENT_CONTRACT: { market: "EVENT_CONTRACT", kind: "event" },
} as const satisfies Readonly<Record<QuoteRight, Partial<Entitlement>>>;

/** Asks GetUserInfo (1005). */
export async function askEntitlements(
  opend: Requester,
  options: CallOptions = {},
): Promise<Entitlements> {
  const told = await opend.request(
    GetUserInfo,
    { flag: UserInfoField.UserInfoField_QotRight },
    options,
  );
  return entitlementsOf(rightsOf(told));
}

function entitlementsOf(rights: readonly Entitlement[]): Entitlements {
  return {
    rights,
    lacking: (code) => concerning(rights, code).filter(({ level }) => level === "none"),
  };
}

/** The rows that a code may be under; the likeliest first. */
export const concerning = (rights: readonly Entitlement[], code: string): Entitlement[] =>
  rightsOfCode(code).flatMap((right) => rights.find((row) => row.right === right) ?? []);

type Told = { readonly [Field in keyof QotRight]?: QotRight[Field] | undefined };

/** A row per right that OpenD tells. */
export function rightsOf(told: Told): Entitlement[] {
  const rights: Entitlement[] = [];
  for (const [field, right] of Object.entries(rightNames)) {
    const value = told[field as keyof QotRight];
    // Whether there are US options at all is told beside their level, and matters when that is not.
    if (typeof value === "boolean" && (value || told.usOptionQotRight !== undefined)) continue;
    if (value === undefined) continue;
    rights.push({
      right,
      exchange: undefined,
      ...subjects[right],
      level: value === false ? "none" : quoteLevel(+value),
    });
  }
  return rights;
}
