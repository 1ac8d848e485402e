import { expect, test } from "vitest";
import { countReport } from "./report.ts";
import { type Outcome, summarize } from "./summary.ts";

const file = (status: string, ...outcomes: string[]): object => ({
  status,
  endTime: 3500,
  assertionResults: outcomes.map((outcome) => ({ status: outcome })),
});
const report = (...testResults: object[]): string =>
  JSON.stringify({ startTime: 1000, testResults });

const good: Outcome = {
  name: "a",
  counts: { passed: 2, failed: 0, skipped: 0, seconds: 1 },
  exitCode: 0,
  isCached: false,
};

test("a report is counted per test, and tests that neither passed nor failed are skipped", () => {
  const text = report(
    file("failed", "passed", "failed"),
    file("passed", "passed", "pending", "todo"),
  );
  expect(countReport(text)).toEqual({ passed: 2, failed: 1, skipped: 2, seconds: 2.5 });
});

test("a file that fails before its tests run is one failure", () => {
  expect(countReport(report(file("failed")))).toMatchObject({ passed: 0, failed: 1 });
});

test("skipped tests are named in the last line only if there are any", () => {
  expect(summarize([good, good])).toMatchObject({ line: "4 passed, 0 failed", isGood: true });
  const skipping = { ...good, counts: { passed: 1, failed: 0, skipped: 1, seconds: 1 } };
  expect(summarize([skipping])).toMatchObject({
    line: "1 passed, 0 failed, 1 skipped",
    isGood: false,
  });
});

test.each<[why: string, outcome: Outcome]>([
  ["left no report", { ...good, counts: undefined }],
  ["has no tests", { ...good, counts: { passed: 0, failed: 0, skipped: 0, seconds: 0 } }],
  ["ended with 1", { ...good, exitCode: 1 }],
  ["ended with a signal", { ...good, exitCode: undefined }],
])("a package that %s is a failure", (why, outcome) => {
  const { line, table, isGood } = summarize([good, outcome]);
  expect({ isGood, failures: /, (\d+) failed$/.exec(line)?.[1] }).toEqual({
    isGood: false,
    failures: "1",
  });
  expect(table).toContain(why);
});

test("an empty report is a failure", () => {
  expect(summarize([]).isGood).toBe(false);
});
