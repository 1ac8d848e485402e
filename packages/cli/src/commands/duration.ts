import { InvalidArgumentError } from "commander";

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Parses a duration like `500ms`, `5s`, `1.5m` or `2h` into milliseconds, at most a day. */
export function duration(text: string): number {
  const [, count, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
  const durationMs = Number(count) * (unitMs[unit ?? ""] ?? Number.NaN);
  if (!(durationMs > 0 && durationMs <= 86_400_000))
    throw new InvalidArgumentError("It must be like 500ms, 5s, 10m or 2h, at most a day.");
  return durationMs;
}
