import { ArgumentError, type Stream, type StreamOptions } from "@opend/core";
import { type Clock, internals, partOf, QueueStream } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { SubscriptionTerms } from "../../rows/subscription-terms.ts";
import type { Kind } from "../kinds/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { Gap } from "../stream/news.ts";
import type { Cause } from "../stream/outlet.ts";
import type { Refusal } from "../stream/subscriber.ts";
import { unitsOf } from "../subscribe.ts";
import { ChangeBacklog, type LiveChange } from "./change.ts";
import { type Feed, type Keeper, type LiveConnection, openFeed } from "./feed.ts";
import type { StaleReason } from "./freshness.ts";
import { type KeptOptions, keptOptions } from "./kept-options.ts";
import { type LiveSecurity, Watched } from "./security.ts";

/** Options of `watch`. */
export interface WatchOptions extends SubscriptionTerms, KeptOptions {}

/** The live state of securities, and a stream of its changes. */
export interface Watch<K extends Kind = Kind, Code extends string = string>
  extends Iterable<LiveSecurity<K, Code>>,
    AsyncDisposable {
  /** The codes in the given order, without duplicates. */
  readonly codes: readonly Code[];
  readonly kinds: readonly K[];
  /** The subscriptions that OpenD refuses at present. */
  readonly refused: readonly Refusal[];
  /** The latest gap, if there was one. */
  readonly lastGap: Gap | undefined;
  /**
   * The live state of a code, always the same object.
   *
   * @throws {ArgumentError} `invalid-argument`: the code is not watched.
   */
  get(code: Code): LiveSecurity<K, Code>;
  /**
   * A stream of the changes from now on: new rows, and changes of freshness. A slow reader gets each
   * code once, with all changed kinds, and reads the latest rows. There may be any number of readers.
   * The stream ends with the live state, and rejects with the reason if the connection ended by
   * itself.
   */
  changes(options?: Pick<StreamOptions, "signal">): Stream<LiveChange<K, Code>>;
  /** Releases the subscriptions. The values stay readable, and are `stale`. */
  close(): void;
}

/**
 * The live state of securities: the last row of each kind, its age, and whether it can be trusted
 * now.
 *
 * ```ts
 * const hk = await watch(opend, ["HK.00700", "HK.09988"], [quote, orderBook]);
 * const tencent = hk.get("HK.00700");
 * console.log(tencent.quote?.price, tencent.orderBook?.bids[0]?.price, tencent.freshness.quote.ageMs);
 * for await (const { code, kinds, security } of hk.changes()) {
 *   console.log(code, kinds.has("quote"), security.stale ?? "fresh");
 *   break;
 * }
 * hk.close();
 * ```
 *
 * The promise resolves when the quotes and books have arrived, or after `firstRowMs`. After an outage
 * or a lost right, each row is `stale` until the next one arrives. With the check `staleAfter`, the
 * rows of a dead feed are `stale` too. `watch` subscribes as `subscribe` does: Qot_Sub (3001), no
 * frequency limit, each security and kind counts 1 against the quota. Missing first rows are pulled.
 *
 * @throws {ArgumentError} `invalid-argument`: a code, a kind or an option. {@link QuotaError}
 * (`quota-exceeded`) before anything is sent. Otherwise as a request does, see {@link Requester}:
 * `reply-failed` when OpenD refuses all of it. A single refused code is `stale: "refused"`.
 */
export async function watch<const Code extends string, const K extends Kind>(
  opend: LiveConnection,
  codes: readonly Code[],
  kinds: readonly K[],
  options: WatchOptions = {},
  clock: Clock = partOf(opend, internals).clock,
): Promise<Watch<K, Code>> {
  const kept = keptOptions(options);
  const units = unitsOf(codes, kinds, options);
  const keeperOf = (feed: () => Feed): State<K, Code> =>
    new State(new Set(codes), new Set(kinds), clock, feed);
  return openFeed(opend, units, keeperOf, { ...kept, clock });
}

class State<K extends Kind, Code extends string> implements Watch<K, Code>, Keeper {
  readonly codes: readonly Code[];
  readonly kinds: readonly K[];
  readonly #clock: Clock;
  readonly #feed: () => Feed;
  readonly #securities: ReadonlyMap<string, Watched<K, Code>>;
  readonly #readers = new Set<QueueStream<LiveChange<K, Code>>>();
  #end: { readonly cause: Cause | undefined } | undefined;

  constructor(codes: ReadonlySet<Code>, kinds: ReadonlySet<K>, clock: Clock, feed: () => Feed) {
    this.codes = [...codes];
    this.kinds = [...kinds];
    this.#clock = clock;
    this.#feed = feed;
    const outage = (): StaleReason | undefined => this.#feed().outage;
    this.#securities = new Map(
      this.codes.map((code) => [code, new Watched<K, Code>(code, this.kinds, clock, outage)]),
    );
  }

  get refused(): readonly Refusal[] {
    return this.#feed().refused;
  }

  get lastGap(): Gap | undefined {
    return this.#feed().lastGap;
  }

  get(code: Code): LiveSecurity<K, Code> {
    const watched = this.#securities.get(code);
    if (!watched) throw new ArgumentError("code", "a watched code", code);
    return watched.security;
  }

  *[Symbol.iterator](): Iterator<LiveSecurity<K, Code>> {
    for (const { security } of this.#securities.values()) yield security;
  }

  changes({ signal }: Pick<StreamOptions, "signal"> = {}): Stream<LiveChange<K, Code>> {
    const reader: QueueStream<LiveChange<K, Code>> = new QueueStream<LiveChange<K, Code>>(signal, {
      clock: this.#clock,
      backlog: new ChangeBacklog<K, Code>(),
      onClose: () => this.#readers.delete(reader),
    });
    if (this.#end) finish(reader, this.#end.cause);
    else if (!reader.isEnded) this.#readers.add(reader);
    return reader;
  }

  close(): void {
    this.#feed().close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  onRow({ kind }: QuotaUnit, row: LiveRow): void {
    const watched = this.#securities.get(row.code);
    if (watched?.put(kind, row)) this.#tell(watched, [kind.name]);
  }

  onStale(reason: StaleReason, codes: readonly string[] = this.codes, kind?: string): void {
    for (const code of codes) {
      const watched = this.#securities.get(code);
      const moved = watched?.doubt(reason, kind) ?? [];
      if (watched && moved.length > 0) this.#tell(watched, moved);
    }
  }

  onOutage(outage: StaleReason | undefined): void {
    const names = this.kinds.map(({ name }) => name);
    for (const watched of this.#securities.values()) {
      if (outage) watched.doubt(outage);
      this.#tell(watched, names);
    }
  }

  onEnd(cause: Cause | undefined): void {
    this.#end = { cause };
    for (const reader of [...this.#readers]) finish(reader, cause);
  }

  #tell({ code, security }: Watched<K, Code>, kinds: readonly string[]): void {
    if (this.#readers.size === 0) return;
    const change = { code, kinds: new Set(kinds), security };
    for (const reader of this.#readers) reader.push(change);
  }
}

const finish = <Change>(reader: QueueStream<Change>, cause: Cause | undefined): void =>
  cause ? reader.fail(cause.reason) : reader.end();
