import type { Protocol } from "@opend/core";
import { QotMarket } from "@opend/core/qot/common";
import { OptionMarket } from "@opend/core/qot/option-common";
import { type FieldShape, fieldsOf } from "@opend/core/schema";
import type { Security } from "../data/security.ts";
import type { Catalog, SecurityRef } from "../market/catalog.ts";
import { type Market, marketOf, markets } from "../market/markets.ts";
import { Refusal } from "../refusal.ts";
import type { Values } from "./message.ts";

/** The subject of a request. */
export interface Asked {
  /** The first security of a single field. */
  readonly single: SecurityRef | undefined;
  /** The securities of its list. */
  readonly list: readonly SecurityRef[];
  /** The single securities by the names of their fields, without plates. */
  readonly named: Readonly<Record<string, SecurityRef>>;
  /** The possible securities of rows if the request names none. */
  readonly candidates: readonly Security[];
}

const securityType = "Qot_Common.Security";

/**
 * @throws {Refusal} for an unknown security, or if the markets and plates of the request have no
 * security.
 */
export function askedOf(protocol: Protocol, c2s: Values, catalog: Catalog): Asked {
  const fields = fieldsOf(protocol.c2s.name);
  const named: Record<string, SecurityRef> = {};
  const list: SecurityRef[] = [];
  const plates: SecurityRef[] = [];
  for (const { name, type } of fields) {
    if (typeof type !== "object" || type.message !== securityType) continue;
    const value = (c2s[name] ?? []) as SecurityRef | readonly SecurityRef[];
    if (name.startsWith("plate")) plates.push(...[value].flat());
    else if ("market" in value) named[name] = value;
    else list.push(...value);
  }
  const single = Object.values(named)[0];
  // Event contracts are not securities of the market.
  for (const ref of [...Object.values(named), ...list, ...plates])
    if (ref.market !== QotMarket.QotMarket_EventContract) catalog.find(ref);
  const inMarkets = marketsAsked(protocol, fields, c2s).flatMap((market) =>
    stocksOf(market, catalog),
  );
  const members = new Set(plates.flatMap((plate) => membersOf(plate, catalog)));
  const candidates = plates.length > 0 ? inMarkets.filter((each) => members.has(each)) : inMarkets;
  if (candidates.length === 0)
    throw new Refusal("no security is listed in the markets and plates of the request");
  return { single, list, named, candidates };
}

const stocksOf = (market: Market, catalog: Catalog): readonly Security[] =>
  catalog.list(market, ["stock", "fund"]);

/** The members of a plate. Any other security has the stocks of its market. */
function membersOf(ref: SecurityRef, catalog: Catalog): readonly Security[] {
  const plate = catalog.find(ref);
  const stocks = stocksOf(plate.market, catalog);
  return plate.kind === "plate"
    ? stocks.filter(({ code }) => plate.members.includes(code))
    : stocks;
}

/** `QotMarket` by `OptionMarket`. */
const optionMarkets: Readonly<Record<number, number>> = {
  [OptionMarket.OptionMarket_US_Security]: QotMarket.QotMarket_US_Security,
  [OptionMarket.OptionMarket_US_Index]: QotMarket.QotMarket_US_Security,
  [OptionMarket.OptionMarket_HK_Security]: QotMarket.QotMarket_HK_Security,
  [OptionMarket.OptionMarket_HK_Index]: QotMarket.QotMarket_HK_Security,
};

/** The market of an enum value that names a market; otherwise the value itself. */
const marketEnums: Readonly<Record<string, (value: number) => number>> = {
  "Qot_Common.QotMarket": (value) => value,
  "Qot_OptionCommon.OptionMarket": (value) => optionMarkets[value] ?? value,
};

/** The markets in a request; all markets if it names none. */
function marketsAsked(
  { name }: Protocol,
  fields: readonly FieldShape[],
  c2s: Values,
): readonly Market[] {
  if (name.startsWith("Qot_GetUS")) return ["US"];
  const numbers = fields.flatMap((field) => {
    const numberOf = field.enum === undefined ? undefined : marketEnums[field.enum];
    const values = [c2s[field.name] ?? []].flat() as number[];
    return numberOf ? values.map(numberOf) : [];
  });
  if (numbers.length === 0) return Object.keys(markets) as Market[];
  const known = [...new Set(numbers)].flatMap((number) => marketOf(number) ?? []);
  if (known.length > 0) return known;
  throw new Refusal(`unsupported market ${numbers.join(", ")}: it has no securities here`);
}
