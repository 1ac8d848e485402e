import type { ScalarName } from "@opend/core/schema";
import { rounded } from "../market/random.ts";
import type { Scene } from "./scene.ts";
import { byWord, meaning, wordsOf } from "./words.ts";

type Kind =
  | "price"
  | "ratio"
  | "part"
  | "change"
  | "money"
  | "flow"
  | "shares"
  | "lot"
  | "count"
  | "level"
  | "rank"
  | "year"
  | "quarter"
  | "id";

const kinds = byWord<Kind>({
  price: "price open high low highest lowest close strike bid ask point points bep",
  ratio:
    "ratio rate pct percent percentage percentile yield per degree proportion weight amplitude leverage gearing iv hv volatility impvolatility impvol multiplier multiple pe pb premium otm weeks",
  part: "probability prob delta gamma theta vega rho",
  change: "change chg yoy qoq return growth crush roi",
  money:
    "turnover value val amount cash asset assets fund funds margin capital profit income money power mv cap aum fee salary dividend balance loss revenue expense",
  flow: "flow pl",
  shares:
    "vol volume volumn qty shares quantity interest units float short oi sum aggregated owner",
  lot: "size lot",
  count: "count num number days day times total quota duration star stars minute term dte employee",
  level: "rating level score heat type status",
  rank: "rank ranking pos position index sth",
  year: "year",
  quarter: "quarter",
  id: "id key sequence",
});

/** Greater than a JavaScript number can hold exactly, like real ids. */
const firstId = 7_000_000_000_000_000_000n;
const signed: Readonly<Record<"change" | "flow", number>> = { change: 8, flow: 50_000_000 };

/** A number of plausible size for a field of this name. */
export function number(name: string, type: ScalarName, scene: Scene): number | bigint {
  const isWhole = type !== "double" && type !== "float";
  const kind = kindOf(name) ?? (isWhole ? "level" : "ratio");
  if (kind === "id" && (type === "int64" || type === "uint64")) return bigId(scene);
  const value = amounts[kind](scene, name);
  if (type === "int64" || type === "uint64") {
    const whole = BigInt(Math.round(value));
    return type === "uint64" && whole < 0n ? -whole : whole;
  }
  // Rounded to a float, so that every decoder reads the same value.
  if (type === "float") return Math.fround(value);
  return isWhole
    ? Math.min(type === "uint32" ? Math.abs(Math.round(value)) : Math.round(value), 2 ** 31 - 1)
    : value;
}

// The change of a price or a rate is not an amount of money.
function kindOf(name: string): Kind | undefined {
  const kind = meaning(name, kinds);
  return kind === "money" && wordsOf(name).includes("change") ? "change" : kind;
}

/** An id that a JavaScript number cannot hold exactly. */
export function bigId({ draw }: Pick<Scene, "draw">): bigint {
  return firstId + BigInt(Math.floor(draw() * 2 ** 32)) * 4096n + BigInt(Math.floor(draw() * 4096));
}

const within =
  (low: number, high: number, step: number) =>
  ({ draw }: Scene, name: string): number =>
    rounded(low + (high - low) * placed(name, draw()), step);

/** Places a value in a range, so that a minimum or a beginning is below a maximum or an end. */
function placed(name: string, drawn: number): number {
  const words = wordsOf(name);
  if (words.some((word) => lower.has(word))) return drawn * 0.4;
  return words.some((word) => upper.has(word)) ? 0.6 + drawn * 0.4 : drawn;
}

const lower: ReadonlySet<string> = new Set("min lower lowest left begin start floor".split(" "));
const upper: ReadonlySet<string> = new Set("max upper highest right end ceiling".split(" "));

const amounts: Readonly<Record<Kind, (scene: Scene, name: string) => number>> = {
  price: ({ draw, price }, name) => rounded(price * tilt(name, draw()), price < 1 ? 0.001 : 0.01),
  ratio: within(0.01, 9.99, 0.01),
  part: within(0.01, 0.99, 0.01),
  change: within(-signed.change, signed.change, 0.01),
  money: within(1_000_000, 900_000_000, 0.01),
  flow: within(-signed.flow, signed.flow, 0.01),
  shares: within(100, 5_000_000, 100),
  lot: (scene, name) =>
    name === "lotSize" && scene.known ? scene.known.lotSize : within(100, 2000, 100)(scene, name),
  count: within(1, 60, 1),
  level: within(1, 5, 1),
  rank: ({ index }) => index + 1,
  year: ({ day }) => Number(day.slice(0, 4)),
  quarter: ({ day }) => Math.ceil(Number(day.slice(5, 7)) / 3),
  id: within(100_001, 999_999, 1),
};

/**
 * The factor between a price field and the row's price: highs are above all others, lows below, asks
 * above bids.
 */
function tilt(name: string, drawn: number): number {
  const words = wordsOf(name);
  const has = (...any: string[]): boolean => any.some((word) => words.includes(word));
  if (has("high", "highest", "max", "upper", "ceiling")) return 1.02 + drawn * 0.01;
  if (has("low", "lowest", "min", "lower", "floor")) return 0.98 - drawn * 0.01;
  if (has("ask", "sell", "offer")) return 1.001 + drawn * 0.001;
  if (has("bid", "buy")) return 0.999 - drawn * 0.001;
  return 0.99 + drawn * 0.02;
}
