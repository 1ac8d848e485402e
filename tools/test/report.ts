/** The counts of a vitest JSON report, test by test. */
import { readFileSync } from "node:fs";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

interface VitestReport {
  readonly startTime: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** The counts of a report's text. A file that failed before its tests could run is one failure. */
export function countReport(text: string): Counts {
  const { startTime, testResults } = JSON.parse(text) as VitestReport;
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    for (const { status: outcome } of assertionResults)
      counts[outcome === "passed" || outcome === "failed" ? outcome : "skipped"]++;
    if (status === "failed" && !assertionResults.some((test) => test.status === "failed"))
      counts.failed++;
  }
  const end = Math.max(startTime, ...testResults.map(({ endTime }) => endTime));
  return { ...counts, seconds: (end - startTime) / 1000 };
}

/** The counts of a report file; `undefined` if the file is missing or cannot be read. */
export function readReport(file: string): Counts | undefined {
  try {
    return countReport(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Counts that one of our own suites wrote; `undefined` if they are missing or cannot be read. */
export function readCounts(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Counts;
  } catch {
    return undefined;
  }
}
