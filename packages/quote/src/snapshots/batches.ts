import { ArgumentError, isOpendError, type ReplyError } from "@opend/core";
import { copied, partOf } from "@opend/core/internal";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { distinctCodes, securitiesOf } from "../ask/code-batches.ts";
import { isRefusal } from "../ask/refusal.ts";
import type { Requester } from "../ask/requester.ts";
import type { Entitlement, Entitlements } from "../ask/rights/entitlements.ts";
import { freshRights, knownRights } from "../ask/rights/known-rights.ts";
import { nameRightBy, speaksOfRights } from "../ask/rights/missing-right.ts";
import { allRefused, type Outcome, RefusedBatches } from "../ask/split-refused.ts";
import type { Codes } from "../codes.ts";
import { batchesOf, isSizedByRights, isWithoutRight, largestBatch } from "./sizes.ts";
import { type Snapshot, snapshot } from "./snapshot.ts";

/** A code that has no snapshot, and why. */
export interface MissingSnapshot {
  readonly code: string;
  /** `refused`: OpenD refuses this code also alone. `left-out`: OpenD's reply does not contain it. */
  readonly why: "refused" | "left-out";
  /**
   * The refusal of OpenD. It is a {@link MissingRightError} if a missing right is the probable
   * reason.
   */
  readonly error: ReplyError | undefined;
  /**
   * The rights of the code's market that this login does not have; one may be the reason. Empty if no
   * right is missing, or if the rights are unknown.
   */
  readonly lacking: readonly Entitlement[];
}

/** The result of one request, or of the parts of a refused one. */
export interface SnapshotBatch {
  readonly rows: readonly Snapshot[];
  readonly missing: readonly MissingSnapshot[];
  /** The number of codes that are done, including this batch. */
  readonly done: number;
  /** The total number of codes, without duplicates. */
  readonly total: number;
}

export interface SnapshotOptions {
  /**
   * Codes per request, 1 to 400. Default 400, or 20 for Hong Kong codes if the login has only basic
   * rights there.
   */
  readonly batchSize?: number;
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The time limit of each request in milliseconds; see `CallOptions`. */
  readonly timeoutMs?: number;
}

/**
 * Snapshots batch by batch, for thousands of codes. Each batch says how many of the `total` codes are
 * `done`.
 *
 * ```ts
 * for await (const { rows, done, total } of snapshotBatches(opend, ["HK.00700", "US.AAPL"]))
 *   console.log(rows.length, `${done} of ${total}`);
 * ```
 *
 * A batch has 400 codes, or fewer where your rights or a refusal demand it; everything else is as in
 * `snapshots`. Qot_GetSecuritySnapshot (3203), 60 per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once: a code is not of the form `HK.00700`, or
 * `batchSize` is outside 1 to 400. While iterating as a request does, see {@link Requester}.
 */
export function snapshotBatches(
  opend: Requester,
  codes: Codes,
  options: SnapshotOptions = {},
): AsyncIterable<SnapshotBatch> {
  const { batchSize = largestBatch, ...call } = copied(options);
  partOf(opend, "request");
  if (!(Number.isInteger(batchSize) && batchSize >= 1 && batchSize <= largestBatch))
    throw new ArgumentError("batchSize", `an integer from 1 to ${largestBatch}`, batchSize);
  const distinct = distinctCodes(codes);
  return { [Symbol.asyncIterator]: () => batches(opend, distinct, batchSize, call) };
}

async function* batches(
  opend: Requester,
  all: readonly string[],
  batchSize: number,
  call: Pick<SnapshotOptions, "signal" | "timeoutMs">,
): AsyncGenerator<SnapshotBatch, undefined> {
  const refused = new RefusedBatches(async (codes) => {
    const securityList = securitiesOf(codes);
    const { snapshotList } = await opend.request(GetSecuritySnapshot, { securityList }, call);
    return snapshotList.map(snapshot);
  });
  let size = batchSize;
  let rights = isSizedByRights(all, size) ? await toldRights(knownRights(opend, call)) : undefined;
  let isFresh = false;
  let queue = batchesOf(all, size, rights);
  let done = 0;
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    let outcome: Outcome<Snapshot>;
    try {
      outcome = { items: await refused.ask(batch), refused: [] };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (!isFresh) {
        // The rights were unknown, or may have changed.
        isFresh = true;
        rights = await toldRights(freshRights(opend, call));
        if (batchesOf(batch, size, rights).length > 1) {
          queue = batchesOf([batch, ...queue].flat(), size, rights);
          continue;
        }
      }
      outcome = await ofRefused(batch, error, refused, rights);
      if (refused.size < size) {
        size = refused.size;
        queue = batchesOf(queue.flat(), size, rights);
      }
    }
    done += batch.length;
    yield {
      ...sorted(batch, outcome, (code) => rights?.lacking(code) ?? []),
      done,
      total: all.length,
    };
  }
}

/** The result of a refused batch. Errors name the missing right, if there is one. */
async function ofRefused(
  batch: readonly string[],
  refusal: ReplyError,
  batches: RefusedBatches<Snapshot>,
  rights: Entitlements | undefined,
): Promise<Outcome<Snapshot>> {
  if (!rights) return batches.ofRefused(batch, refusal);
  const nameRight = nameRightBy(rights);
  // Requested one by one, because OpenD would refuse each of them.
  const isHopeless =
    speaksOfRights(refusal.retMsg) && batch.every((code) => isWithoutRight(code, rights));
  const { items, refused } = isHopeless
    ? allRefused(batch, refusal)
    : await batches.ofRefused(batch, refusal).catch((error) => {
        throw isRefusal(error) ? nameRight(batch, error) : error;
      });
  return {
    items,
    refused: refused.map(({ code, error }) => ({ code, error: nameRight([code], error) })),
  };
}

/** Sorts the items in the order of the codes, and separates those without a snapshot. */
function sorted(
  codes: readonly string[],
  { items, refused }: Outcome<Snapshot>,
  lacking: (code: string) => readonly Entitlement[],
): Pick<SnapshotBatch, "rows" | "missing"> {
  const byCode = new Map(items.map((row) => [row.code, row]));
  const errors = new Map(refused.map(({ code, error }) => [code, error]));
  const rows: Snapshot[] = [];
  const missing: MissingSnapshot[] = [];
  for (const code of codes) {
    const row = byCode.get(code);
    const error = errors.get(code);
    if (row) rows.push(row);
    else missing.push({ code, why: error ? "refused" : "left-out", error, lacking: lacking(code) });
  }
  return { rows, missing };
}

/** `undefined` if the request fails, because the snapshots do not depend on it. */
async function toldRights(asked: Promise<Entitlements>): Promise<Entitlements | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isOpendError(error)) return undefined;
    throw error;
  }
}
