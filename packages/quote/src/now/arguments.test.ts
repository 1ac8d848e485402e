import { expect, test } from "vitest";
import { answering } from "../../test/answering.ts";
import { adjustmentFactors } from "../history/adjustment-factors.ts";
import { historyCandles } from "../history/history-candles.ts";
import { latestBrokerQueue } from "./broker-queue.ts";
import { latestCandles } from "./candles.ts";
import { latestMinutes } from "./minutes.ts";
import { latestOrderBook } from "./order-book.ts";
import { latestQuotes } from "./quotes.ts";
import { latestTicks } from "./ticks.ts";

const { opend, asked } = answering();

const refused: readonly [name: string, argument: string, call: () => unknown][] = [
  ["quotes of no code", "code", () => latestQuotes(opend, ["00700"])],
  ["quotes of a string instead of a list", "codes", () => latestQuotes(opend, "HK.00700" as never)],
  ["a book without levels", "depth", () => latestOrderBook(opend, "HK.00700", { depth: 0 })],
  ["half a level", "depth", () => latestOrderBook(opend, "HK.00700", { depth: 1.5 })],
  ["too many trades", "last", () => latestTicks(opend, "HK.00700", { last: 1001 })],
  ["no candles", "last", () => latestCandles(opend, "HK.00700", { last: 0 })],
  [
    "an unknown period",
    "period",
    () => latestCandles(opend, "HK.00700", { period: "2m" as never }),
  ],
  [
    "a period of an object",
    "period",
    () => latestCandles(opend, "HK.00700", { period: "toString" as never }),
  ],
  [
    "an unknown adjustment",
    "adjustment",
    () => latestCandles(opend, "HK.00700", { adjustment: "qfq" as never }),
  ],
  [
    "an unknown session",
    "session",
    () => latestTicks(opend, "US.AAPL", { session: "night" as never }),
  ],
  ["brokers of the US", "code", () => latestBrokerQueue(opend, "US.AAPL" as string)],
  ["minutes of no code", "code", () => latestMinutes(opend, "HK.")],
  ["factors of no code", "code", () => adjustmentFactors(opend, "")],
];

test.each(refused)("%s: refused before anything is sent", async (_, argument, call) => {
  await expect(Promise.resolve().then(call)).rejects.toMatchObject({
    code: "invalid-argument",
    argument,
  });
  expect(asked).toEqual([]);
});

const refusedAtOnce: readonly [name: string, argument: string, options: object][] = [
  ["a day that does not exist", "from", { from: "2026-02-30" }],
  ["a day with a time", "to", { to: "2026-04-30 10:00:00" }],
  ["an invalid Date", "to", { to: new Date("x") }],
  ["a day as a number", "to", { to: 20_260_430 }],
  ["a range that ends before it begins", "from", { from: "2026-05-01", to: "2026-04-30" }],
  ["pages of 0 rows", "pageSize", { pageSize: 0 }],
  ["pages that are too large", "pageSize", { pageSize: 1001 }],
  ["the latest 0", "last", { last: 0 }],
  ["extended hours in Hong Kong", "extendedHours", { period: "1m", extendedHours: true }],
  ["a session in Hong Kong", "session", { period: "1m", session: "all" }],
  ["an unknown period", "period", { period: "1y" }],
];

test.each(refusedAtOnce)("past candles: %s is refused at once", (_, argument, options) => {
  expect(() => historyCandles(opend, "HK.00700", options)).toThrow(
    expect.objectContaining({ code: "invalid-argument", argument }),
  );
});

test("past candles of days have no extended hours", () => {
  expect(() => historyCandles(opend, "US.AAPL", { extendedHours: true })).toThrow(
    expect.objectContaining({ argument: "extendedHours" }),
  );
});

test("past candles: an unknown session is refused at once", () => {
  const options = { period: "1m", session: "night" as never } as const;
  expect(() => historyCandles(opend, "US.AAPL", options)).toThrow(
    expect.objectContaining({ argument: "session" }),
  );
});

test("an empty list of codes sends no request", async () => {
  expect(await latestQuotes(opend, [])).toEqual([]);
});
