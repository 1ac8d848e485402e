import type { OpendError, Stream } from "@opend/core";
import { type Clock, QueueStream } from "@opend/core/internal";
import type { LiveNews } from "./event.ts";
import type { LiveRow } from "./kind.ts";
import { LiveBacklog, type Place } from "./live-backlog.ts";
import type { Unit } from "./unit.ts";

/** A subscription that OpenD has refused. */
export interface Refusal {
  readonly code: string;
  /** As it was asked for: `"orderBook"`. */
  readonly kind: string;
  readonly error: OpendError;
}

/**
 * Live rows of some securities, and the news about them, in order. Leaving the loop, or `close()`,
 * releases the subscriptions.
 *
 * For a reader that is too slow, quotes, order books and broker queues are kept per security, the
 * latest; of the rest 1,000 rows (`capacity`), then the oldest are dropped and `lagged` tells how many.
 * News are never dropped.
 */
export interface Live<Row extends LiveRow = LiveRow> extends Stream<Row | LiveNews> {
  /** What OpenD refuses at present; each came as `refused` in the stream too. */
  readonly refused: readonly Refusal[];
}

/** What a live stream is made from. */
export interface LiveMaking {
  readonly clock: Clock;
  readonly units: readonly Unit[];
  readonly capacity: number;
  readonly signal: AbortSignal | undefined;
  onClose(): void;
}

/** One user of subscriptions. */
export class LiveStream extends QueueStream<LiveRow | LiveNews> implements Live {
  readonly units: readonly Unit[];
  readonly #refused = new Map<Unit, Refusal>();

  constructor({ clock, units, capacity, signal, onClose }: LiveMaking) {
    const states = new Set(
      units.filter(({ kind }) => kind.keep === "latest").map(({ kind }) => kind.name),
    );
    const placeOf = (value: LiveRow | LiveNews): Place => {
      if (!("code" in value) || value.type === "refused") return "stay";
      return states.has(value.type) ? { latestOf: `${value.type}/${value.code}` } : "queue";
    };
    super(signal, { clock, backlog: new LiveBacklog(capacity, placeOf), onClose });
    this.units = units;
  }

  get refused(): readonly Refusal[] {
    return [...this.#refused.values()];
  }

  /** OpenD does not take a unit of it. */
  refuse(unit: Unit, error: OpendError): void {
    const own = this.units.find(
      ({ code, kind }) => code === unit.code && kind.name === unit.kind.name,
    );
    if (!own) return;
    const refusal = { code: own.code, kind: own.kind.name, error };
    this.#refused.set(own, refusal);
    this.push({ type: "refused", ...refusal });
  }

  /** All is tried anew. */
  pardon(): void {
    this.#refused.clear();
  }
}
