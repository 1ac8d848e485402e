import { type Market, marketOf, parseCode, security } from "../codes.ts";
import type { AnyMarket } from "../gen/enums/any-market.ts";
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

/** The zones in which the wall clocks of a message are. */
export interface InZones {
  readonly zones: Zones;
}

/** The subject of a message, and the zones of its wall clocks. */
export interface About extends InZones {
  readonly subject: Subject;
}

/** The subject of a message, and the zones of its wall clocks. */
export function subjectOf(
  security: { market: number; code: string },
  name: string | undefined,
): About {
  const market = marketOf(security.market);
  return {
    subject: { code: `${market}.${security.code}`, market, name: name || undefined },
    zones: zonesOf(market, security.code),
  };
}

/** The subject of a reply that does not name it, by the code that was asked for. */
export const subjectOfCode = (code: string): About =>
  subjectOf(security(parseCode(code)), undefined);

/** The zones of a reply that is about a market. */
export const zonesOfMarket = (market: Market): InZones => ({ zones: zonesOf(market, "") });
