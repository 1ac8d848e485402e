import type { Kind } from "../kinds/kind.ts";
import type { Terms } from "./terms.ts";

/** What OpenD counts against the quota: one security with one subtype. */
export interface QuotaUnit {
  readonly code: string;
  readonly security: { readonly market: number; readonly code: string };
  readonly kind: Kind;
  readonly terms: Terms;
}

/** A security as text. */
export const securityKey = ({ market, code }: QuotaUnit["security"]): string => `${market}.${code}`;

/** The key of a unit. OpenD has one subscription per security and subtype, whatever its terms are. */
export const unitKey = ({
  security,
  kind,
}: {
  readonly security: QuotaUnit["security"];
  readonly kind: Pick<Kind, "subType">;
}): string => `${securityKey(security)}/${kind.subType}`;

/** Returns a test for units of these codes and, if given, of these kinds. */
export function namedBy(
  codes: readonly string[],
  kinds: readonly Kind[] | undefined,
): (unit: QuotaUnit) => boolean {
  const [codeSet, kindSet] = [new Set(codes), kinds && new Set(kinds.map(({ name }) => name))];
  return ({ code, kind }) => codeSet.has(code) && (kindSet?.has(kind.name) ?? true);
}
