import type { Slot } from "./slots.ts";
import type { Trade } from "./trades.ts";

/** The trading in a period of time. Its label is the end of its last minute. */
export type Traded = Pick<Slot, "label" | "open" | "high" | "low" | "close" | "volume" | "amount">;

/** The trading in a minute up to a time in it. */
export function soFar(slot: Slot, trades: readonly Trade[], seconds: number): Traded {
  let { open: high, open: low, open: close } = slot;
  let volume = 0;
  let amount = 0;
  for (const trade of trades) {
    if (trade.ms > seconds * 1000) break;
    close = trade.price;
    high = Math.max(high, close);
    low = Math.min(low, close);
    volume += trade.volume;
    amount += trade.volume * close;
  }
  return { label: slot.label, open: slot.open, high, low, close, volume, amount };
}

/** Joins two periods of time, the earlier one first. */
export function joined(first: Traded, second: Traded): Traded {
  if (second.volume === 0) return { ...first, label: second.label };
  if (first.volume === 0) return second;
  return {
    label: second.label,
    open: first.open,
    high: Math.max(first.high, second.high),
    low: Math.min(first.low, second.low),
    close: second.close,
    volume: first.volume + second.volume,
    amount: first.amount + second.amount,
  };
}
