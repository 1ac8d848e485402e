import { isOpendError } from "@opend/core";
import type { Requester } from "../../quote.ts";
import type { Backfilled } from "../streamed.ts";
import { mostPulled, pullMissed } from "./refills.ts";
import type { Series } from "./series.ts";

/** Requests under way at a time. None of them has a frequency limit; the pace is ours. */
const atOnce = 4;

/** Asks for what was missed, once for all readers of it, until all is there or the signal is aborted. */
export async function fill(
  opend: Requester,
  lives: Iterable<{ readonly holding: readonly Series[] }>,
  signal: AbortSignal,
): Promise<void> {
  const alike = new Map<string, Series[]>();
  for (const { holding } of lives)
    for (const series of holding) {
      const { code, kind } = series.unit;
      const key = `${kind.name}/${code}`;
      alike.set(key, [...(alike.get(key) ?? []), series]);
    }
  const queue = alike.values();
  const work = async (): Promise<void> => {
    for (const series of queue) await fillAlike(opend, series, signal);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function fillAlike(
  opend: Requester,
  alike: readonly Series[],
  signal: AbortSignal,
): Promise<void> {
  const [first] = alike;
  if (!first || signal.aborted) return;
  const { kind, code } = first.unit;
  try {
    const pulled = await pullMissed(kind.name, opend, code, { signal });
    if (signal.aborted) return;
    const mark: Backfilled = { isBackfilled: true };
    const rows = pulled.map((row) => ({ ...row, ...mark }));
    for (const series of alike) series.fill({ rows, isAll: pulled.length < mostPulled });
  } catch (error) {
    // Whatever went wrong, rows are not held back for ever.
    if (!signal.aborted)
      for (const series of alike) series.giveUp(isOpendError(error) ? error : undefined);
  }
}
