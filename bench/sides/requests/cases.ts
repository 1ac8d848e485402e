import { inFlight } from "../../repeat.ts";
import type { Cases } from "../../side.ts";

/** The requests of every client: complete round trips, with the reply decoded. */
export interface Asks {
  globalState(): Promise<unknown>;
  basicQuote(): Promise<unknown>;
  snapshots(): Promise<unknown>;
}

interface Case {
  readonly name: string;
  /** Numbers of requests in flight. */
  readonly widths: readonly number[];
}

const cases: Readonly<Record<keyof Asks, Case>> = {
  globalState: { name: "global state", widths: [1, 32] },
  basicQuote: { name: "a basic quote", widths: [1, 32] },
  // The simulator needs half a second for each, so more requests would measure its queue.
  snapshots: { name: "400 snapshots", widths: [1, 4] },
};

export function requestCases(asks: Asks): Cases {
  const each = Object.entries(cases) as [keyof Asks, Case][];
  return Object.fromEntries(
    each.flatMap(([ask, { name, widths }]) =>
      widths.map((width) => [
        `request: ${name}, ${width} in flight`,
        inFlight(width, () => asks[ask]()),
      ]),
    ),
  );
}
