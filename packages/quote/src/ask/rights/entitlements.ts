import type { CallOptions, QuoteLevel, QuoteRight } from "@opend/core";
import { quoteLevel, rightNames } from "@opend/core/internal";
import { GetUserInfoPart, UserInfoField } from "@opend/core/system/get-user-info";
import type { QotRight } from "@opend/core/system/notify";
import type { Requester } from "../requester.ts";
import { rightsOfCode } from "./code-rights.ts";

/** What a right is for. */
export type EntitledKind = "stock" | "option" | "future" | "index" | "otc" | "crypto" | "event";

/** The market of a right. OpenD does not report rights for Australia, Canada and currencies. */
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

/** A US exchange whose futures have a right of their own. */
export type FutureExchange = "CME" | "CBOT" | "NYMEX" | "COMEX" | "CBOE";

/** The level of one quote right of this login. */
export interface Entitlement {
  /** The name of the right, as in the event `quote-right`: `"HK"`, `"US_OPTION"`, `"US_FUTURE_CME"`. */
  readonly right: QuoteRight;
  /** The market, as codes begin; `"CN"` is Shanghai and Shenzhen together. */
  readonly market: EntitledMarket;
  /** `stock` includes funds, warrants, and indices without a right of their own. */
  readonly kind: EntitledKind;
  /** The exchange, for futures with a right per exchange. */
  readonly exchange: FutureExchange | undefined;
  /** `unknown` is a level that OpenD reports. Rights that OpenD does not report have no row. */
  readonly level: QuoteLevel;
}

/** The quote rights of a login. */
export interface Entitlements {
  /** One row per reported right, in a fixed order. */
  readonly rights: readonly Entitlement[];
  /**
   * The rights with level `none` that a code or market (`"HK"`) may need. The form of a code shows
   * whether it is a Hong Kong or US stock, or a US index. For other codes, all rights of the market
   * count.
   */
  lacking(code: string): readonly Entitlement[];
}

/** The market and kind of each right. */
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

/** Requests GetUserInfo (1005). */
export async function askEntitlements(
  opend: Requester,
  options: CallOptions = {},
): Promise<Entitlements> {
  const told = await opend.request(
    GetUserInfoPart,
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

/** The rows of rights that a code may need, the most probable first. */
export const concerning = (rights: readonly Entitlement[], code: string): Entitlement[] =>
  rightsOfCode(code).flatMap((right) => rights.find((row) => row.right === right) ?? []);

type Told = { readonly [Field in keyof QotRight]?: QotRight[Field] | undefined };

/** One row per reported right. */
export function rightsOf(told: Told): Entitlement[] {
  const rights: Entitlement[] = [];
  for (const [field, right] of Object.entries(rightNames)) {
    const value = told[field as keyof QotRight];
    // A separate flag says whether there are US options at all. It counts only if their level is
    // absent.
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
