import { maxSnapshotsAtBasic } from "@opend/core/internal";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { slices } from "../ask/code-batches.ts";
import { concerning, type Entitlements } from "../ask/rights/entitlements.ts";

/** Securities in one request. */
export const largestBatch: number = GetSecuritySnapshot.bounds.maxSecurities;

/** Whether the batch size depends on the rights of the login. */
export const isSizedByRights = (codes: readonly string[], batchSize: number): boolean =>
  batchSize > maxSnapshotsAtBasic && codes.filter(isHongKong).length > maxSnapshotsAtBasic;

/**
 * Divides codes into batches, in the order of their first codes. Hong Kong codes that may be under a
 * basic right are in batches of 20. Codes without a right are in batches of their own, because one of
 * them makes OpenD refuse the whole batch. If the rights are unknown, all codes are treated alike.
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

/** Whether the login has none of the rights that a code may need. */
export function isWithoutRight(code: string, { rights }: Entitlements): boolean {
  const possible = concerning(rights, code);
  return possible.length > 0 && possible.every(({ level }) => level === "none");
}

const isHongKong = (code: string): boolean => /^HK(_FUTURE)?\./.test(code);
