import type { Security as SchemaSecurity } from "@opend/core/qot/common";
import type { Listed } from "../data/security.ts";
import { markets } from "./markets.ts";
import { wallClock } from "./zone.ts";
import { zoneOf } from "./zone-of.ts";

/** A security in the form of the schema. */
export const schemaSecurity = ({
  market,
  code,
}: Pick<Listed, "market" | "code">): SchemaSecurity => ({ market: markets[market].number, code });

/** A time as text in messages, in the market's zone. */
export function marketTime(security: Pick<Listed, "market">, seconds: number): string {
  const { day, time } = wallClock(seconds, zoneOf(security));
  return `${day} ${time}`;
}
