import { Refusal } from "../refusal.ts";

/** A count in a request. @throws {Refusal} when it is less than 1 or too large. */
export function atMost(most: number, count: number, name: string): number {
  if (count < 1 || count > most)
    throw new Refusal(`invalid ${name} ${count}: it must be between 1 and ${most}`);
  return count;
}
