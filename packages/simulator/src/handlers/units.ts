import { SubType } from "@opend/core/qot/common";
import type { Unit } from "../account/subscriptions.ts";
import type { Security } from "../data/security.ts";
import type { Catalog, SecurityRef } from "../market/catalog.ts";
import { codeText } from "../market/markets.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import { Refusal } from "../refusal.ts";
import { securitiesOf } from "./securities.ts";

const subTypes: ReadonlySet<number> = new Set(
  Object.values(SubType).filter((number) => number !== SubType.SubType_None),
);

const ofTraded: ReadonlySet<number> = new Set([
  SubType.SubType_OrderBook,
  SubType.SubType_OrderBook_Odd,
  SubType.SubType_Ticker,
  SubType.SubType_Broker,
]);

/** Every pair of a security and a subtype in a request. @throws {Refusal} */
export function unitsOf(
  { securityList, subTypeList }: { securityList: SecurityRef[]; subTypeList: number[] },
  catalog: Catalog,
): Unit[] {
  const securities = new Set(securitiesOf(securityList, catalog));
  if (subTypeList.length === 0) throw new Refusal("subTypeList is empty");
  const wrong = subTypeList.find((subType) => !subTypes.has(subType));
  if (wrong !== undefined) throw new Refusal(`unknown subtype ${wrong}`);
  const units = [...securities].flatMap((security) =>
    [...new Set(subTypeList)].map((subType) => ({ security, subType })),
  );
  const odd = units.find(({ security, subType }) => !isPossible(security, subType));
  if (odd)
    throw new Refusal(
      `unsupported security type: ${codeText(schemaSecurity(odd.security))} has no subtype ${odd.subType}`,
    );
  return units;
}

/** That OpenD refuses impossible pairs, and does not skip them, is assumed. */
function isPossible({ market, kind }: Security, subType: number): boolean {
  if (subType === SubType.SubType_Broker && market !== "HK") return false;
  return !((kind === "index" || kind === "plate") && ofTraded.has(subType));
}
