import type { OpendError, RestoreReason, RestoringRequest } from "@opend/core";
import { isOpendError } from "@opend/core";
import { type Clock, type Timer, untilAborted } from "@opend/core/internal";
import { isPassing, isRefusal } from "../../ask/refusal.ts";
import { type Ask, patientFor, subscribeAll, unsubscribeAll } from "./asking.ts";
import { holdings } from "./holdings.ts";
import type { Ledger } from "./ledger.ts";
import { Turns } from "./turns.ts";
import { type Unit, unitKey } from "./unit.ts";

/** What the upkeep of subscriptions needs. */
export interface UpkeepHost<User> {
  readonly clock: Clock;
  readonly ledger: Ledger<User>;
  /** Sends when the link is there, and fails when it is not. */
  readonly ask: Ask;
  /** These are about to be asked for, with what OpenD knows of them already. */
  onAsking(units: readonly Unit[]): void;
  /** These were not made again in time, and are asked for only now: nothing came of them meanwhile. */
  onLate(units: readonly Unit[]): void;
  onRefused(unit: Unit, error: OpendError, users: readonly User[]): void;
  /** Something has been tried. */
  onTried(): void;
}

/** While a lost session is made again every call waits, so what takes longer is done afterwards. */
const restoreAnswerMs = 5_000;

/** What OpenD does not answer is asked for again after so long, then after twice that, up to this. */
const [firstRetryMs, longestRetryMs] = [1_000, 30_000];

/** Sees to it that OpenD holds what the ledger says, and lets go of the rest when it may. */
export class Upkeep<User> {
  readonly #host: UpkeepHost<User>;
  readonly #turns = new Turns();
  #expiry: Timer | undefined;
  #retry: Timer | undefined;
  #failures = 0;
  #over: { readonly reason: unknown } | undefined;

  constructor(host: UpkeepHost<User>) {
    this.#host = host;
  }

  /**
   * Until OpenD has taken or refused what a user wants of these.
   *
   * @throws what OpenD did instead of answering.
   */
  async settle(units: readonly Unit[], user: User, signal: AbortSignal | undefined): Promise<void> {
    const { ledger } = this.#host;
    let failure: OpendError | undefined;
    void this.sync((error) => {
      failure = error;
    });
    while (units.some((unit) => ledger.isWanted(unit, user))) {
      if (this.#over) throw this.#over.reason;
      if (failure) throw failure;
      const tried = this.#turns.next();
      await (signal ? untilAborted(tried, signal) : tried);
    }
  }

  /** Sends what is to be sent now; an outage leaves the rest to `restore`. */
  sync(onFailure?: (error: OpendError) => void): Promise<void> {
    const { ask, ledger, onLate } = this.#host;
    return this.inTurn(async () => {
      const expired = ledger.expired();
      if (expired.length > 0) await this.#end(expired);
      const tooWide = ledger.tooWide();
      if (tooWide.length > 0) await this.#narrow(tooWide);
      const failure = await this.#make(ask, onLate);
      if (failure) onFailure?.(failure);
    }).catch(() => {
      // An outage: it is made when that is over. Or the end, which the pumps are told of.
    });
  }

  /** Makes again what OpenD has lost; `onLost` is called when it is this one's turn. */
  restore(request: RestoringRequest, reason: RestoreReason, onLost: () => void): Promise<void> {
    const { clock, ledger, onLate } = this.#host;
    const ask = patientFor(restoreAnswerMs, request, clock);
    return this.inTurn(async () => {
      const owed = ledger.owed();
      if (owed.length > 0) onLate(owed);
      // Before anything is awaited, so that what comes meanwhile comes after it.
      onLost();
      if (reason === "reconnected") ledger.lost();
      else await this.#compare(ask);
      await this.#make(ask);
    });
  }

  /** Does work when nothing else is being asked for. */
  inTurn(work: () => Promise<void>): Promise<void> {
    return this.#turns.take(() => work().finally(() => this.#host.onTried()));
  }

  /** Asks for what is held once more, without what is known already: only what is new is a sign of life. */
  resubscribe(units: readonly Unit[]): Promise<void> {
    const { ask, ledger } = this.#host;
    return this.inTurn(async () => {
      await subscribeAll(ask, ledger.heldOf(units), { isFirstPush: false });
    });
  }

  /** What is not used any more, or not so widely, is ended when its minute is over. */
  schedule(): void {
    const { clock, ledger } = this.#host;
    this.#expiry?.cancel();
    const waitMs = ledger.untilExpiryMs();
    this.#expiry =
      waitMs === undefined
        ? undefined
        : clock.after(waitMs, () => void this.sync(), { background: true });
  }

  /** The connection is closed: nobody waits for OpenD any more. */
  end(reason: unknown): void {
    this.#over ??= { reason };
    this.#host.ledger.clear();
    this.#retry?.cancel();
    this.schedule();
    this.#turns.wake();
  }

  /** What OpenD holds, after it may have lost some. */
  async #compare(ask: Ask): Promise<void> {
    const { ledger } = this.#host;
    try {
      ledger.lost(new Set((await holdings(ask)).own.map(unitKey)));
    } catch (error) {
      if (!isOpendError(error) || !isPassing(error)) throw error;
      ledger.doubted();
    }
  }

  async #end(units: readonly Unit[]): Promise<void> {
    const { ask, ledger } = this.#host;
    try {
      await unsubscribeAll(ask, units);
      ledger.ended(units);
    } catch (error) {
      // OpenD's minute is longer than ours, or there is an outage, which ends them anyway.
      ledger.heldLonger(units);
      if (!isRefusal(error)) return;
      // Or it never had one of them.
      const held = new Set((await holdings(ask)).own.map(unitKey));
      ledger.ended(units.filter((unit) => !held.has(unitKey(unit))));
    }
  }

  /** That terms which are asked for anew replace those before is assumed; nobody documents it. */
  async #narrow(units: readonly Unit[]): Promise<void> {
    const { ask, ledger } = this.#host;
    // What is not narrowed now is not tried again before another minute.
    ledger.heldLonger(units);
    await subscribeAll(ask, units, {
      isFirstPush: false,
      onHeld: (held) => ledger.held(held),
    });
  }

  /**
   * Subscribes what is wanted, and tells who uses what was refused. Returns what OpenD did where it
   * did not answer; then the rest is tried again later.
   */
  async #make(
    ask: Ask,
    onLate?: (units: readonly Unit[]) => void,
  ): Promise<OpendError | undefined> {
    const { ledger, onAsking, onRefused } = this.#host;
    for (let units = ledger.wanted(); units.length > 0; units = ledger.wanted()) {
      const owed = new Set(ledger.owed().map(unitKey));
      const { refused, failure } = await subscribeAll(ask, units, {
        isFirstPush: true,
        isWanted: (unit) => ledger.isUsed(unit),
        onAsking: (asked) => {
          // Before it is sent, so that what comes of it comes after that.
          const late = asked.filter((unit) => owed.has(unitKey(unit)));
          if (late.length > 0) onLate?.(late);
          ledger.asking(asked);
          onAsking(asked);
        },
        onHeld: (held) => ledger.held(held),
        onUnanswered: (asked) => ledger.unanswered(asked),
      });
      for (const { unit, error } of refused) onRefused(unit, error, ledger.refused(unit, error));
      ledger.landed(units);
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
    this.#retry = this.#host.clock.after(delayMs, () => void this.sync(), { background: true });
  }
}
