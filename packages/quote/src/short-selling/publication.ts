import { ArgumentError } from "@opend/core";
import type { Derivation } from "./derivation.ts";

/** The assumed publication date of a report. OpenD does not report it. */
export interface AssumedPublication {
  /** `date` plus `assumePublishedAfterDays`: `"2026-05-11"`. */
  readonly assumedPublished: string;
}

const dayMs = 86_400_000;

/**
 * The column for this number of days; none for `undefined`.
 *
 * @throws {ArgumentError} `invalid-argument`: the value is not a number of days.
 */
export function assumedPublication(
  days: number | undefined,
): Derivation<{ readonly date: string }, AssumedPublication>[] {
  if (days === undefined) return [];
  if (!(Number.isInteger(days) && days >= 0 && days <= 366))
    throw new ArgumentError("assumePublishedAfterDays", "an integer from 0 to 366", days);
  return [
    {
      name: "assumePublishedAfterDays",
      columns: { assumedPublished: "plain" },
      ofRow:
        () =>
        ({ date }) => {
          const published = new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs);
          return { assumedPublished: published.toISOString().slice(0, 10) };
        },
    },
  ];
}
