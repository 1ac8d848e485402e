import { expect, it } from "vitest";
import { securities } from "../data/securities.ts";
import { keyOf } from "../data/security.ts";
import { Catalog } from "./catalog.ts";
import { kLines } from "./k-lines.ts";
import { type Period, periodOf } from "./periods.ts";
import { toPrice } from "./price.ts";
import { random } from "./random.ts";
import { lastTrades } from "./tickers.ts";
import { timeShare } from "./time-share.ts";

const [oneMinute, fiveMinutes, day] = [1, 6, 2].map(periodOf) as [Period, Period, Period];
const [from, to] = ["2025-11-01", "2026-06-30"].map((text) => Date.parse(text) / 1000) as [
  number,
  number,
];

it("is consistent for any security at any time, including noon, auctions and nights", () => {
  const catalog = new Catalog(3);
  const draw = random(1, "any moment");
  const kinds = ["regular"] as const;
  for (let count = 0; count < 45; count++) {
    const security = securities[Math.floor(draw() * securities.length)] as (typeof securities)[0];
    const seconds = Math.floor((from + draw() * (to - from)) * 10) / 10;
    const tape = catalog.tape(security);
    const quote = catalog.quote(security, seconds);
    if (quote.isSuspended || quote.volume === 0) continue;
    const at = `${keyOf(security)} ${new Date(seconds * 1000).toISOString()}`;
    const candles = (period: Period, most: number) =>
      kLines(tape, { period, rehabType: 0, kinds, seconds, most });
    const [candle] = candles(day, 1);
    expect(candle, at).toMatchObject({
      openPrice: quote.open,
      highPrice: quote.high,
      lowPrice: quote.low,
      closePrice: quote.current,
      volume: BigInt(quote.volume),
    });
    const points = timeShare(tape, seconds, kinds);
    const sum = (rows: readonly { volume?: bigint | undefined }[]): bigint =>
      rows.reduce((all, { volume = 0n }) => all + volume, 0n);
    expect(sum(points), at).toBe(candle?.volume);
    const minutes = candles(oneMinute, points.length);
    expect(minutes.map(({ time, volume, closePrice }) => [time, volume, closePrice])).toEqual(
      points.map(({ time, volume, price }) => [time, volume, price]),
    );
    const fives = candles(fiveMinutes, 200);
    expect(candles(fiveMinutes, 7), at).toEqual(fives.slice(-7));
    const [trade] = lastTrades(tape, seconds, kinds, 1);
    expect(trade && toPrice(trade.price), at).toBe(quote.current);
  }
});
