import type { Listed, Security } from "../data/security.ts";
import { markets } from "./markets.ts";
import type { Zone } from "./zone.ts";

/** Exchanges in another time zone than their market. */
const exchangeZones: Readonly<Record<string, Zone>> = {
  // US futures have Chicago time according to OpenD's users: FutunnOpen/py-futu-api#169.
  CME: "America/Chicago",
};

/** The zone for the times of a security. */
export function zoneOf(security: Security | Pick<Listed, "market">): Zone {
  const exchange = "kind" in security && security.kind === "future" ? security.exchange : "";
  return exchangeZones[exchange] ?? markets[security.market].zone;
}
