import { expect, test } from "vitest";
import { answering } from "../test/answering.ts";
import { Quote } from "./quote.ts";

const quote = new Quote(answering().opend);
const code = "US.AAPL" as string;

test("what is wrong by its type does not compile", () => {
  const wrong = [
    // @ts-expect-error: a single code is no list, though a string is an iterable.
    () => quote.snapshots("HK.00700"),
    // @ts-expect-error
    () => quote.staticInfo("HK.00700"),
    // @ts-expect-error: no short interest in Shanghai.
    () => quote.shortInterest("SH.600519"),
    // @ts-expect-error
    () => quote.shortInterest("00700"),
    // @ts-expect-error
    () => quote.dailyShortVolume("JP.7203", { derive: ["change"] }),
    // @ts-expect-error: brokers are of Hong Kong.
    () => quote.brokerQueue("US.AAPL"),
    // @ts-expect-error: only the US has extended hours.
    () => quote.historyCandles("HK.00700", { period: "1m", extendedHours: true }),
    // @ts-expect-error: the latest day has no range.
    () => quote.capitalFlow("HK.00700", { period: "intraday", from: "2026-04-01" }),
    // @ts-expect-error
    () => quote.capitalFlow("HK.00700", { from: "2026-04-01" }),
  ];
  expect(wrong).toHaveLength(9);
});

test("what may be right by its type compiles", () => {
  const right = [
    () => quote.snapshots(new Set([code])),
    () => quote.shortInterest(code),
    () => quote.shortInterest(code as `US.${string}`),
    () => quote.dailyShortVolume(Math.random() < 0.5 ? "HK.00700" : "US.AAPL"),
    () => quote.brokerQueue(code),
    () => quote.historyCandles(code, { period: "1m", extendedHours: true }),
    () => quote.historyCandles("US.AAPL", { period: "1m", session: "all" }),
    () => quote.historyCandles("HK.00700", { period: "1m", last: 10 }),
    (period: "intraday" | "day") => quote.capitalFlow("HK.00700", { period }),
  ];
  expect(right).toHaveLength(9);
});
