import { type Connection, isOpendError, type OpendError, type Push } from "@opend/core";
import { type Clock, internals } from "@opend/core/internal";
import type { Unit } from "../ledger/unit.ts";
import { Share } from "./fan-out.ts";
import type { LiveKind } from "./kind.ts";
import { withLag } from "./lag.ts";
import type { View } from "./row-filter.ts";
import type { LiveStream } from "./subscription.ts";

/** Hands the rows of one push protocol to the live streams that want them. */
export class Pump {
  readonly #opend: Pick<Connection, typeof internals>;
  readonly #push: Push;
  readonly #clock: Clock;
  readonly #onOver: (cause: { readonly reason: unknown } | undefined) => void;
  /** By kind, then by code. */
  readonly #shares = new Map<LiveKind, Map<string, Share>>();
  #stop: (() => void) | undefined;

  /** `onOver` is called when the connection is closed; `cause` is there when it was not by its owner. */
  constructor(
    opend: Pick<Connection, typeof internals>,
    push: Push,
    clock: Clock,
    onOver: (cause: { readonly reason: unknown } | undefined) => void,
  ) {
    this.#opend = opend;
    this.#push = push;
    this.#clock = clock;
    this.#onOver = onOver;
  }

  get isIdle(): boolean {
    return this.#shares.size === 0;
  }

  /** From here on nothing of it is missed. */
  add({ kind, code }: Unit, live: LiveStream, view: View | undefined): Share {
    const byCode = this.#shares.get(kind) ?? new Map<string, Share>();
    this.#shares.set(kind, byCode);
    const share = byCode.get(code) ?? new Share(kind);
    byCode.set(code, share);
    share.add(live, view);
    if (!this.#stop) this.#start();
    return share;
  }

  remove({ kind, code }: Unit, live: LiveStream): void {
    const byCode = this.#shares.get(kind);
    const share = byCode?.get(code);
    share?.remove(live);
    if (share?.isIdle) byCode?.delete(code);
    if (byCode?.size === 0) this.#shares.delete(kind);
    if (this.#shares.size > 0) return;
    this.#stop?.();
    this.#stop = undefined;
  }

  shareOf({ kind, code }: Unit): Share | undefined {
    return this.#shares.get(kind)?.get(code);
  }

  get shares(): readonly Share[] {
    return [...this.#shares.values()].flatMap((byCode) => [...byCode.values()]);
  }

  #start(): void {
    this.#stop = this.#opend[internals].listenToPushes(this.#push, {
      onPush: (push) => this.#deliver(push),
      onUnreadable: (cause) => this.#onUnreadable(cause),
      onEnd: (cause) => this.#onOver(cause === undefined ? undefined : { reason: cause }),
    });
  }

  #onUnreadable(cause: unknown): void {
    if (!isOpendError(cause)) return this.#onOver({ reason: cause });
    for (const kind of this.#shares.keys()) this.#tellUnreadable(kind, cause);
  }

  #deliver(push: object): void {
    for (const [kind, byCode] of [...this.#shares]) {
      try {
        for (const row of withLag(kind.rows(push), this.#clock.wallTime()))
          byCode.get(row.code)?.deliver(row, push);
      } catch (error) {
        // A number that would be rounded, a time that is none: not a reason to lose what follows.
        if (!isOpendError(error)) return this.#onOver({ reason: error });
        this.#tellUnreadable(kind, error);
      }
    }
  }

  #tellUnreadable(kind: LiveKind, error: OpendError): void {
    const shares = [...(this.#shares.get(kind)?.values() ?? [])];
    const lives = shares.flatMap(({ readers }) => [...readers]);
    for (const live of new Set(lives)) live.push({ type: "unreadable", kind: kind.name, error });
  }
}
