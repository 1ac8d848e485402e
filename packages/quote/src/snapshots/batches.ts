import { ArgumentError, type ReplyError } from "@opend/core";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { type Entitlement, type Entitlements, entitlements } from "../account/entitlements.ts";
import type { Requester } from "../quote.ts";
import { distinctCodes, securitiesOf, slices } from "../reference/code-batches.ts";
import { isRefusal } from "../refusal.ts";
import { Halving, type Outcome } from "./halving.ts";
import { type Snapshot, snapshot } from "./snapshot.ts";

/** A code that has no snapshot, and why. */
export interface MissingSnapshot {
  readonly code: string;
  /** `refused`: OpenD refuses this code on its own too. `left-out`: it answered without it. */
  readonly why: "refused" | "left-out";
  /** What OpenD said when it refused. */
  readonly error: ReplyError | undefined;
  /**
   * Rights of the code's market that this login has not; one of them may be the reason. Empty where
   * all are there, and where OpenD did not tell.
   */
  readonly lacking: readonly Entitlement[];
}

/** What one request, or the parts of one that was refused, brought. */
export interface SnapshotBatch {
  readonly rows: readonly Snapshot[];
  readonly missing: readonly MissingSnapshot[];
  /** Codes dealt with so far, this batch included. */
  readonly done: number;
  /** Codes in all, each counted once. */
  readonly total: number;
}

export interface SnapshotOptions {
  /**
   * Codes per request, 1 to 400. Default 400; Hong Kong codes go by 20 once OpenD has refused a batch
   * and the login is found to have but basic rights there.
   */
  readonly batchSize?: number;
  /** Aborting rejects with the signal's own reason. */
  readonly signal?: AbortSignal;
  /** The budget of each request in milliseconds; see `CallOptions`. */
  readonly timeoutMs?: number;
}

/** What OpenD documents: securities per request, and those of Hong Kong where the level is BMP. */
const largestBatch = 400;
const basicBatch = 20;

/** Checks the arguments at once, and asks as the batches are read. */
export function snapshotBatches(
  opend: Requester,
  codes: Iterable<string>,
  options: SnapshotOptions = {},
): AsyncIterable<SnapshotBatch> {
  const { batchSize = largestBatch } = options;
  if (!(Number.isInteger(batchSize) && batchSize >= 1 && batchSize <= largestBatch))
    throw new ArgumentError("batchSize", `an integer from 1 to ${largestBatch}`, batchSize);
  const distinct = distinctCodes(codes);
  return { [Symbol.asyncIterator]: () => batches(opend, distinct, batchSize, options) };
}

async function* batches(
  opend: Requester,
  all: readonly string[],
  batchSize: number,
  { signal, timeoutMs }: SnapshotOptions,
): AsyncGenerator<SnapshotBatch, undefined> {
  const call = { signal, timeoutMs };
  const ask = async (codes: readonly string[]): Promise<Snapshot[]> => {
    const securityList = securitiesOf(codes);
    const { snapshotList } = await opend.request(GetSecuritySnapshot, { securityList }, call);
    return snapshotList.map(snapshot);
  };
  const halving = new Halving(ask);
  let rights: Entitlements | undefined;
  let queue = slices(all, batchSize);
  let done = 0;
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    let outcome: Outcome<Snapshot>;
    try {
      outcome = { items: await ask(batch), refused: [] };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const isFirst = rights === undefined;
      rights ??= await knownRights(opend, call);
      if (isFirst && batch.length > basicBatch && isBasicInHongKong(rights)) {
        // The size may be all that is wrong; what waits is cut anew, and this batch with it.
        queue = regrouped([batch, ...queue].flat(), batchSize);
        continue;
      }
      outcome = await halving.ofRefused(batch, error);
      // No code was at fault, so the size was: no later batch is larger than what was taken.
      if (outcome.refused.length === 0) queue = slices(queue.flat(), halving.largestTaken);
    }
    done += batch.length;
    yield {
      ...sorted(batch, outcome, (code) => rights?.lacking(code) ?? []),
      done,
      total: all.length,
    };
  }
}

/** In the order of the codes, with those that have no snapshot apart. */
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

async function knownRights(
  opend: Requester,
  call: { signal: AbortSignal | undefined; timeoutMs: number | undefined },
): Promise<Entitlements> {
  try {
    return await entitlements(opend, call);
  } catch (error) {
    // The snapshots do not depend on it.
    if (isRefusal(error)) return { rights: [], lacking: () => [] };
    throw error;
  }
}

const isBasicInHongKong = ({ rights }: Entitlements): boolean =>
  rights.some(({ market, level }) => market === "HK" && level === "basic");

function regrouped(codes: readonly string[], batchSize: number): string[][] {
  const isHongKong = (code: string): boolean => code.startsWith("HK");
  return [
    ...slices(codes.filter(isHongKong), Math.min(basicBatch, batchSize)),
    ...slices(
      codes.filter((code) => !isHongKong(code)),
      batchSize,
    ),
  ];
}
