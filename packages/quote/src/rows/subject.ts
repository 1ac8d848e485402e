import { type Market, marketOf, parseCode, security } from "../codes.ts";
import type { AnyMarket } from "../gen/enums/any-market.ts";
import type { Zones } from "../time/zones.ts";
import { zonesOf } from "../time/zones.ts";

/** The security of a row. */
export interface Subject {
  /** The code, as requests accept it: `"HK.00700"`. */
  readonly code: string;
  /** The market of `code`, which distinguishes rows. */
  readonly market: AnyMarket;
  /** The name, in OpenD's language. */
  readonly name: string | undefined;
}

/** The time zones of a message's wall clocks. */
export interface InZones {
  readonly zones: Zones;
}

/** The security of a message's rows, and the time zones of their wall clocks. */
export interface About extends InZones {
  readonly subject: Subject;
}

/** Reads the security of a message, with the time zones of its wall clocks. */
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

/** The security of a reply that does not name it, from the requested code. */
export const subjectOfCode = (code: string): About =>
  subjectOf(security(parseCode(code)), undefined);

/** The time zones of a reply about a market. */
export const zonesOfMarket = (market: Market): InZones => ({ zones: zonesOf(market, "") });
