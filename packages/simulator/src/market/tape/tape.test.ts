import { describe, expect, it } from "vitest";
import { securities } from "../../data/securities.ts";
import type { Security } from "../../data/security.ts";
import { Catalog } from "../catalog.ts";
import { splitOn } from "../history.ts";
import { type Market, markets } from "../markets.ts";
import { Grid, toMills, tradingUnit } from "../price.ts";
import type { SessionKind } from "../sessions.ts";
import { tradingDay } from "./begun.ts";
import { isOpen } from "./opening.ts";
import type { Tape } from "./tape.ts";
import { totalUpTo } from "./totals.ts";
import type { Trade } from "./trades.ts";

const catalog = new Catalog(7);
const byKey = (key: string): Security => {
  const [market, code] = [key.slice(0, 2) as Market, key.slice(3)];
  return catalog.find({ market: markets[market].number, code });
};
const tapeOf = (key: string): Tape => catalog.tape(byKey(key));

const tradesOn = (tape: Tape, day: string, kind: SessionKind = "regular"): Trade[] =>
  tape.slots(day, kind).flatMap((slot) => tape.trades(slot, kind));

const examples = [
  ["HK.00700", "2026-05-08"],
  ["HK.07021", "2026-05-08"],
  ["HK.02800", "2026-02-16"],
  ["HK.19001", "2026-05-07"],
  ["HK.800000", "2026-05-08"],
  ["HK.HSImain", "2026-05-08"],
  ["HK.TCH260528C480000", "2026-05-08"],
  ["US.AAPL", "2026-05-07"],
  ["US.ZXAV", "2025-11-28"],
  ["US.ESmain", "2026-05-07"],
  ["US.AAPL260522P275000", "2026-05-07"],
  ["SH.600519", "2026-05-08"],
  ["HK.00700", "2026-06-30"],
] as const;

describe.each(examples)("a day of %s, %s", (key, day) => {
  const tape = tapeOf(key);
  const bar = tape.days.last(day);
  const slots = tape.slots(day, "regular");

  it("consists of minutes that add up to it", () => {
    const traded = slots.filter(({ volume }) => volume > 0);
    expect(bar?.day).toBe(day);
    expect(traded.reduce((sum, { volume }) => sum + volume, 0)).toBe(bar?.volume);
    expect(traded[0]?.open).toBe(toMills(bar?.open ?? 0));
    expect(traded.at(-1)?.close).toBe(toMills(bar?.close ?? 0));
    expect(Math.max(...traded.map(({ high }) => high))).toBe(toMills(bar?.high ?? 0));
    expect(Math.min(...traded.map(({ low }) => low))).toBe(toMills(bar?.low ?? 0));
  });

  it("has minutes that consist of trades that add up to them", () => {
    const wrong = slots.filter((slot) => {
      const trades = tape.trades(slot, "regular");
      const prices = trades.map(({ price }) => price);
      const volume = trades.reduce((sum, trade) => sum + trade.volume, 0);
      const amount = trades.reduce((sum, trade) => sum + trade.volume * trade.price, 0);
      const agrees =
        slot.volume === 0 ||
        (prices[0] === slot.open &&
          prices.at(-1) === slot.close &&
          Math.max(...prices) === slot.high &&
          Math.min(...prices) === slot.low);
      return volume !== slot.volume || amount !== slot.amount || !agrees;
    });
    expect(wrong).toEqual([]);
    expect(Number.isSafeInteger(totalUpTo(tape, day, "regular", Infinity)?.amount)).toBe(true);
  });

  it("has trades in order, at prices on its price grid", () => {
    const trades = tradesOn(tape, day);
    const grid = new Grid(byKey(key));
    const wrong = trades.filter(({ price, sequence, ms, volume }, index) => {
      const before = trades[index - 1];
      const isLater = !before || (sequence > before.sequence && ms >= before.ms);
      return price % grid.step(price) !== 0 || volume <= 0 || !isLater;
    });
    expect(wrong).toEqual([]);
    expect(trades[0]?.sequence).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
  });
});

it("trades whole lots in Hong Kong, and marks odd lots", () => {
  const security = byKey("HK.00700");
  const trades = tradesOn(tapeOf("HK.00700"), "2026-05-08");
  const oddLot = 6;
  const odd = trades.filter(({ volume }) => volume % tradingUnit(security) !== 0);
  expect(odd.length).toBeGreaterThan(10);
  expect(new Set(odd.map(({ type }) => type))).toEqual(new Set([oddLot]));
  expect(new Set(trades.map(({ type }) => type))).toEqual(new Set([1, 3, 4, 6, 7, 31]));
});

it("closes a day at the next day's last close", () => {
  for (const security of securities.filter((_, index) => index % 4 === 0)) {
    const bars = catalog.tape(security).days.between("2000-01-01", "2026-06-15");
    const closes = bars
      .slice(0, -1)
      .map(({ close }, index) => close / splitOn(security, bars[index + 1]?.day ?? ""));
    for (const [index, { lastClose }] of bars.slice(1).entries())
      expect(lastClose).toBeCloseTo(closes[index] ?? 0, 1);
  }
});

it("moves from a close to the next open through the sessions in between", () => {
  const tape = tapeOf("US.AAPL");
  const [thursday, friday] = ["2026-05-07", "2026-05-08"];
  const after = tape.slots(thursday, "after");
  const night = tape.slots(friday, "overnight");
  const morning = tape.slots(friday, "pre");
  expect(after[0]?.open).toBe(toMills(tape.days.last(thursday)?.close ?? 0));
  expect(morning.at(-1)?.close).toBe(toMills(tape.days.last(friday)?.open ?? 0));
  expect([after, night, morning].map((slots) => slots.length)).toEqual([241, 481, 331]);
  expect(after[0]?.start).toBe(Date.parse("2026-05-07T16:00:00-04:00") / 1000);
  expect(night[0]?.start).toBe(Date.parse("2026-05-07T20:00:00-04:00") / 1000);
  expect(tapeOf("HK.00700").slots(friday, "pre")).toEqual([]);
});

it("is open in the exchange's hours, with its breaks, holidays and short days", () => {
  const isOpenAt = (key: string, time: string): boolean =>
    isOpen(tapeOf(key), Date.parse(time) / 1000);
  const hongKong = (time: string): boolean => isOpenAt("HK.00700", `${time}+08:00`);
  expect(hongKong("2026-05-08T09:29:59")).toBe(false);
  expect(hongKong("2026-05-08T09:30:00")).toBe(true);
  expect(hongKong("2026-05-08T12:00:00")).toBe(false);
  expect(hongKong("2026-05-08T15:59:59")).toBe(true);
  expect(hongKong("2026-05-08T16:05:00")).toBe(false);
  expect(hongKong("2026-05-08T16:08:00")).toBe(true);
  expect(hongKong("2026-05-09T10:00:00")).toBe(false);
  expect(hongKong("2026-05-25T10:00:00")).toBe(false);
  expect(hongKong("2026-02-16T14:00:00")).toBe(false);
  expect(isOpenAt("HK.HSImain", "2026-05-08T02:59:59+08:00")).toBe(true);
  expect(isOpenAt("HK.HSImain", "2026-05-08T03:00:00+08:00")).toBe(false);
  expect(isOpenAt("HK.HSImain", "2026-05-08T18:00:00+08:00")).toBe(true);
  expect(isOpenAt("US.AAPL", "2026-11-27T12:59:59-05:00")).toBe(true);
  expect(isOpenAt("US.AAPL", "2026-11-27T13:00:01-05:00")).toBe(false);
});

it("counts the evening session of a future to the next trading day, also over a weekend", () => {
  const tape = tapeOf("HK.HSImain");
  const at = (time: string): string | undefined => tradingDay(tape, Date.parse(time) / 1000)?.day;
  expect(at("2026-05-08T16:00:00+08:00")).toBe("2026-05-08");
  expect(at("2026-05-08T17:15:00+08:00")).toBe("2026-05-11");
  expect(at("2026-05-10T12:00:00+08:00")).toBe("2026-05-11");
  expect(tradingDay(tapeOf("US.ESmain"), Date.parse("2026-05-10T18:00:00-04:00") / 1000)?.day).toBe(
    "2026-05-11",
  );
});
