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

/** Who is told what becomes of subscriptions. */
export interface Reconciled<User> {
  /** These are about to be requested, with the rows that OpenD has from before. */
  onRequest(units: readonly QuotaUnit[]): void;
  /** These are requested again only now, after an outage: nothing came of them until now. */
  onLate(units: readonly QuotaUnit[]): void;
  onRefused(unit: QuotaUnit, error: OpendError, users: readonly User[]): void;
  /** OpenD has lost what it held: this comes before anything is requested again. */
  onLost(reason: RestoreReason): void;
  /** A turn is over, whatever became of it. */
  onTurnOver(): void;
}

/** While a lost session is made again every call waits, so what takes longer is done afterwards. */
const restoreAnswerMs = 5_000;

/** What OpenD does not answer is requested again after so long, then after twice that, up to this. */
const [firstRetryMs, longestRetryMs] = [1_000, 30_000];

/** Brings OpenD in line with the ledger: subscribes what is wanted, ends the rest when it may. */
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

  /** \`ask\` sends when the link is there, and fails when it is not. */
  constructor(clock: Clock, ledger: Ledger<User>, ask: Ask, told: Reconciled<User>) {
    this.#clock = clock;
    this.#ledger = ledger;
    this.#ask = ask;
    this.#told = told;
  }

  /**
   * Until OpenD has taken or refused what a user wants of these.
   *
   * @throws what OpenD did instead of answering.
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

  /** Sends what is to be sent now; an outage leaves the rest to `restore`. */
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
      // An outage: it is made when that is over. Or the end, which push readers are told of.
    });
  }

  /** Makes again what OpenD has lost. */
  restore(request: RestoringRequest, reason: RestoreReason): Promise<void> {
    const ledger = this.#ledger;
    const ask = patientFor(restoreAnswerMs, request, this.#clock);
    return this.inTurn(async () => {
      const owed = ledger.owed();
      if (owed.length > 0) this.#told.onLate(owed);
      // Before anything is awaited, so that what comes meanwhile comes after it.
      this.#told.onLost(reason);
      if (reason === "reconnected") ledger.lost();
      else await this.#compare(ask);
      await this.#subscribe(ask, false);
    });
  }

  /** Does work when nothing else is being requested. */
  inTurn(work: () => Promise<void>): Promise<void> {
    return this.#turns.take(() => work().finally(() => this.#told.onTurnOver()));
  }

  /** Requests what is held once more, without the rows from before: only new ones are a sign of life. */
  resubscribe(units: readonly QuotaUnit[]): Promise<void> {
    return this.inTurn(async () => {
      await subscribeAll(this.#ask, this.#ledger.heldOf(units), false);
    });
  }

  /** What is not used any more, or not so widely, is ended when its minute is over. */
  schedule(): void {
    this.#expiry?.cancel();
    const waitMs = this.#ledger.untilExpiryMs();
    this.#expiry = waitMs === undefined ? undefined : this.#syncAfter(waitMs);
  }

  /** The connection is closed: nobody waits for OpenD any more. */
  end(reason: unknown): void {
    this.#over ??= { reason };
    this.#ledger.clear();
    this.#retry?.cancel();
    this.schedule();
    this.#turns.wake();
  }

  /** What OpenD holds, after it may have lost some. */
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
      // OpenD's minute is longer than ours, or there is an outage, which ends them anyway.
      this.#ledger.keptLonger(units);
      if (!isRefusal(error)) return;
      // Or it never had one of them.
      const held = new Set((await holdings(this.#ask)).own.map(unitKey));
      this.#ledger.ended(units.filter((unit) => !held.has(unitKey(unit))));
    }
  }

  /** That terms which are requested anew replace those before is assumed; nobody documents it. */
  async #narrow(units: readonly QuotaUnit[]): Promise<void> {
    const ledger = this.#ledger;
    // What is not narrowed now is not tried again before another minute.
    ledger.keptLonger(units);
    const { refused } = await subscribeAll(this.#ask, units, false, ledger);
    // It goes on as it is; nobody lacks anything.
    for (const { unit, error } of refused) ledger.refused(unit, error);
  }

  /**
   * Subscribes what is wanted, and tells who uses what was refused. Returns what OpenD did where it
   * did not answer; then the rest is tried again later. `tellsLate`: the outage was over before this.
   */
  async #subscribe(ask: Ask, tellsLate = true): Promise<OpendError | undefined> {
    const ledger = this.#ledger;
    for (let units = ledger.wanted(); units.length > 0; units = ledger.wanted()) {
      const owed = new Set(tellsLate ? ledger.owed().map(unitKey) : []);
      const { refused, failure } = await subscribeAll(ask, units, true, {
        isUsed: (unit) => ledger.isUsed(unit),
        asked: (asked) => {
          // Before it is sent, so that what comes of it comes after that.
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
