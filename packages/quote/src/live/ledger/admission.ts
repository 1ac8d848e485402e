import { LinkLostError, QuotaError } from "@opend/core";
import { type Clock, sleep, untilAborted } from "@opend/core/internal";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import type { Requester } from "../../ask/requester.ts";
import { type Holdings, holdings } from "./holdings.ts";
import type { Ledger } from "./ledger.ts";
import type { QuotaUnit } from "./quota-unit.ts";

/** What admission needs. */
export interface AdmissionHost {
  readonly opend: Requester;
  readonly clock: Clock;
  readonly ledger: Pick<Ledger<unknown>, "countNew" | "countPending" | "freeing">;
  /** Does work when nothing else is being asked for. */
  inTurn(work: () => Promise<void>): Promise<void>;
  /** Throws when the connection is closed. */
  throwIfOver(): void;
}

/** How units are to be let in. */
export interface Admitting {
  readonly signal: AbortSignal | undefined;
  readonly whenFull: "throw" | "wait";
}

/** What keeps units out. */
type Obstacle = "link-lost" | "pending" | QuotaError;

/**
 * Lets units in within the quota, by what is left (Qot_GetSubInfo, 3003) when nobody else asks for any.
 * What others have asked for and OpenD has not answered yet is waited for once.
 *
 * @throws {QuotaError} there is no room; with `whenFull: "wait"` only if ours alone will not make it.
 */
export async function admit<T>(
  host: AdmissionHost,
  units: readonly QuotaUnit[],
  { signal, whenFull }: Admitting,
  open: () => T,
): Promise<T> {
  const { opend, clock, ledger } = host;
  let hasWaited = false;
  for (;;) {
    signal?.throwIfAborted();
    host.throwIfOver();
    if (ledger.countNew(units) === 0) return open();
    const entry: { opened?: { readonly value: T }; obstacle?: Obstacle | undefined } = {};
    const turn = host.inTurn(async () => {
      if (signal?.aborted) return;
      entry.obstacle = await obstacleFor(host, units, hasWaited);
      if (entry.obstacle === undefined && !signal?.aborted) entry.opened = { value: open() };
    });
    await (signal ? untilAborted(turn, signal) : turn);
    const { opened, obstacle } = entry;
    if (opened) return opened.value;
    if (obstacle === "pending") hasWaited = true;
    // Not in the turn, which making everything again needs.
    else if (obstacle === "link-lost") await opend.request(GetSubInfo, {}, { signal });
    else if (obstacle) {
      if (whenFull === "throw" || obstacle.enoughInMs === undefined) throw obstacle;
      await sleep(clock, obstacle.enoughInMs, { signal });
    }
  }
}

async function obstacleFor(
  { opend, ledger, throwIfOver }: AdmissionHost,
  units: readonly QuotaUnit[],
  hasWaited: boolean,
): Promise<Obstacle | undefined> {
  if (ledger.countNew(units) === 0) return undefined;
  let told: Holdings;
  try {
    told = await holdings((protocol, c2s) => opend.request(protocol, c2s, { whenLost: "fail" }));
  } catch (error) {
    if (error instanceof LinkLostError) return "link-lost";
    throw error;
  }
  throwIfOver();
  // Counted when the answer is there: much may have happened since it was asked for.
  const needed = ledger.countNew(units);
  const pending = ledger.countPending(units);
  const { quotaLeft, quotaUsed: used } = told;
  const left = Math.max(0, quotaLeft - pending);
  if (needed <= left) return undefined;
  if (needed <= quotaLeft && !hasWaited) return "pending";
  const free = ledger.freeing(units);
  const enoughInMs = free[needed - left - 1];
  return new QuotaError("subscriptions", { needed, left, used, freeing: free.length, enoughInMs });
}
