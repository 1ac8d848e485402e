import { Refusal } from "../refusal.ts";

/** The day of a time in a request. @throws {Refusal} when the text is not a time. */
export function dayOf(text: string, name: string): string {
  const day = text.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(`${day}T00:00:00Z`)))
    throw new Refusal(`invalid ${name} ${JSON.stringify(text)}: it must be like 2026-05-08`);
  return day;
}
