import { securities } from "../data/securities.ts";
import type { Security } from "../data/security.ts";
import type { SecurityRef } from "../market/catalog.ts";
import { marketOf, markets } from "../market/markets.ts";
import { between, type Random, random, rounded } from "../market/random.ts";
import { midnight, utcDay, utcMidnight, wallClock, type Zone } from "../market/zone.ts";
import { zoneOf } from "../market/zone-of.ts";

/** The common values of one row, which make its fields consistent. */
export interface Scene {
  /** The seed and the path in the reply, so that each row has its own random stream. */
  readonly seed: number;
  readonly path: string;
  readonly draw: Random;
  /** The index in its list, or 0. */
  readonly index: number;
  readonly depth: number;
  readonly security: SecurityRef;
  /** The security as the simulator knows it. */
  readonly known: Security | undefined;
  readonly find: FindSecurity;
  readonly securityName: string;
  /** Securities in named fields of the request: `owner`, `series`. */
  readonly named: Readonly<Record<string, SecurityRef>>;
  /** The row's prices are near this one. */
  readonly price: number;
  readonly zone: Zone;
  /** The day of the row, `YYYY-MM-DD` in its zone. */
  readonly day: string;
}

type FindSecurity = (ref: SecurityRef) => Security | undefined;

const daySeconds = 86_400;

/** The inputs of a whole message. */
export interface Opening {
  readonly seed: number;
  /** The same for equal requests. */
  readonly path: string;
  readonly nowSeconds: number;
  readonly security?: SecurityRef | undefined;
  readonly named?: Readonly<Record<string, SecurityRef>>;
  /** Default: among the securities that stay listed. */
  readonly find?: FindSecurity;
}

/** The scene of a whole message, on the day of `nowSeconds`. */
export function openingScene({
  seed,
  path,
  nowSeconds,
  security,
  named = {},
  find = listed,
}: Opening): Scene {
  const subject = of(security ?? pick(seed, path, 0), seed, find);
  // Only the day is used, so that the same request has the same reply a second later.
  const today = wallClock(nowSeconds, subject.zone).day;
  return {
    seed,
    path,
    draw: random(seed, path),
    index: 0,
    depth: 0,
    ...subject,
    named,
    find,
    day: weekdayBefore(today, 0),
  };
}

/** The scene of a row: each row is a day earlier, and about the security of the list or of `about`. */
export function rowScene(scene: Scene, list: string, index: number, about?: SecurityRef): Scene {
  const path = `${scene.path}.${list}[${index}]`;
  const security = about ?? scene.security;
  return {
    ...scene,
    path,
    draw: random(scene.seed, path),
    index,
    depth: scene.depth + 1,
    ...of(security, scene.seed, scene.find),
    day: weekdayBefore(scene.day, index),
  };
}

/** One of these securities, for a row without a given one. Neighbouring rows get different ones. */
export function pick(
  seed: number,
  path: string,
  index: number,
  among: readonly Security[] = securities,
): SecurityRef {
  const first = Math.floor(random(seed, `${path}/security`)() * among.length);
  const { market, code } = among[(first + index) % among.length] as Security;
  return { market: markets[market].number, code };
}

function of(
  { market, code }: SecurityRef,
  seed: number,
  find: FindSecurity,
): Pick<Scene, "security" | "known" | "securityName" | "price" | "zone"> {
  const known = find({ market, code });
  const drawn = rounded(between(random(seed, `price/${market}.${code}`), 5, 500), 0.01);
  return {
    security: { market, code },
    known,
    zone: zoneOf(known ?? { market: marketOf(market) ?? "HK" }),
    securityName: known?.name ?? `Invented ${code}`,
    price: known?.lastClose || drawn,
  };
}

const listed = ({ market, code }: SecurityRef): Security | undefined =>
  securities.find((each) => each.market === marketOf(market) && each.code === code);

function weekdayBefore(day: string, count: number): string {
  let seconds = utcMidnight(day);
  const isWeekend = (): boolean => [0, 6].includes(new Date(seconds * 1000).getUTCDay());
  for (let left = count; left > 0 || isWeekend(); seconds -= daySeconds) if (!isWeekend()) left--;
  return utcDay(seconds);
}

/** Seconds since 1970 of a time of day, `afterDays` days after the scene's day. */
export const instant = ({ day, zone }: Scene, afterDays: number, secondsOfDay: number): number =>
  midnight(utcDay(utcMidnight(day) + afterDays * daySeconds), zone) + secondsOfDay;
