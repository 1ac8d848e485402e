import { TickerDirection } from "@opend/core/qot/common";
import { toPrice } from "./price.ts";
import type { Slot } from "./tape/slots.ts";
import type { Tape } from "./tape/tape.ts";

/** The traded money by the size of trades. */
export interface BySize {
  readonly super: number;
  readonly big: number;
  readonly mid: number;
  readonly small: number;
}

/** The money of trades that buyers or sellers initiated, in the market's currency. */
export interface Capital {
  readonly inflow: BySize;
  readonly outflow: BySize;
}

/** The capital flow at a minute or on a day, summed from the beginning of the day. */
export interface CapitalPoint extends Capital {
  /** Seconds since 1970: the end of the minute. */
  readonly label: number;
}

/** The least turnover of a trade for each size. OpenD's own bounds are not known. */
const sizes = [
  ["super", 1_000_000],
  ["big", 200_000],
  ["mid", 40_000],
  ["small", 0],
] as const;

const nothing: BySize = { super: 0, big: 0, mid: 0, small: 0 };

const wholeDays = new WeakMap<Tape, Map<string, Capital>>();

/** The total flow of a day up to a time; `undefined` before it has begun. The total of a past day is cached. */
export function dayFlow(tape: Tape, day: string, seconds: number): Capital | undefined {
  const known = wholeDays.get(tape) ?? new Map<string, Capital>();
  wholeDays.set(tape, known);
  const found = known.get(day);
  if (found) return found;
  const flow = capitalFlow(tape, day, seconds).at(-1);
  const isOver =
    (tape.slots(day, "regular").at(-1)?.end ?? Number.POSITIVE_INFINITY) <=
    tape.door.shown(seconds);
  if (flow && isOver) known.set(day, flow);
  return flow;
}

/** The flow of a day up to a time, minute by minute. */
export function capitalFlow(tape: Tape, day: string, asked: number): CapitalPoint[] {
  const seconds = tape.door.shown(asked);
  let sum: Capital = { inflow: nothing, outflow: nothing };
  const points: CapitalPoint[] = [];
  for (const slot of tape.slots(day, "regular")) {
    if (slot.start > seconds) break;
    sum = added(sum, tape, slot, seconds);
    const last = points.at(-1);
    const point = { label: slot.label, ...sum };
    if (last?.label === slot.label) points[points.length - 1] = point;
    else points.push(point);
  }
  return points;
}

function added({ inflow, outflow }: Capital, tape: Tape, slot: Slot, seconds: number): Capital {
  const [bought, sold] = [{ ...inflow }, { ...outflow }];
  for (const { ms, price, volume, direction } of tape.trades(slot, "regular")) {
    if (ms > seconds * 1000 || direction === TickerDirection.TickerDirection_Neutral) continue;
    const worth = toPrice(price * volume);
    const size = sizes.find(([, from]) => worth >= from)?.[0] ?? "small";
    (direction === TickerDirection.TickerDirection_Bid ? bought : sold)[size] += worth;
  }
  return { inflow: bought, outflow: sold };
}
