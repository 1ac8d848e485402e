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
  /** The codes without a snapshot, in their order. */
  readonly missing: readonly MissingSnapshot[];
}

/**
 * Snapshots of any number of codes: price, best bid and ask, the day, the sessions outside regular
 * hours, and the fields that only some types of securities have.
 *
 * ```ts
 * const { byCode, missing } = await snapshots(opend, ["HK.00700", "US.AAPL"]);
 * console.log(byCode.get("HK.00700")?.price, missing);
 * ```
 *
 * No subscription is needed. Each code is requested once, in order, 400 codes per request. A code that
 * OpenD refuses does not affect the others: it is in `missing` with the text of the refusal. When the
 * text names the code, that costs one more request. Otherwise the batch is halved until the code is
 * found: at most 18 requests for one code among 400.
 *
 * Basic Hong Kong rights allow 20 Hong Kong codes per request. For longer lists, and after a refusal,
 * the SDK requests your rights by GetUserInfo (1005) and caches them until OpenD announces a change.
 * Codes without a right are requested apart. Qot_GetSecuritySnapshot (3203), 60 per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`: a code is not of the form `HK.00700`, or `batchSize` is
 * outside 1 to 400. Otherwise as a request does, see {@link Requester}; `reply-failed` when the refusal
 * is not about codes.
 */
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
  // Batches may have been divided again.
  const inOrder = <Value>(known: ReadonlyMap<string, Value>): Value[] =>
    order.flatMap((code) => known.get(code) ?? []);
  const rows = inOrder(found);
  return {
    rows,
    byCode: new Map(rows.map((row) => [row.code, row])),
    missing: inOrder(lost),
  };
}
