import type { Tick } from "../../gen/rows/tick.ts";

/** A run of adjacent trades that OpenD has and that were not delivered. */
export interface MissingRun {
  readonly rows: readonly Tick[];
  /** The delivered trades before and after the run, in OpenD's order. There may be none after it. */
  readonly after: Tick;
  readonly before: Tick | undefined;
}

/**
 * Finds missing trades by OpenD's list of the latest trades, because sequences are not dense. A trade
 * that is listed but not delivered may still arrive until the next list.
 */
export class Missing {
  #runs: readonly MissingRun[] = [];
  /** Listed trades that were not delivered, without those that were reported as missing. */
  #awaited = new Set<bigint>();
  #told = new Set<bigint>();

  /** A trade has arrived late. */
  given(sequence: bigint): void {
    this.#awaited.delete(sequence);
  }

  /**
   * Returns the trades that were missing in the previous list and have not arrived since, the oldest
   * first.
   */
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

/** Trades before the first known one are from before the stream, or older than what is remembered. */
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
