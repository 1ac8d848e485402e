import { marketOf } from "../codes.ts";
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

/** Whom the rows of a message are about, and in which zones their wall clocks are. */
export interface About {
  readonly subject: Subject;
  readonly zones: Zones;
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
