import { TickerDirection } from "@opend/core/qot/common";
import { brokers } from "../data/brokers.ts";
import { keyOf, type Security } from "../data/security.ts";
import { type Grid, type Mills, tradingUnit } from "./price.ts";
import type { Quote } from "./quote.ts";
import { random } from "./random.ts";

/** One order. */
export interface Order {
  readonly id: bigint;
  readonly volume: number;
  readonly broker: (typeof brokers)[number];
}

/** All orders at one price. */
export interface Level {
  readonly price: Mills;
  readonly volume: number;
  readonly orders: readonly Order[];
}

export interface Book {
  /** The best first. */
  readonly asks: readonly Level[];
  readonly bids: readonly Level[];
}

const noBook: Book = { asks: [], bids: [] };

/** How many levels the account sees on each side; 0 if there is no order book. */
export function depthOf({ market, kind }: Security): number {
  if (kind === "index" || kind === "plate") return 0;
  if (market === "HK") return 10;
  if (market !== "US") return 5;
  return { option: 1, future: 40 }[kind as string] ?? 60;
}

/**
 * The orders around the last trade. A buyer has just taken the best ask, or a seller the best bid, so
 * the last price is one of both. The sizes change with `pulse`.
 */
export function orderBook(
  { security, lastTrade }: Quote,
  grid: Grid,
  seed: number,
  pulse: number,
): Book {
  const depth = depthOf(security);
  if (depth === 0 || !lastTrade) return noBook;
  const { price, direction } = lastTrade;
  const isSold = direction === TickerDirection.TickerDirection_Ask;
  const firstBid = isSold ? price : price - grid.stepDown(price);
  const firstAsk = isSold ? price + grid.step(price) : price;
  const flicker = random(seed, `flicker/${keyOf(security)}/${pulse}`);
  const level = (side: string, at: Mills): Level => {
    const draw = random(seed, `depth/${keyOf(security)}/${side}/${at}`);
    const orders = Array.from({ length: 1 + Math.floor(draw() * 6) }, (_, index): Order => {
      const lots = 1 + Math.floor(draw() * 20) + Math.floor(flicker() * 4);
      const id = (BigInt(at) << 24n) | BigInt((side === "ask" ? 0x80_0000 : 0) + index + 1);
      const broker = brokers[Math.floor(draw() * brokers.length)] as (typeof brokers)[number];
      return { id: 5_000_000_000_000_000_000n + id, volume: lots * tradingUnit(security), broker };
    });
    return { price: at, volume: orders.reduce((sum, { volume }) => sum + volume, 0), orders };
  };
  const asks: Level[] = [];
  const bids: Level[] = [];
  for (let at = firstAsk; asks.length < depth; at += grid.step(at)) asks.push(level("ask", at));
  for (let at = firstBid; bids.length < depth && at > 0; at -= grid.stepDown(at))
    bids.push(level("bid", at));
  return { asks, bids };
}
