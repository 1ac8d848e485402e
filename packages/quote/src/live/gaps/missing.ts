import type { Tick } from "../../gen/rows/tick.ts";

/** Trades next to each other that OpenD has and that were not given. */
export interface MissingRun {
  readonly rows: readonly Tick[];
  /** What was given before them, by OpenD's order, and after them, if anything was. */
  readonly after: Tick;
  readonly before: Tick | undefined;
}

/**
 * Finds what is missing between trades by OpenD's own list of the latest, since their sequences are not
 * dense. What is listed and was not given has until the next list to come.
 */
export class Missing {
  #runs: readonly MissingRun[] = [];
  /** Of all that is listed, what was not given; what was told as missing is not told again. */
  #awaited = new Set<bigint>();
  #told = new Set<bigint>();

  /** It was given after all. */
  given(sequence: bigint): void {
    this.#awaited.delete(sequence);
  }

  /** What was missing by the list before this one, and has not come since. The oldest is first. */
  compare(listed: readonly Tick[], isGiven: (tick: Tick) => boolean): MissingRun[] {
    const missing = this.#runs
      .map((run) => ({
        ...run,
        rows: run.rows.filter(({ sequence }) => this.#awaited.has(sequence)),
      }))
      .filter(({ rows }) => rows.length > 0);
    for (const { rows } of missing) for (const { sequence } of rows) this.#told.add(sequence);
    const isKnown = (tick: Tick): boolean => isGiven(tick) || this.#told.has(tick.sequence);
    this.#runs = runsOf(listed, isKnown);
    this.#awaited = new Set(this.#runs.flatMap(({ rows }) => rows.map(({ sequence }) => sequence)));
    const still = new Set(listed.map(({ sequence }) => sequence));
    for (const sequence of this.#told) if (!still.has(sequence)) this.#told.delete(sequence);
    return missing;
  }
}

/** What is before the first that is known was before the stream, or longer ago than is remembered. */
function runsOf(listed: readonly Tick[], isKnown: (tick: Tick) => boolean): MissingRun[] {
  const runs: MissingRun[] = [];
  let after: Tick | undefined;
  let rows: Tick[] = [];
  for (const tick of listed) {
    if (!isKnown(tick)) {
      rows.push(tick);
      continue;
    }
    if (after && rows.length > 0) runs.push({ rows, after, before: tick });
    [after, rows] = [tick, []];
  }
  if (after && rows.length > 0) runs.push({ rows, after, before: undefined });
  return runs;
}
