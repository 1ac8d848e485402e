import { LinkLostError, QuotaError } from "@opend/core";
import { type Clock, sleep, untilAborted } from "@opend/core/internal";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import type { Requester } from "../../ask/requester.ts";
import { type Holdings, holdings } from "./holdings.ts";
import type { Ledger } from "./ledger.ts";
import type { QuotaUnit } from "./quota-unit.ts";

/** The parts of the connection that admission uses. */
export interface AdmissionHost {
  readonly opend: Requester;
  readonly clock: Clock;
  readonly ledger: Pick<Ledger<unknown>, "countNew" | "countPending" | "freeing">;
  /** Runs work while no other request of subscriptions is pending. */
  inTurn(work: () => Promise<void>): Promise<void>;
  /** Throws when the connection is closed. */
  throwIfOver(): void;
}

/** Options of an admission. */
export interface Admitting {
  readonly signal: AbortSignal | undefined;
  readonly whenFull: "throw" | "wait";
}

/** The reason why units cannot be admitted now. */
type Obstacle = "link-lost" | "pending" | QuotaError;

/**
 * Admits units within the quota, which is requested by Qot_GetSubInfo (3003) while no other request
 * is pending. If requests of other streams are unanswered, it waits for them once.
 *
 * @throws {QuotaError} there is no room. With `whenFull: "wait"`, only if freeing all unused units is
 * not enough.
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
    // Outside the turn, because restoring the subscriptions needs the turn.
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
  // Counted after the reply, because subscriptions may have changed during the request.
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
