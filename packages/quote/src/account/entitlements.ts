import type { CallOptions, QuoteLevel } from "@opend/core";
import { quoteLevel, rightNames } from "@opend/core/internal";
import { GetUserInfo, UserInfoField } from "@opend/core/system/get-user-info";
import type { QotRight } from "@opend/core/system/notify";
import type { Requester } from "../quote.ts";

/** What a level may be of. */
export type EntitledKind = "stock" | "option" | "future" | "index" | "otc" | "crypto" | "event";

/** How much of one market's quotes of one kind this login may see. */
export interface Entitlement {
  /** As the connection's event `quote-right` calls it: `"HK"`, `"US_OPTION"`, `"US_FUTURE_CME"`. */
  readonly right: string;
  /** Where it counts, as codes begin; `"CN"` is Shanghai and Shenzhen together. */
  readonly market: string;
  /** `stock` is everything that trades as stocks do: funds, warrants, and indices where they have no right of their own. */
  readonly kind: EntitledKind;
  /** The exchange, where a market's futures have a right for each. */
  readonly exchange: string | undefined;
  /** `unknown` is OpenD's own word; a right that it does not tell has no row. */
  readonly level: QuoteLevel;
}

/** The table of what a login may see. */
export interface Entitlements {
  /** A row per right that OpenD tells, in a fixed order. */
  readonly rights: readonly Entitlement[];
  /** The rights that a code may need and that are not there (`none`); what kind a code is of, it does not say. */
  lacking(code: string): readonly Entitlement[];
}

// What a right is of, where it is no market's stocks.
const kinds: Readonly<Record<string, EntitledKind>> = {
  OPTION: "option",
  FUTURE: "future",
  INDEX: "index",
  OTC: "otc",
};

// Named by what they are, and not by a market and a kind.
const whole: Readonly<Record<string, Pick<Entitlement, "market" | "kind">>> = {
  CRYPTO: { market: "CRYPTO", kind: "crypto" },
  EVENT_CONTRACT: { market: "EVENT_CONTRACT", kind: "event" },
};

const markets: Readonly<Record<string, readonly string[]>> = {
  HK_FUTURE: ["HK"],
  SH: ["SH", "CN"],
  SZ: ["SZ", "CN"],
};

export async function entitlements(
  opend: Requester,
  options: CallOptions = {},
): Promise<Entitlements> {
  const told = await opend.request(
    GetUserInfo,
    { flag: UserInfoField.UserInfoField_QotRight },
    options,
  );
  const rights = rightsOf(told);
  return {
    rights,
    lacking(code) {
      const market = code.slice(0, code.indexOf("."));
      const concerned = markets[market] ?? [market];
      return rights.filter((right) => right.level === "none" && concerned.includes(right.market));
    },
  };
}

type Told = { readonly [Field in keyof QotRight]?: QotRight[Field] | undefined };

/** A row per right that OpenD tells. */
export function rightsOf(told: Told): Entitlement[] {
  const rights: Entitlement[] = [];
  for (const [field, right] of Object.entries(rightNames)) {
    const value = told[field as keyof QotRight];
    // Whether there are US options at all is told beside their level, and matters when that is not.
    if (typeof value === "boolean" && (value || told.usOptionQotRight !== undefined)) continue;
    if (value === undefined) continue;
    rights.push({ ...subjectOf(right), level: value === false ? "none" : quoteLevel(+value) });
  }
  return rights;
}

function subjectOf(right: string): Omit<Entitlement, "level"> {
  const [market = right, kind, exchange] = right.split("_");
  const known = whole[right];
  if (known) return { right, exchange: undefined, ...known };
  return { right, exchange, market, kind: (kind !== undefined && kinds[kind]) || "stock" };
}
