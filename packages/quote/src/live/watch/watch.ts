import { ArgumentError, type Stream, type StreamOptions } from "@opend/core";
import { type Clock, internals, QueueStream } from "@opend/core/internal";
import type { Kind } from "../kinds/kinds.ts";
import type { UnitOptions } from "../ledger/terms.ts";
import type { Unit } from "../ledger/unit.ts";
import type { LiveRow } from "../stream/kind.ts";
import type { Gap } from "../stream/news.ts";
import type { Cause } from "../stream/outlet.ts";
import type { Refusal } from "../stream/subscriber.ts";
import { unitsOf } from "../subscribe.ts";
import { ChangeBacklog, type LiveChange } from "./change.ts";
import { type Feed, type Keeper, type LiveConnection, openFeed } from "./feed.ts";
import { type FirstRowOptions, firstRowWait } from "./first-row.ts";
import type { FreshnessOptions, StaleReason } from "./freshness.ts";
import { type LiveSecurity, put, SecurityState } from "./security.ts";

export interface WatchOptions<K extends Kind = Kind>
  extends UnitOptions,
    FirstRowOptions,
    FreshnessOptions {
  /** What is kept of each security. Default `["quote"]`. */
  readonly kinds?: readonly K[];
}

/** Securities that are always current, and what changes about them. */
export interface Watch<K extends Kind = Kind, Code extends string = string>
  extends Iterable<LiveSecurity<K, Code>>,
    AsyncDisposable {
  /** In the order in which they were asked for, each once. */
  readonly codes: readonly Code[];
  readonly kinds: readonly K[];
  /** What OpenD refuses at present. */
  readonly refused: readonly Refusal[];
  /** The latest stretch of which nothing is known, if there was one. */
  readonly lastGap: Gap | undefined;
  /** Always the same object. @throws {ArgumentError} `invalid-argument`: it was not asked for. */
  get(code: Code): LiveSecurity<K, Code>;
  /**
   * What moves from now on: a row has come, or the freshness of what is there has changed. A slow
   * reader gets each code once, with all kinds that moved, and reads the latest. Any number of readers.
   * It ends with the state, and rejects with the reason if the connection ended by itself.
   */
  changes(options?: Pick<StreamOptions, "signal">): Stream<LiveChange<K, Code>>;
  /** Releases the subscriptions. What is known stays readable, and is `stale`. */
  close(): void;
}

/**
 * Securities whose rows are always current: the last row of each kind, how old it is, and whether it
 * can be trusted now.
 *
 * ```ts
 * const hk = await watch(opend, ["HK.00700", "HK.09988"], { kinds: ["quote", "orderBook"] });
 * const tencent = hk.get("HK.00700");
 * console.log(tencent.quote?.price, tencent.orderBook?.bids[0]?.price, tencent.freshness.quote.ageMs);
 * for await (const { code, kinds, security } of hk.changes()) {
 *   console.log(code, kinds.has("quote"), security.stale ?? "fresh");
 *   break;
 * }
 * hk.close();
 * ```
 *
 * The promise resolves when the quotes and books are there, or after `firstRowMs`. What an outage or a
 * lost right has made doubtful is `stale` until its next row. With `staleAfterMs`, a feed that has died
 * while its market is open is `stale` too. It subscribes as `subscribe` does: Qot_Sub (3001), no
 * frequency limit, each security and kind counts 1 against the quota. First rows are pulled.
 *
 * @throws {ArgumentError} `invalid-argument`: a code, a kind or an option. {@link QuotaError}
 * (`quota-exceeded`) before anything is sent. Otherwise as a request does, see {@link Requester}:
 * `reply-failed` when OpenD refuses all of it. A single refused code is `stale: "refused"`.
 */
export function watch<const Code extends string, const K extends Kind = "quote">(
  opend: LiveConnection,
  codes: readonly Code[],
  options: WatchOptions<K> = {},
  clock: Clock = opend[internals].clock,
): Promise<Watch<K, Code>> {
  // The default of the type is the default of the value.
  const {
    kinds = ["quote"] as readonly Kind[],
    firstRowMs,
    signal,
    staleAfterMs,
    ...unitOptions
  } = options;
  const units = unitsOf(codes, kinds, unitOptions);
  const feedOptions = { ...firstRowWait({ firstRowMs, signal }), staleAfterMs, clock };
  let state: State | undefined;
  const keeperOf = (feed: () => Feed): State => {
    state = new State(new Set(codes), new Set(kinds), clock, feed);
    return state;
  };
  return openFeed(opend, units, keeperOf, feedOptions).then(
    () => state as unknown as Watch<K, Code>,
  );
}

class State implements Watch, Keeper {
  readonly codes: readonly string[];
  readonly kinds: readonly Kind[];
  readonly #clock: Clock;
  readonly #feed: () => Feed;
  readonly #securities: ReadonlyMap<string, SecurityState>;
  readonly #readers = new Set<QueueStream<LiveChange>>();
  #end: { readonly cause: Cause | undefined } | undefined;

  constructor(
    codes: ReadonlySet<string>,
    kinds: ReadonlySet<Kind>,
    clock: Clock,
    feed: () => Feed,
  ) {
    this.codes = [...codes];
    this.kinds = [...kinds];
    this.#clock = clock;
    this.#feed = feed;
    const outage = (): StaleReason | undefined => this.#feed().outage;
    this.#securities = new Map(
      this.codes.map((code) => [code, new SecurityState(code, this.kinds, clock, outage)]),
    );
  }

  get refused(): readonly Refusal[] {
    return this.#feed().refused;
  }

  get lastGap(): Gap | undefined {
    return this.#feed().lastGap;
  }

  get(code: string): LiveSecurity {
    const security = this.#securities.get(code);
    if (!security) throw new ArgumentError("code", "one of those that were asked for", code);
    return security as unknown as LiveSecurity;
  }

  *[Symbol.iterator](): Iterator<LiveSecurity> {
    yield* this.#securities.values() as Iterable<unknown> as Iterable<LiveSecurity>;
  }

  changes({ signal }: Pick<StreamOptions, "signal"> = {}): Stream<LiveChange> {
    const reader: QueueStream<LiveChange> = new QueueStream<LiveChange>(signal, {
      clock: this.#clock,
      backlog: new ChangeBacklog(),
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

  onRow({ kind }: Unit, row: LiveRow): void {
    const security = this.#securities.get(row.code);
    const name = kind.name as Kind;
    if (security && put(security, name, row)) this.#tell(security, [name]);
  }

  onStale(reason: StaleReason, codes: readonly string[] = this.codes, kind?: string): void {
    for (const code of codes) {
      const security = this.#securities.get(code);
      if (!security) continue;
      const moved = (kind === undefined ? this.kinds : [kind as Kind]).filter((each) =>
        security.freshness[each]?.doubt(reason),
      );
      if (moved.length > 0) this.#tell(security, moved);
    }
  }

  onOutage(outage: StaleReason | undefined): void {
    for (const security of this.#securities.values()) {
      if (outage) for (const kind of this.kinds) security.freshness[kind]?.doubt(outage);
      this.#tell(security, this.kinds);
    }
  }

  onEnd(cause: Cause | undefined): void {
    this.#end = { cause };
    for (const reader of [...this.#readers]) finish(reader, cause);
  }

  #tell(security: SecurityState, kinds: readonly Kind[]): void {
    if (this.#readers.size === 0) return;
    const change: LiveChange = {
      code: security.code,
      kinds: new Set(kinds),
      security: security as unknown as LiveSecurity,
    };
    for (const reader of this.#readers) reader.push(change);
  }
}

const finish = (reader: QueueStream<LiveChange>, cause: Cause | undefined): void =>
  cause ? reader.fail(cause.reason) : reader.end();
