import { expect, test } from "vitest";
import { answering } from "../test/answering.ts";
import { historyCandles } from "./history/history-candles.ts";
import { latestBrokerQueue } from "./now/broker-queue.ts";
import { capitalFlow } from "./reference/capital-flow.ts";
import { staticInfo } from "./reference/static-info.ts";
import { change } from "./short-selling/change.ts";
import { dailyShortVolume } from "./short-selling/daily-short-volume.ts";
import { shortInterest } from "./short-selling/short-interest.ts";
import { snapshots } from "./snapshots/snapshots.ts";

const { opend } = answering();
const code = "US.AAPL" as string;

test("wrong types do not compile", () => {
  const wrong = [
    // @ts-expect-error: a single code is not a list, although a string is iterable.
    () => snapshots(opend, "HK.00700"),
    // @ts-expect-error
    () => staticInfo(opend, "HK.00700"),
    // @ts-expect-error: no short interest in Shanghai.
    () => shortInterest(opend, "SH.600519"),
    // @ts-expect-error
    () => shortInterest(opend, "00700"),
    // @ts-expect-error
    () => dailyShortVolume(opend, "JP.7203", { derive: [change] }),
    // @ts-expect-error: only Hong Kong has broker queues.
    () => latestBrokerQueue(opend, "US.AAPL"),
    // @ts-expect-error: only the US has extended hours.
    () => historyCandles(opend, "HK.00700", { period: "1m", extendedHours: true }),
    // @ts-expect-error: the latest day has no range.
    () => capitalFlow(opend, "HK.00700", { period: "intraday", from: "2026-04-01" }),
    // @ts-expect-error
    () => capitalFlow(opend, "HK.00700", { from: "2026-04-01" }),
  ];
  expect(wrong).toHaveLength(9);
});

test("types that may be right compile", () => {
  const right = [
    () => snapshots(opend, new Set([code])),
    () => shortInterest(opend, code),
    () => shortInterest(opend, code as `US.${string}`),
    () => dailyShortVolume(opend, Math.random() < 0.5 ? "HK.00700" : "US.AAPL"),
    () => latestBrokerQueue(opend, code),
    () => historyCandles(opend, code, { period: "1m", extendedHours: true }),
    () => historyCandles(opend, "US.AAPL", { period: "1m", session: "all" }),
    () => historyCandles(opend, "HK.00700", { period: "1m", last: 10 }),
    (period: "intraday" | "day") => capitalFlow(opend, "HK.00700", { period }),
  ];
  expect(right).toHaveLength(9);
});
