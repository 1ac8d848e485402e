import type { OpendError, RestoreReason, RestoringRequest } from "@opend/core";
import { type Clock, type Timer, untilAborted } from "@opend/core/internal";
import { type Ask, subscribeAll, unsubscribeAll } from "./asking.ts";
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
  onRefused(unit: Unit, error: OpendError, users: readonly User[]): void;
  /** Something has been tried. */
  onTried(): void;
}

/** Sees to it that OpenD holds what the ledger says, and lets go of the rest when it may. */
export class Upkeep<User> {
  readonly #host: UpkeepHost<User>;
  readonly #turns = new Turns();
  #expiry: Timer | undefined;
  #over: { readonly reason: unknown } | undefined;

  constructor(host: UpkeepHost<User>) {
    this.#host = host;
  }

  /** Until OpenD has taken or refused what a user wants of these. */
  async settle(units: readonly Unit[], user: User, signal: AbortSignal | undefined): Promise<void> {
    const { ledger } = this.#host;
    void this.sync();
    while (units.some((unit) => ledger.isWanted(unit, user))) {
      if (this.#over) throw this.#over.reason;
      const tried = this.#turns.next();
      await (signal ? untilAborted(tried, signal) : tried);
    }
  }

  /** Sends what is to be sent now; an outage leaves the rest to `restore`. */
  sync(): Promise<void> {
    const { ask, ledger } = this.#host;
    return this.#inTurn(async () => {
      const expired = ledger.expired();
      if (expired.length > 0) await this.#end(expired);
      const tooWide = ledger.tooWide();
      if (tooWide.length > 0) await this.#narrow(tooWide);
      await this.#make(ask);
    }).catch(() => {
      // An outage: it is made when that is over. Or the end, which the pumps are told of.
    });
  }

  /** Makes again what OpenD has lost; `onLost` is called when it is this one's turn. */
  restore(request: RestoringRequest, reason: RestoreReason, onLost: () => void): Promise<void> {
    const { ledger } = this.#host;
    return this.#inTurn(async () => {
      // Before anything is awaited, so that what comes meanwhile comes after it.
      onLost();
      if (reason === "reconnected") ledger.lost();
      else ledger.lost(new Set((await holdings(request)).own.map(unitKey)));
      await this.#make(request);
    });
  }

  /** Asks for what is held once more, without what is known already: only what is new is a sign of life. */
  resubscribe(units: readonly Unit[]): Promise<void> {
    const { ask, ledger } = this.#host;
    return this.#inTurn(async () => {
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
    this.schedule();
    this.#turns.wake();
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    return this.#turns.take(() => work().finally(() => this.#host.onTried()));
  }

  async #end(units: readonly Unit[]): Promise<void> {
    const { ask, ledger } = this.#host;
    try {
      await unsubscribeAll(ask, units);
      ledger.ended(units);
    } catch {
      // OpenD's minute is longer than ours, or there is an outage, which ends them anyway.
      ledger.heldLonger(units);
    }
  }

  /** That terms which are asked for anew replace those before is assumed; nobody documents it. */
  async #narrow(units: readonly Unit[]): Promise<void> {
    const { ask, ledger } = this.#host;
    const refused = await subscribeAll(ask, units, {
      isFirstPush: false,
      onHeld: (held) => ledger.held(held),
    });
    ledger.heldLonger(refused.map(({ unit }) => unit));
  }

  /** Subscribes what is wanted, and tells who uses what was refused. */
  async #make(ask: Ask): Promise<void> {
    const { ledger, onAsking, onRefused } = this.#host;
    for (let units = ledger.wanted(); units.length > 0; units = ledger.wanted()) {
      const refused = await subscribeAll(ask, units, {
        isFirstPush: true,
        onAsking: (asked) => {
          ledger.asking(asked);
          onAsking(asked);
        },
        onHeld: (held) => ledger.held(held),
      });
      for (const { unit, error } of refused) onRefused(unit, error, ledger.refused(unit, error));
    }
  }
}
