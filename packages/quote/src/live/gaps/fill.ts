import { isOpendError } from "@opend/core";
import type { Requester } from "../../ask/requester.ts";
import type { Unit } from "../ledger/unit.ts";
import type { View } from "../stream/row-filter.ts";
import type { Backfilled } from "../stream/streamed.ts";
import { mostPulled, pullMissed } from "./refills.ts";
import type { Series } from "./series.ts";

/** Requests under way at a time. None of them has a frequency limit; the pace is ours. */
const atOnce = 4;

/** Asks for what was missed, once for all readers of it, until all is there or the signal is aborted. */
export async function fill(
  opend: Requester,
  lives: Iterable<{ readonly holding: readonly Series[] }>,
  viewOf: (unit: Unit) => View | undefined,
  signal: AbortSignal,
): Promise<void> {
  const alike = new Map<string, Series[]>();
  for (const { holding } of lives)
    for (const series of holding) {
      const { code, kind, terms } = series.unit;
      const key = `${kind.name}/${code}/${terms.adjustments}`;
      alike.set(key, [...(alike.get(key) ?? []), series]);
    }
  const queue = alike.values();
  const work = async (): Promise<void> => {
    for (const series of queue) await fillAlike(opend, series, viewOf, signal);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function fillAlike(
  opend: Requester,
  alike: readonly Series[],
  viewOf: (unit: Unit) => View | undefined,
  signal: AbortSignal,
): Promise<void> {
  const [first] = alike;
  if (!first || signal.aborted) return;
  try {
    const pulled = await pullMissed(first.unit, opend, { signal });
    if (signal.aborted) return;
    const mark: Backfilled = { isBackfilled: true };
    const rows = pulled.map((row) => ({ ...row, ...mark }));
    const isAll = pulled.length < mostPulled;
    for (const series of alike) {
      const view = viewOf(series.unit);
      series.fill({ rows: view ? rows.filter((row) => view(row)) : rows, isAll });
    }
  } catch (error) {
    // Whatever went wrong, rows are not held back for ever.
    if (!signal.aborted)
      for (const series of alike) series.giveUp(isOpendError(error) ? error : undefined);
  }
}
