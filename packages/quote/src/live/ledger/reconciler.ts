import {
  isOpendError,
  type OpendError,
  type RestoreReason,
  type RestoringRequest,
} from "@opend/core";
import { type Clock, type Timer, untilAborted } from "@opend/core/internal";
import { isPassing, isRefusal } from "../../ask/refusal.ts";
import { holdings } from "./holdings.ts";
import type { Ledger } from "./ledger.ts";
import { type QuotaUnit, unitKey } from "./quota-unit.ts";
import { type Ask, patientFor, subscribeAll, unsubscribeAll } from "./requests.ts";
import { Turns } from "./turns.ts";

/** Receives the outcomes of the requests. */
export interface Reconciled<User> {
  /** These units are about to be requested, including the rows that OpenD already has. */
  onRequest(units: readonly QuotaUnit[]): void;
  /** These units are renewed only now, some time after an outage. No row of them has arrived since. */
  onLate(units: readonly QuotaUnit[]): void;
  onRefused(unit: QuotaUnit, error: OpendError, users: readonly User[]): void;
  /** OpenD has lost its subscriptions. Called before they are renewed. */
  onLost(reason: RestoreReason): void;
  /** A turn is over, with any outcome. */
  onTurnOver(): void;
}

/** All calls wait while a session is restored, so a request that takes longer is retried afterwards. */
const restoreAnswerMs = 5_000;

/** An unanswered request is retried after the first delay. The delay doubles up to the longest one. */
const [firstRetryMs, longestRetryMs] = [1_000, 30_000];

/**
 * Makes the subscriptions at OpenD match the ledger. It subscribes wanted units, and ends others when
 * their minimum time is over.
 */
export class Reconciler<User> {
  readonly #clock: Clock;
  readonly #ledger: Ledger<User>;
  readonly #ask: Ask;
  readonly #told: Reconciled<User>;
  readonly #turns = new Turns();
  #expiry: Timer | undefined;
  #retry: Timer | undefined;
  #failures = 0;
  #over: { readonly reason: unknown } | undefined;

  /** `ask` sends at once, and fails while the link is lost. */
  constructor(clock: Clock, ledger: Ledger<User>, ask: Ask, told: Reconciled<User>) {
    this.#clock = clock;
    this.#ledger = ledger;
    this.#ask = ask;
    this.#told = told;
  }

  /**
   * Waits until OpenD has accepted or refused these units for a user.
   *
   * @throws the error of a request that OpenD did not answer.
   */
  async settle(
    units: readonly QuotaUnit[],
    user: User,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    let failure: OpendError | undefined;
    void this.sync((error) => {
      failure = error;
    });
    while (units.some((unit) => this.#ledger.isWanted(unit, user))) {
      if (this.#over) throw this.#over.reason;
      if (failure) throw failure;
      const tried = this.#turns.next();
      await (signal ? untilAborted(tried, signal) : tried);
    }
  }

  /** Sends the requests that are due. During an outage, `restore` sends them later. */
  sync(onFailure?: (error: OpendError) => void): Promise<void> {
    const ledger = this.#ledger;
    return this.inTurn(async () => {
      const expired = ledger.expired();
      if (expired.length > 0) await this.#end(expired);
      const tooWide = ledger.tooWide();
      if (tooWide.length > 0) await this.#narrow(tooWide);
      const failure = await this.#subscribe(this.#ask);
      if (failure) onFailure?.(failure);
    }).catch(() => {
      // After an outage `restore` sends them. If the connection is closed, the push readers report
      // it.
    });
  }

  /** Renews the subscriptions that OpenD has lost. */
  restore(request: RestoringRequest, reason: RestoreReason): Promise<void> {
    const ledger = this.#ledger;
    const ask = patientFor(restoreAnswerMs, request, this.#clock);
    return this.inTurn(async () => {
      const owed = ledger.owed();
      if (owed.length > 0) this.#told.onLate(owed);
      // Before the first await, so that rows that arrive meanwhile come after the event.
      this.#told.onLost(reason);
      if (reason === "reconnected") ledger.lost();
      else await this.#compare(ask);
      await this.#subscribe(ask, false);
    });
  }

  /** Runs work while no other request is pending. */
  inTurn(work: () => Promise<void>): Promise<void> {
    return this.#turns.take(() => work().finally(() => this.#told.onTurnOver()));
  }

  /**
   * Requests held units once more, without the rows that OpenD already has: only new rows show that
   * the feed is alive.
   */
  resubscribe(units: readonly QuotaUnit[]): Promise<void> {
    return this.inTurn(async () => {
      await subscribeAll(this.#ask, this.#ledger.heldOf(units), false);
    });
  }

  /** Plans the end of unused units, and the reduction of units with wider terms than needed. */
  schedule(): void {
    this.#expiry?.cancel();
    const waitMs = this.#ledger.untilExpiryMs();
    this.#expiry = waitMs === undefined ? undefined : this.#syncAfter(waitMs);
  }

  /** The connection is closed. Waiting calls end. */
  end(reason: unknown): void {
    this.#over ??= { reason };
    this.#ledger.clear();
    this.#retry?.cancel();
    this.schedule();
    this.#turns.wake();
  }

  /** Compares with OpenD, which may have lost some subscriptions. */
  async #compare(ask: Ask): Promise<void> {
    try {
      this.#ledger.lost(new Set((await holdings(ask)).own.map(unitKey)));
    } catch (error) {
      if (!isOpendError(error) || !isPassing(error)) throw error;
      this.#ledger.doubted();
    }
  }

  async #end(units: readonly QuotaUnit[]): Promise<void> {
    try {
      await unsubscribeAll(this.#ask, units);
      this.#ledger.ended(units);
    } catch (error) {
      // OpenD's minute is not over yet, or there is an outage, which ends the units anyway.
      this.#ledger.keptLonger(units);
      if (!isRefusal(error)) return;
      // Or OpenD did not hold one of the units.
      const held = new Set((await holdings(this.#ask)).own.map(unitKey));
      this.#ledger.ended(units.filter((unit) => !held.has(unitKey(unit))));
    }
  }

  /** Reduces units to narrower terms. Assumption: a new request replaces the terms of the one before. */
  async #narrow(units: readonly QuotaUnit[]): Promise<void> {
    const ledger = this.#ledger;
    // If the reduction fails, the next attempt is a minute later.
    ledger.keptLonger(units);
    const { refused } = await subscribeAll(this.#ask, units, false, ledger);
    // The unit keeps its wider terms, so no user lacks anything.
    for (const { unit, error } of refused) ledger.refused(unit, error);
  }

  /**
   * Subscribes wanted units, and reports refusals. Returns the error of an unanswered request; the
   * rest is then retried later. With `tellsLate`, units of an outage that is already over are
   * reported as late.
   */
  async #subscribe(ask: Ask, tellsLate = true): Promise<OpendError | undefined> {
    const ledger = this.#ledger;
    for (let units = ledger.wanted(); units.length > 0; units = ledger.wanted()) {
      const owed = new Set(tellsLate ? ledger.owed().map(unitKey) : []);
      const { refused, failure } = await subscribeAll(ask, units, true, {
        isUsed: (unit) => ledger.isUsed(unit),
        asked: (asked) => {
          // Before the request is sent, so that its rows come after the event.
          const late = asked.filter((unit) => owed.delete(unitKey(unit)));
          if (late.length > 0) this.#told.onLate(late);
          ledger.asked(asked);
          this.#told.onRequest(asked);
        },
        accepted: (taken) => ledger.accepted(taken),
        unanswered: (asked) => ledger.unanswered(asked),
      });
      for (const { unit, error } of refused)
        this.#told.onRefused(unit, error, ledger.refused(unit, error));
      if (failure) {
        this.#tryLater();
        return failure;
      }
    }
    this.#failures = 0;
    this.#retry?.cancel();
    return undefined;
  }

  #tryLater(): void {
    const delayMs = Math.min(firstRetryMs * 2 ** this.#failures, longestRetryMs);
    this.#failures += 1;
    this.#retry?.cancel();
    if (this.#over) return;
    this.#retry = this.#syncAfter(delayMs);
  }

  #syncAfter(delayMs: number): Timer {
    return this.#clock.after(delayMs, () => void this.sync(), { background: true });
  }
}
