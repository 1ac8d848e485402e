import { SubType } from "@opend/core/qot/common";
import type { Unit } from "../account/subscriptions.ts";
import type { Security } from "../data/security.ts";
import type { Catalog, SecurityRef } from "../market/catalog.ts";
import { Refusal } from "../refusal.ts";

const subTypes: ReadonlySet<number> = new Set(
  Object.values(SubType).filter((number) => number !== SubType.SubType_None),
);

/** Every pair of a security and a subtype that a request names. @throws {Refusal} */
export function unitsOf(
  { securityList, subTypeList }: { securityList: SecurityRef[]; subTypeList: number[] },
  catalog: Catalog,
): Unit[] {
  if (securityList.length === 0) throw new Refusal("securityList is empty");
  if (subTypeList.length === 0) throw new Refusal("subTypeList is empty");
  const wrong = subTypeList.find((subType) => !subTypes.has(subType));
  if (wrong !== undefined) throw new Refusal(`unknown subtype ${wrong}`);
  const securities = new Set(securityList.map((ref) => catalog.find(ref)));
  return [...securities].flatMap((security) =>
    [...new Set(subTypeList)].map((subType) => ({ security, subType })),
  );
}

/** Of these, the securities with basic quotes: the only subtype that is pushed. */
export const basicOf = (units: readonly Unit[]): Security[] =>
  units.filter(({ subType }) => subType === SubType.SubType_Basic).map(({ security }) => security);
