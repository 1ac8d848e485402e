import { ArgumentError } from "@opend/core";

/** When a report is taken to have been known. Not told by OpenD: worked out from an assumption of yours. */
export interface AssumedPublication {
  /** `date` and the days that `assumePublishedAfterDays` says: `"2026-05-11"`. */
  readonly assumedPublished: string;
}

const dayMs = 86_400_000;

/** @throws {ArgumentError} it is no number of days. */
export function checkPublicationDays(days: number | undefined): void {
  if (days !== undefined && !(Number.isInteger(days) && days >= 0 && days <= 366))
    throw new ArgumentError("assumePublishedAfterDays", "an integer from 0 to 366", days);
}

export function assumedPublication(date: string, days: number): AssumedPublication {
  const published = new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs);
  return { assumedPublished: published.toISOString().slice(0, 10) };
}
