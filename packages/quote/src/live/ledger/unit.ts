import type { LiveKind } from "../stream/kind.ts";
import type { Terms } from "./terms.ts";

/** What OpenD counts against the quota: one security with one subtype. */
export interface Unit {
  readonly code: string;
  readonly security: { readonly market: number; readonly code: string };
  readonly kind: LiveKind;
  readonly terms: Terms;
}

/** A security in text. */
export const securityKey = ({ market, code }: Unit["security"]): string => `${market}.${code}`;

/** What OpenD counts and holds: one subscription per security and subtype, whatever its terms. */
export const unitKey = ({
  security,
  kind,
}: {
  readonly security: Unit["security"];
  readonly kind: Pick<LiveKind, "subType">;
}): string => `${securityKey(security)}/${kind.subType}`;

/** Whether a unit is of these codes and, if there are some, of these kinds. */
export function namedBy(
  codes: readonly string[],
  kinds: readonly string[] | undefined,
): (unit: Unit) => boolean {
  const [codeSet, kindSet] = [new Set(codes), kinds && new Set(kinds)];
  return ({ code, kind }) => codeSet.has(code) && (kindSet?.has(kind.name) ?? true);
}
