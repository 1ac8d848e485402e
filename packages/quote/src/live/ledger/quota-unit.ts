import type { Kind } from "../kinds/kind.ts";
import type { Terms } from "./terms.ts";

/** What OpenD counts against the quota: one security with one subtype. */
export interface QuotaUnit {
  readonly code: string;
  readonly security: { readonly market: number; readonly code: string };
  readonly kind: Kind;
  readonly terms: Terms;
}

/** A security in text. */
export const securityKey = ({ market, code }: QuotaUnit["security"]): string => `${market}.${code}`;

/** What OpenD counts and holds: one subscription per security and subtype, whatever its terms. */
export const unitKey = ({
  security,
  kind,
}: {
  readonly security: QuotaUnit["security"];
  readonly kind: Pick<Kind, "subType">;
}): string => `${securityKey(security)}/${kind.subType}`;

/** Whether a unit is of these codes and, if there are some, of these kinds. */
export function namedBy(
  codes: readonly string[],
  kinds: readonly Kind[] | undefined,
): (unit: QuotaUnit) => boolean {
  const [codeSet, kindSet] = [new Set(codes), kinds && new Set(kinds.map(({ name }) => name))];
  return ({ code, kind }) => codeSet.has(code) && (kindSet?.has(kind.name) ?? true);
}
