import { ArgumentError } from "@opend/core";
import type { Derivation } from "./derivation.ts";

/** When a report is assumed to have been published. OpenD does not tell. */
export interface AssumedPublication {
  /** `date` plus `assumePublishedAfterDays`: `"2026-05-11"`. */
  readonly assumedPublished: string;
}

const dayMs = 86_400_000;

/**
 * The column for a number of days; none for `undefined`.
 *
 * @throws {ArgumentError} `invalid-argument`: it is no number of days.
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
