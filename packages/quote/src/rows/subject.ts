import { type AnyMarket, marketOf } from "../codes.ts";
import type { Zones } from "../time/zones.ts";
import { zonesOf } from "../time/zones.ts";

/** Whom a row is about. */
export interface Subject {
  /** `"HK.00700"`, as it can be asked for. */
  readonly code: string;
  /** The market of `code`, to tell rows apart by. */
  readonly market: AnyMarket;
  /** In the language that OpenD is set to. */
  readonly name: string | undefined;
}

/** The subject of a message, and where its clocks hang. */
export function subjectOf(
  security: { market: number; code: string },
  name: string | undefined,
): { readonly subject: Subject; readonly zones: Zones } {
  const market = marketOf(security.market);
  return {
    subject: { code: `${market}.${security.code}`, market, name: name || undefined },
    zones: zonesOf(market, security.code),
  };
}
