import { type Connection, isOpendError, type Push } from "@opend/core";
import { type Clock, internals, unawaited } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { Kind } from "../kinds/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { Channel } from "./channel.ts";
import { FanOut } from "./fan-out.ts";
import { withLag } from "./lag.ts";
import type { Cause } from "./outlet.ts";

/** Distributes the rows of one push protocol to their readers, synchronously during delivery. */
export class PushReader {
  readonly #clock: Clock;
  readonly #stop: () => void;
  /** By kind, then by code. */
  readonly #fanOuts = new Map<Kind, Map<string, FanOut>>();

  /** `onOver` is called when the connection is closed. `cause` is `undefined` if its owner closed it. */
  constructor(
    opend: Pick<Connection, typeof internals>,
    push: Push,
    onOver: (cause: Cause | undefined) => void,
  ) {
    const { clock, listenToPushes } = opend[internals];
    this.#clock = clock;
    this.#stop = listenToPushes(push, {
      onPush: (s2c) => this.#deliver(s2c),
      onUnreadable: (cause) => this.#onFailure(this.#fanOuts.keys(), cause),
      onEnd: (cause) => onOver(cause === undefined ? undefined : { reason: cause }),
    });
  }

  get fanOuts(): readonly FanOut[] {
    return [...this.#fanOuts.values()].flatMap((byCode) => [...byCode.values()]);
  }

  /** Adds a channel, which gets every push from now on. */
  add(channel: Channel): FanOut {
    const { kind, code } = channel.unit;
    const byCode = this.#fanOuts.get(kind) ?? new Map<string, FanOut>();
    this.#fanOuts.set(kind, byCode);
    const fanOut = byCode.get(code) ?? new FanOut();
    byCode.set(code, fanOut);
    fanOut.add(channel);
    return fanOut;
  }

  /** Returns `true` if this was the last channel. The reader has then stopped. */
  remove(channel: Channel): boolean {
    const { kind, code } = channel.unit;
    const byCode = this.#fanOuts.get(kind);
    const fanOut = byCode?.get(code);
    fanOut?.remove(channel);
    if (fanOut?.isIdle) byCode?.delete(code);
    if (byCode?.size === 0) this.#fanOuts.delete(kind);
    if (this.#fanOuts.size > 0) return false;
    this.#stop();
    return true;
  }

  /** The fan-outs of a unit. There are several when different kinds map the same pushes. */
  fanOutsOf({ kind: { subType }, code }: QuotaUnit): FanOut[] {
    const alike = [...this.#fanOuts].filter(([kind]) => kind.subType === subType);
    return alike.flatMap(([, byCode]) => byCode.get(code) ?? []);
  }

  #deliver(push: object): void {
    for (const [kind, byCode] of this.#fanOuts) {
      let rows: readonly LiveRow[];
      try {
        rows = withLag(kind, unawaited(kind.rows(push)), this.#clock);
      } catch (error) {
        this.#onFailure([kind], error);
        continue;
      }
      for (const row of rows) byCode.get(row.code)?.deliver(row, push);
    }
  }

  /** A row that cannot be mapped (an unsafe number, an invalid time) must not end the stream. */
  #onFailure(kinds: Iterable<Kind>, error: unknown): void {
    for (const kind of [...kinds]) {
      const fanOuts = [...(this.#fanOuts.get(kind)?.values() ?? [])];
      const hosts = fanOuts.flatMap(({ channels }) => [...channels].map(({ host }) => host));
      for (const host of new Set(hosts))
        if (isOpendError(error)) host.outlet.news({ type: "unreadable", kind: kind.name, error });
        else host.fail(error);
    }
  }
}
