import {
  ArgumentError,
  type Connection,
  type ConnectionEvent,
  isOpendError,
  type Stream,
} from "@opend/core";
import {
  type Clock,
  copied,
  internals,
  partOf,
  Queue,
  QueueStream,
  type Timer,
} from "@opend/core/internal";
import type { PushOptions } from "../ask/push-rows.ts";
import type { MarketState } from "../gen/enums/market-state.ts";
import { type GlobalState, globalState, type StatedMarket } from "./global-state.ts";

/** The parts of a connection that watching markets needs. */
export type MarketWatchConnection = Pick<Connection, "request" | typeof internals>;

/** Options of watching markets. */
export interface MarketWatchOptions extends PushOptions {
  /**
   * Milliseconds between two polls, which is also the longest delay of a reported change. Default
   * 15,000, at least 1,000.
   */
  readonly everyMs?: number | undefined;
}

/**
 * A market's state has changed. Times are those of the servers behind OpenD, in milliseconds since
 * 1970.
 */
export interface MarketStateChange {
  readonly type: "marketState";
  readonly market: StatedMarket;
  readonly state: MarketState;
  /** The previous state; `undefined` at first. */
  readonly before: MarketState | undefined;
  /**
   * When the state was last known to be `before`, so the change happened later; `undefined` at first.
   */
  readonly fromMs: number | undefined;
  /** When the state was found to be `state`. */
  readonly toMs: number;
}

/**
 * The state of every market: first all of them, then each change. The stream ends when you leave the
 * loop.
 *
 * ```ts
 * for await (const { market, before, state } of watchMarketStates(opend)) {
 *   console.log(market, before ?? "at first", state);
 *   break;
 * }
 * ```
 *
 * OpenD does not notify of market states. The SDK polls GetGlobalState (1002), of no documented limit,
 * so a change is reported up to `everyMs` (15 s) late. The change happened between `fromMs` and `toMs`,
 * the times of two answers. After an outage the SDK polls at once; changes that were reversed during
 * the outage are not reported. 10,000 unread changes are kept, then the oldest are dropped. Your own requests have
 * priority: when the frequency limit (by default 10 requests in 30 s) leaves no room, a poll is skipped.
 *
 * @throws {ArgumentError} `invalid-argument`: `everyMs` is below 1,000. While iterating: `reply-failed`
 * and `bad-message` as a request does, see {@link Requester}; the reason why the connection ended
 * (`closed`); the signal's reason.
 */
export function watchMarketStates(
  opend: MarketWatchConnection,
  options: MarketWatchOptions = {},
  clock: Clock = partOf(opend, internals).clock,
): Stream<MarketStateChange> {
  const { everyMs = 15_000, signal } = copied(options);
  if (!(Number.isFinite(everyMs) && everyMs >= 1_000))
    throw new ArgumentError("everyMs", "a number from 1,000 up", everyMs);
  return new MarketWatch(opend, everyMs, signal, clock);
}

/** Temporary errors: after the reconnect, the next reply contains the missed changes. */
const passing: ReadonlySet<string> = new Set(["link-lost", "timeout", "rate-limited", "closed"]);

const mostChanges = 10_000;

class MarketWatch extends QueueStream<MarketStateChange> {
  readonly #opend: MarketWatchConnection;
  readonly #everyMs: number;
  readonly #clock: Clock;
  readonly #leaving: AbortController;
  readonly #known = new Map<StatedMarket, { readonly state: MarketState; readonly atMs: number }>();
  #timer: Timer | undefined;
  #stopListening: (() => void) | undefined;

  constructor(
    opend: MarketWatchConnection,
    everyMs: number,
    signal: AbortSignal | undefined,
    clock: Clock,
  ) {
    const leaving = new AbortController();
    super(signal, {
      clock,
      backlog: new Queue(mostChanges),
      onClose: () => {
        this.#timer?.cancel();
        this.#stopListening?.();
        leaving.abort();
      },
    });
    this.#opend = opend;
    this.#everyMs = everyMs;
    this.#clock = clock;
    this.#leaving = leaving;
    if (this.isEnded) return;
    this.#stopListening = opend[internals].listenToEvents((event) => this.#onEvent(event));
    void this.#look();
  }

  /**
   * Polls at once when OpenD is reachable again, and ends with the connection. The listener keeps the
   * process running.
   */
  #onEvent(event: ConnectionEvent): void {
    if (event.type === "ready") void this.#look();
    if (event.type === "closed") "cause" in event ? this.fail(event.cause) : this.end();
  }

  async #look(): Promise<void> {
    this.#timer?.cancel();
    const { signal } = this.#leaving;
    try {
      // Users' requests come first: if the limit has no room, the poll is skipped.
      const options = { signal, whenLost: "fail", whenLimited: "throw" } as const;
      this.#tell(await globalState(this.#opend, options));
    } catch (error) {
      if (!signal.aborted && !(isOpendError(error) && passing.has(error.code))) this.fail(error);
    }
    this.#timer?.cancel();
    if (this.isEnded) return;
    this.#timer = this.#clock.after(this.#everyMs, () => void this.#look(), { background: true });
  }

  #tell({ markets, serverTime }: GlobalState): void {
    for (const [name, state] of Object.entries(markets)) {
      if (state === undefined) continue;
      const market = name as StatedMarket;
      const before = this.#known.get(market);
      this.#known.set(market, { state, atMs: serverTime });
      if (state !== before?.state)
        this.push({
          type: "marketState",
          market,
          state,
          before: before?.state,
          fromMs: before?.atMs,
          toMs: serverTime,
        });
    }
  }
}
