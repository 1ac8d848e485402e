import { securities } from "../data/securities.ts";
import type { Security } from "../data/security.ts";
import type { SecurityRef } from "../market/catalog.ts";
import { marketOf, markets } from "../market/markets.ts";
import { between, type Random, random, rounded } from "../market/random.ts";
import { midnight, utcDay, utcMidnight, wallClock, type Zone } from "../market/zone.ts";
import { zoneOf } from "../market/zone-of.ts";

/** The values that the fields of one row share, so that they agree. */
export interface Scene {
  /** Seed and place in the reply: what is drawn in one row does not move another. */
  readonly seed: number;
  readonly path: string;
  readonly draw: Random;
  /** Place in its list, or 0. */
  readonly index: number;
  readonly depth: number;
  readonly security: SecurityRef;
  readonly securityName: string;
  /** Securities that the request gives a name: `owner`, `series`. */
  readonly named: Readonly<Record<string, SecurityRef>>;
  /** What prices of the row are near to. */
  readonly price: number;
  readonly zone: Zone;
  /** The day that the row is about, `YYYY-MM-DD` in its zone. */
  readonly day: string;
}

const daySeconds = 86_400;

/** The subject of a whole message. */
export interface Opening {
  readonly seed: number;
  /** Equal for equal requests. */
  readonly path: string;
  readonly nowSeconds: number;
  readonly security?: SecurityRef | undefined;
  readonly named?: Readonly<Record<string, SecurityRef>>;
}

/** The scene of a whole message, on the day of an instant. */
export function openingScene({ seed, path, nowSeconds, security, named = {} }: Opening): Scene {
  const about = security ?? pick(seed, path, 0);
  const zone = zoneOfRef(about);
  // Nothing finer than the day: the same request gets the same reply a second later.
  const today = wallClock(nowSeconds, zone).day;
  return {
    seed,
    path,
    draw: random(seed, path),
    index: 0,
    depth: 0,
    ...of(about, seed),
    named,
    zone,
    day: weekdayBefore(today, 0),
  };
}

/** A row of a list: a day further back with every row, and about the list's security unless told otherwise. */
export function rowScene(scene: Scene, list: string, index: number, about?: SecurityRef): Scene {
  const path = `${scene.path}.${list}[${index}]`;
  const security = about ?? scene.security;
  return {
    ...scene,
    path,
    draw: random(scene.seed, path),
    index,
    depth: scene.depth + 1,
    ...of(security, scene.seed),
    zone: zoneOfRef(security),
    day: weekdayBefore(scene.day, index),
  };
}

/** A security of the catalog, for a row without a given one. */
export function pick(seed: number, path: string, index: number): SecurityRef {
  const first = Math.floor(random(seed, `${path}/security`)() * securities.length);
  const { market, code } = securities[
    (first + index) % securities.length
  ] as (typeof securities)[number];
  return { market: markets[market].number, code };
}

function of(
  { market, code }: SecurityRef,
  seed: number,
): Pick<Scene, "security" | "securityName" | "price"> {
  const known = listed({ market, code });
  const drawn = rounded(between(random(seed, `price/${market}.${code}`), 5, 500), 0.01);
  return {
    security: { market, code },
    securityName: known?.name ?? `Invented ${code}`,
    price: known?.lastClose || drawn,
  };
}

const zoneOfRef = (security: SecurityRef): Zone =>
  zoneOf(listed(security) ?? { market: marketOf(security.market) ?? "HK" });

const listed = ({ market, code }: SecurityRef): Security | undefined =>
  securities.find((each) => each.market === marketOf(market) && each.code === code);

function weekdayBefore(day: string, count: number): string {
  let seconds = utcMidnight(day);
  const isWeekend = (): boolean => [0, 6].includes(new Date(seconds * 1000).getUTCDay());
  for (let left = count; left > 0 || isWeekend(); seconds -= daySeconds) if (!isWeekend()) left--;
  return utcDay(seconds);
}

/** Seconds since 1970 of a time of day, some days after the scene's. */
export const instant = ({ day, zone }: Scene, afterDays: number, secondsOfDay: number): number =>
  midnight(utcDay(utcMidnight(day) + afterDays * daySeconds), zone) + secondsOfDay;
