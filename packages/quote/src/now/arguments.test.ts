import { expect, test } from "vitest";
import { scripted } from "../../test/scripted.ts";
import { Quote } from "../quote.ts";

const opend = scripted(() => {
  throw new Error("something was sent");
});
const quote = new Quote(opend);

const refused: readonly [name: string, argument: string, call: () => unknown][] = [
  ["quotes of no code", "code", () => quote.quotes(["00700"])],
  ["quotes of a text", "codes", () => quote.quotes("HK.00700" as never)],
  ["a book without levels", "depth", () => quote.orderBook("HK.00700", { depth: 0 })],
  ["half a level", "depth", () => quote.orderBook("HK.00700", { depth: 1.5 })],
  ["too many trades", "last", () => quote.ticks("HK.00700", { last: 1001 })],
  ["no candles", "last", () => quote.candles("HK.00700", { last: 0 })],
  ["an unknown period", "period", () => quote.candles("HK.00700", { period: "2m" as never })],
  [
    "a period of an object",
    "period",
    () => quote.candles("HK.00700", { period: "toString" as never }),
  ],
  [
    "an unknown adjustment",
    "adjustment",
    () => quote.candles("HK.00700", { adjustment: "qfq" as never }),
  ],
  [
    "a session that nobody knows",
    "session",
    () => quote.ticks("US.AAPL", { session: "night" as never }),
  ],
  ["brokers of the US", "code", () => quote.brokerQueue("US.AAPL" as string)],
  ["minutes of no code", "code", () => quote.timeShare("HK.")],
  ["factors of no code", "code", () => quote.rehab("")],
];

test.each(refused)("%s is refused before anything is sent", async (_, argument, call) => {
  await expect(Promise.resolve().then(call)).rejects.toMatchObject({
    code: "invalid-argument",
    argument,
  });
  expect(opend.asked).toEqual([]);
});

const refusedAtOnce: readonly [name: string, argument: string, options: object][] = [
  ["a day that is in no calendar", "from", { from: "2026-02-30" }],
  ["a day with a time", "to", { to: "2026-04-30 10:00:00" }],
  ["a Date that is none", "to", { to: new Date("x") }],
  ["a day as a number", "to", { to: 20_260_430 }],
  ["a range that ends before it begins", "from", { from: "2026-05-01", to: "2026-04-30" }],
  ["pages of nothing", "pageSize", { pageSize: 0 }],
  ["pages beyond what OpenD gives", "pageSize", { pageSize: 1001 }],
  ["the latest none", "last", { last: 0 }],
  [
    "hours outside the regular ones in Hong Kong",
    "extendedHours",
    { period: "1m", extendedHours: true },
  ],
  ["a session in Hong Kong", "session", { period: "1m", session: "all" }],
  ["an unknown period", "period", { period: "1y" }],
];

test.each(refusedAtOnce)("past candles: %s is refused at once", (_, argument, options) => {
  expect(() => quote.historyCandles("HK.00700", options)).toThrow(
    expect.objectContaining({ code: "invalid-argument", argument }),
  );
});

test("past candles of days have no hours outside the regular ones", () => {
  expect(() => quote.historyCandles("US.AAPL", { extendedHours: true })).toThrow(
    expect.objectContaining({ argument: "extendedHours" }),
  );
});

test("past candles: a session that nobody knows is refused at once", () => {
  const options = { period: "1m", session: "night" as never } as const;
  expect(() => quote.historyCandles("US.AAPL", options)).toThrow(
    expect.objectContaining({ argument: "session" }),
  );
});

test("no codes need no request", async () => {
  expect(await quote.quotes([])).toEqual([]);
});
