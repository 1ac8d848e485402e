import type { KnownHistory } from "../data/known-history.ts";
import type { Security } from "../data/securities.ts";
import { tradingDays } from "./calendar.ts";
import type { TradingMarket } from "./markets.ts";
import { between, type Random, random, rounded } from "./random.ts";

/** One trading day of one security. */
export interface Bar {
  readonly day: string;
  readonly open: number;
  readonly close: number;
  readonly lastClose: number;
  readonly volume: number;
  readonly turnover: number;
}

/** The newest day of every history, whatever the simulator's own time is. */
export const newestDay: Readonly<Record<TradingMarket, string>> = {
  HK: "2026-05-08",
  US: "2026-05-07",
};

/** Three years of trading days and a bit. */
const barCount = 760;

/** A security's days, newest first: closes that are known, and a seeded walk through and behind them. */
export function history(
  security: Security,
  market: TradingMarket,
  known: KnownHistory | undefined,
  seed: number,
): Bar[] {
  const draw = random(seed, `history/${market}.${security.code}`);
  const days = tradingDays(market, newestDay[market], barCount + 1);
  const closes = walk(security, days, knownCloses(days, known), draw);
  return days.slice(0, barCount).map((day, index) => {
    const close = closes[index] as number;
    const lastClose = closes[index + 1] as number;
    const open = rounded(
      lastClose + (close - lastClose) * between(draw, -0.2, 0.6),
      security.priceSpread,
    );
    const volume = Math.round(security.averageVolume * between(draw, 0.6, 1.5));
    return {
      day,
      open,
      close,
      lastClose,
      volume,
      turnover: rounded((volume * (open + close)) / 2, 0.01),
    };
  });
}

function knownCloses(
  days: readonly string[],
  known: KnownHistory | undefined,
): Map<number, number> {
  const closes = new Map<number, number>();
  const before = (day: string): number => days.indexOf(day) + 1;
  for (const { day, close, lastClose } of known?.shortInterest ?? []) {
    closes.set(days.indexOf(day), close);
    closes.set(before(day), lastClose);
  }
  for (const { day, lastClose } of known?.dailyShortVolume ?? [])
    closes.set(before(day), lastClose);
  return closes;
}

function walk(
  { lastClose, priceSpread }: Security,
  days: readonly string[],
  known: ReadonlyMap<number, number>,
  draw: Random,
): number[] {
  const anchors = new Map([[1, lastClose], ...known]);
  const ahead = [...anchors.keys()].sort((a, b) => a - b);
  let price = lastClose;
  return days.map((_, index) => {
    while (ahead[0] !== undefined && ahead[0] < index) ahead.shift();
    const next = ahead[0];
    // Towards the next known close by the share of the way that one day is; free behind the last.
    const pull =
      next === undefined ? 0 : ((anchors.get(next) as number) - price) / (next - index + 1);
    const noise = price * between(draw, -0.012, 0.012);
    price = anchors.get(index) ?? Math.max(rounded(price + pull + noise, priceSpread), priceSpread);
    return price;
  });
}
