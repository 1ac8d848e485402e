import { isOpendError } from "@opend/core";
import type { Requester } from "../../ask/requester.ts";
import type { LiveRow } from "../../rows/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";

/** Lists units without rows, and accepts rows. */
export interface Lacking {
  readonly awaited: readonly QuotaUnit[];
  supply(unit: QuotaUnit, row: LiveRow): void;
}

/**
 * Pulls states without a first push. OpenD pushes what it has only for a new subscription, not for
 * one that another stream of the connection already has. It is not an error if OpenD does not have a
 * state.
 */
export async function pullFirst(
  opend: Requester,
  lacking: Lacking,
  signal: AbortSignal | undefined,
): Promise<void> {
  const kinds = new Set(lacking.awaited.map(({ kind }) => kind));
  await Promise.all(
    [...kinds].map(async (kind) => {
      const units = lacking.awaited.filter((unit) => unit.kind === kind);
      const byCode = new Map(units.map((unit) => [unit.code, unit]));
      try {
        const options = { ...(signal && { signal }) };
        for (const row of (await kind.latest?.(opend, [...byCode.keys()], options)) ?? []) {
          const unit = byCode.get(row.code);
          if (unit) lacking.supply(unit, row);
        }
      } catch (error) {
        if (!isOpendError(error) && !signal?.aborted) throw error;
      }
    }),
  );
}
