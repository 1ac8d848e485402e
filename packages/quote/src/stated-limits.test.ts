import { readdirSync, readFileSync } from "node:fs";
import type { Bounds, Protocol } from "@opend/core";
import { protocols } from "@opend/core/protocols";
import { GetCapitalFlow } from "@opend/core/qot/get-capital-flow";
import { GetDailyShortVolume } from "@opend/core/qot/get-daily-short-volume";
import { GetKL } from "@opend/core/qot/get-kl";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { GetTicker } from "@opend/core/qot/get-ticker";
import { RequestHistoryKL } from "@opend/core/qot/request-history-kl";
import { RequestTradeDate } from "@opend/core/qot/request-trade-date";
import { StockFilter } from "@opend/core/qot/stock-filter";
import { expect, test } from "vitest";

// Docstrings contain numbers for readers. The constants of protocols have the same numbers from their
// sources.

const folder = new URL("./", import.meta.url);
const docstrings = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /^(?!gen\b).*(?<!\.test)\.ts$/.test(path))
  .flatMap((path) => {
    const text = readFileSync(new URL(path, folder), "utf8");
    return [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+([^\n]*)/g)];
  })
  .map(([, comment = "", below = ""]) => ({
    text: comment.replaceAll(/\s*\*\s/g, " ").replaceAll(/\s+/g, " "),
    below,
  }));

const requests = protocols.filter((each) => each.kind === "request");
const named = (text: string): Protocol[] =>
  requests.filter(({ name, id }) => text.includes(`${name} (${id})`));
const numbers = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, digits = ""]) => Number(digits.replaceAll(",", "")));

const stated = docstrings.map(({ text }) => ({ text, protocols: named(text) }));
const aboutProtocols = stated.filter(({ protocols: all }) => all.length > 0);

const limitsOf = (all: readonly Protocol[]): number[] =>
  all.flatMap(({ limit }) => (limit === undefined || limit === "none" ? [] : [limit.requests]));

test("every docstring with a protocol states the limit of the protocol's constant", () => {
  const wrong = aboutProtocols.flatMap(({ text, protocols: all }) => {
    const known = limitsOf(all);
    const said = numbers(text, /([\d,]+)(?: [a-z]+)? per 30 s/g);
    return said.filter((number) => !known.includes(number)).map((number) => [number, text]);
  });
  expect(wrong).toEqual([]);
  expect(aboutProtocols.filter(({ text }) => text.includes("per 30 s")).length).toBeGreaterThan(9);
});

test.each<[keyof Bounds, RegExp, number]>([
  ["maxSecurities", /([\d,]+) codes per request/g, 3],
  ["maxSpanDays", /longer than ([\d,]+) days/g, 1],
  ["pageMax", /pages of ([\d,]+) rows/g, 1],
])(
  "every docstring with %s states the number of its protocol's constant",
  (bound, pattern, least) => {
    const saying = aboutProtocols
      .map(({ text, protocols: all }) => ({
        text,
        // The batch size for basic Hong Kong rights is a constant of its own.
        said: numbers(text.replaceAll(/Basic Hong Kong rights[^.]*\./g, ""), pattern),
        known: all.map(({ bounds }) => bounds?.[bound]),
      }))
      .filter(({ said }) => said.length > 0);
    expect(saying.filter(({ said, known }) => !said.every((one) => known.includes(one)))).toEqual(
      [],
    );
    expect(saying.length).toBeGreaterThanOrEqual(least);
  },
);

test("every docstring with years of history states those of a protocol's constant", () => {
  const said = docstrings.flatMap(({ text }) => numbers(text, /\b([\d,]+) years?\b/g));
  const { historyYears, minuteHistoryYears } = RequestHistoryKL.bounds;
  expect(new Set(said)).toEqual(
    new Set([
      historyYears,
      minuteHistoryYears,
      RequestTradeDate.bounds.historyYears,
      GetCapitalFlow.bounds.historyYears,
    ]),
  );
});

test("every option states the range of its protocol's constant", () => {
  const ranges = docstrings.flatMap(({ text, below }) => {
    const [, option] = /^readonly (\w+)\?:/.exec(below) ?? [];
    // The depth of an order book depends on the right, and the schema states the periods in a row.
    return option === undefined || option === "depth" || option === "inARow"
      ? []
      : numbers(text, /\b1 to ([\d,]+)/g).map((most) => `${option} ${most}`);
  });
  expect([...new Set(ranges)].sort()).toEqual(
    [
      `batchSize ${GetSecuritySnapshot.bounds.maxSecurities}`,
      `last ${GetKL.bounds.maxItems}`,
      `pageSize ${RequestHistoryKL.bounds.pageMax}`,
      `pageSize ${GetShortInterest.bounds.pageMax}`,
      `pageSize ${StockFilter.bounds.pageMax}`,
    ].sort(),
  );
  expect(GetTicker.bounds.maxItems).toBe(GetKL.bounds.maxItems);
  expect(GetDailyShortVolume.bounds).toEqual(GetShortInterest.bounds);
});
