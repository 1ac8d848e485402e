import { maxSnapshotsAtBasic } from "@opend/core/internal";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { slices } from "../ask/code-batches.ts";
import { concerning, type Entitlements } from "../ask/rights/entitlements.ts";

/** Securities in one request. */
export const largestBatch: number = GetSecuritySnapshot.bounds.maxSecurities;

/** Whether the size of batches depends on what the login may see. */
export const isSizedByRights = (codes: readonly string[], batchSize: number): boolean =>
  batchSize > maxSnapshotsAtBasic && codes.filter(isHongKong).length > maxSnapshotsAtBasic;

/**
 * Codes in batches that a login's rights allow, in the order of their first codes: those of Hong Kong
 * by 20 where they may be under a basic right, and apart from all others those without a right, for
 * one of them loses its whole batch. Where rights are not known, all are alike.
 */
export function batchesOf(
  codes: readonly string[],
  batchSize: number,
  rights?: Entitlements | undefined,
): string[][] {
  const groups: Record<Group, string[]> = { usual: [], basic: [], none: [] };
  for (const code of codes) groups[rights ? groupOf(code, rights) : "usual"].push(code);
  const place = new Map(codes.map((code, index) => [code, index]));
  const placeOf = ([first = ""]: readonly string[]): number => place.get(first) ?? 0;
  return [
    ...slices(groups.usual, batchSize),
    ...slices(groups.basic, Math.min(batchSize, maxSnapshotsAtBasic)),
    ...slices(groups.none, batchSize),
  ].sort((one, other) => placeOf(one) - placeOf(other));
}

type Group = "usual" | "basic" | "none";

function groupOf(code: string, rights: Entitlements): Group {
  if (isWithoutRight(code, rights)) return "none";
  const isBasic = concerning(rights.rights, code).some(({ level }) => level === "basic");
  return isBasic && isHongKong(code) ? "basic" : "usual";
}

/** Whether none of the rights is there that a code may need. */
export function isWithoutRight(code: string, { rights }: Entitlements): boolean {
  const possible = concerning(rights, code);
  return possible.length > 0 && possible.every(({ level }) => level === "none");
}

const isHongKong = (code: string): boolean => /^HK(_FUTURE)?\./.test(code);
