import type { Connection } from "@opend/core";
import type { Clock, internals } from "@opend/core/internal";
import type { Unit } from "../ledger/unit.ts";
import type { Share } from "./fan-out.ts";
import { Pump } from "./push-reader.ts";
import type { View } from "./row-filter.ts";
import type { LiveStream } from "./subscription.ts";

/** A pump per push protocol, for as long as somebody reads it. */
export class Pumps {
  readonly #pumps = new Map<number, Pump>();
  readonly #open: (push: Unit["kind"]["push"]) => Pump;

  /** `onOver` is called as a pump's is. */
  constructor(
    opend: Pick<Connection, typeof internals>,
    clock: Clock,
    onOver: (cause: { readonly reason: unknown } | undefined) => void,
  ) {
    this.#open = (push) => new Pump(opend, push, clock, onOver);
  }

  /** From here on a stream misses nothing of it. */
  add(unit: Unit, live: LiveStream, view: View | undefined): Share {
    const { push } = unit.kind;
    const pump = this.#pumps.get(push.id) ?? this.#open(push);
    this.#pumps.set(push.id, pump);
    return pump.add(unit, live, view);
  }

  remove(units: readonly Unit[], live: LiveStream): void {
    for (const unit of units) {
      const pump = this.#pumps.get(unit.kind.push.id);
      pump?.remove(unit, live);
      if (pump?.isIdle) this.#pumps.delete(unit.kind.push.id);
    }
  }

  /** OpenD is about to be asked for these. */
  await(units: readonly Unit[]): void {
    for (const unit of units) {
      const { adjustments } = unit.terms;
      const share = this.#pumps.get(unit.kind.push.id)?.shareOf(unit);
      share?.await(adjustments.length > 0 ? adjustments : [""]);
    }
  }

  /** What came last may not be what is. */
  forget(): void {
    for (const { shares } of this.#pumps.values()) for (const share of shares) share.forget();
  }
}
