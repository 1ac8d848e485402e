import type { Listed, Security } from "../data/security.ts";
import { markets } from "./markets.ts";
import type { Zone } from "./zone.ts";

/** Exchanges that are not where their market is. */
const exchangeZones: Readonly<Record<string, Zone>> = {
  // Where OpenD's users see US futures: FutunnOpen/py-futu-api#169.
  CME: "America/Chicago",
};

/** The zone for the times of a security. */
export function zoneOf(security: Security | Pick<Listed, "market">): Zone {
  const exchange = "kind" in security && security.kind === "future" ? security.exchange : "";
  return exchangeZones[exchange] ?? markets[security.market].zone;
}
