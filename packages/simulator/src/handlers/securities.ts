import type { Security } from "../data/security.ts";
import type { Catalog, SecurityRef } from "../market/catalog.ts";
import { Refusal } from "../refusal.ts";

/** The securities in a request. @throws {Refusal} for an empty list, too many, or an unknown security. */
export function securitiesOf(
  refs: readonly SecurityRef[],
  catalog: Catalog,
  most: number = Number.POSITIVE_INFINITY,
): Security[] {
  if (refs.length === 0) throw new Refusal("securityList is empty");
  if (refs.length > most)
    throw new Refusal(`too many securities: ${refs.length}, and at most ${most} are allowed`);
  return refs.map((ref) => catalog.find(ref));
}
