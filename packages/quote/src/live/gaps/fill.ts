import { isOpendError } from "@opend/core";
import { tolerate, unawaited } from "@opend/core/internal";
import type { Requester } from "../../ask/requester.ts";
import type { Backfilled } from "../stream/streamed.ts";
import type { Gapped } from "./gapped.ts";

/** The most requests at a time. None of them has a frequency limit; this number is our choice. */
const atOnce = 4;

/**
 * Pulls missing rows, once for all streams that read them, until all are there or the signal is
 * aborted.
 */
export async function fill(
  opend: Requester,
  gapped: readonly Gapped[],
  signal: AbortSignal,
): Promise<void> {
  const alike = new Map<string, Gapped[]>();
  for (const each of gapped) {
    const { code, kind, terms } = each.series.unit;
    const key = `${kind.name}/${code}/${terms.adjustments}`;
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  const queue = alike.values();
  const work = async (): Promise<void> => {
    for (const each of queue) await fillAlike(opend, each, signal);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function fillAlike(
  opend: Requester,
  alike: readonly Gapped[],
  signal: AbortSignal,
): Promise<void> {
  const [first] = alike;
  if (!first || signal.aborted) return;
  try {
    const pulled = await first.series.pull(opend, { signal });
    if (signal.aborted) return;
    const mark: Backfilled = { isBackfilled: true };
    const rows = pulled.map((row) => ({ ...row, ...mark }));
    const isAll = pulled.length < first.series.most;
    for (const each of alike)
      unawaited(each.series.fill({ rows: rows.filter((row) => each.see(row)), isAll }));
  } catch (error) {
    // Waiting rows must be released, whatever the error is.
    if (!signal.aborted)
      for (const { series } of alike)
        tolerate(() => series.giveUp(isOpendError(error) ? error : undefined));
  }
}
