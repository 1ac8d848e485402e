import type { Connection, Push } from "@opend/core";
import type { internals } from "@opend/core/internal";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { Channel } from "./channel.ts";
import type { FanOut } from "./fan-out.ts";
import type { Cause } from "./outlet.ts";
import { PushReader } from "./push-reader.ts";

/** One reader per push protocol, as long as it has channels. */
export class PushReaders {
  readonly #readers = new Map<number, PushReader>();
  readonly #open: (push: Push) => PushReader;

  /** `onOver` is passed to each reader. */
  constructor(
    opend: Pick<Connection, typeof internals>,
    onOver: (cause: Cause | undefined) => void,
  ) {
    this.#open = (push) => new PushReader(opend, push, onOver);
  }

  /** Adds a channel, which gets every push from now on. */
  add(channel: Channel): FanOut {
    const { push } = channel.unit.kind;
    const reader = this.#readers.get(push.id) ?? this.#open(push);
    this.#readers.set(push.id, reader);
    return reader.add(channel);
  }

  remove(channels: Iterable<Channel>): void {
    for (const channel of channels) {
      const { id } = channel.unit.kind.push;
      if (this.#readers.get(id)?.remove(channel)) this.#readers.delete(id);
    }
  }

  /** A request for these units is about to be sent. */
  await(units: readonly QuotaUnit[]): void {
    for (const unit of units) {
      const { adjustments } = unit.terms;
      const variants = adjustments.length > 0 ? adjustments : [""];
      for (const fanOut of this.#readers.get(unit.kind.push.id)?.fanOutsOf(unit) ?? [])
        fanOut.await(variants);
    }
  }

  /** Forgets the last rows, because they may be outdated. */
  forget(): void {
    for (const { fanOuts } of this.#readers.values()) for (const fanOut of fanOuts) fanOut.forget();
  }
}
