import { distinctCodes } from "../ask/code-batches.ts";
import type { Requester } from "../ask/requester.ts";
import type { Codes } from "../codes.ts";
import { type MissingSnapshot, type SnapshotOptions, snapshotBatches } from "./batches.ts";
import type { Snapshot } from "./snapshot.ts";

/** Snapshots of many codes. */
export interface Snapshots {
  /** In the order of the codes, each once. */
  readonly rows: readonly Snapshot[];
  readonly byCode: ReadonlyMap<string, Snapshot>;
  /** The codes without a snapshot, in their order; the others are not lost for them. */
  readonly missing: readonly MissingSnapshot[];
}

export async function snapshots(
  opend: Requester,
  codes: Codes,
  options: SnapshotOptions = {},
): Promise<Snapshots> {
  const order = distinctCodes(codes);
  const found = new Map<string, Snapshot>();
  const lost = new Map<string, MissingSnapshot>();
  for await (const { rows, missing } of snapshotBatches(opend, order, options)) {
    for (const row of rows) found.set(row.code, row);
    for (const each of missing) lost.set(each.code, each);
  }
  // Batches may have been cut anew on the way.
  const inOrder = <Value>(known: ReadonlyMap<string, Value>): Value[] =>
    order.flatMap((code) => known.get(code) ?? []);
  const rows = inOrder(found);
  return {
    rows,
    byCode: new Map(rows.map((row) => [row.code, row])),
    missing: inOrder(lost),
  };
}
