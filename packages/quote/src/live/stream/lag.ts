import { type Clock, unawaited } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { Kind } from "../kinds/kind.ts";

/**
 * Adds to the rows of a push how old they were on arrival. The rows are not shared yet, so they can
 * be modified.
 */
export function withLag(kind: Kind, rows: readonly LiveRow[], clock: Clock): readonly LiveRow[] {
  if (!kind.receivedAt) return rows;
  const nowMs = clock.wallTime();
  for (const row of rows) {
    const receivedAt = unawaited(kind.receivedAt(row));
    if (typeof receivedAt === "number") Object.assign(row, { lagMs: nowMs - receivedAt });
  }
  return rows;
}
