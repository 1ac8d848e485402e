import { ReferenceType } from "@opend/core/qot/get-reference";
import { GetReference } from "@opend/core/serve/qot/get-reference";
import type { Security } from "../data/security.ts";
import { type Handler, handler } from "../handler.ts";
import type { Catalog } from "../market/catalog.ts";
import { staticInfo } from "../market/static-info.ts";
import { Refusal } from "../refusal.ts";

/** A stock's warrants; a main contract's months. */
const references: ReadonlyMap<number, (security: Security, catalog: Catalog) => Security[]> =
  new Map([
    [
      ReferenceType.ReferenceType_Warrant,
      (security, catalog) => catalog.derivedOf(security, "warrant"),
    ],
    [ReferenceType.ReferenceType_Future, contractsOf],
  ]);

export const getReference: Handler = handler(GetReference, (c2s, { account: { catalog } }) => {
  const find = references.get(c2s.referenceType);
  if (!find) throw new Refusal(`unknown referenceType ${c2s.referenceType}`);
  return { staticInfoList: find(catalog.find(c2s.security), catalog).map(staticInfo) };
});

function contractsOf(security: Security, catalog: Catalog): Security[] {
  if (security.kind !== "future") return [];
  const all = catalog.derivedOf(catalog.ownerOf(security), "future");
  return all.filter(({ code, origin }) => code === origin);
}
