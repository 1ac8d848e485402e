import type { Init } from "@opend/core";
import { initCommand, protocolNames } from "@opend/core/internal";
import { UpdatePriceReminder } from "@opend/core/serve/qot/update-price-reminder";
import { InitConnect } from "@opend/core/serve/system/init-connect";
import { KeepAlive } from "@opend/core/serve/system/keep-alive";
import { Notify } from "@opend/core/serve/system/notify";
import { encodePush, encodeReply, type ServedPush } from "@opend/core/server";
import { type S2C as Notice, NotifyType } from "@opend/core/system/notify";
import type { Account } from "./account/account.ts";
import { Frequency } from "./account/frequency.ts";
import { HistoryQuota } from "./account/history-quota.ts";
import { Pushes } from "./account/pushes.ts";
import type { QuoteRightLevels } from "./account/quote-rights.ts";
import { Subscriptions } from "./account/subscriptions.ts";
import { UsedQuota } from "./account/used-quota.ts";
import type { LoginTerms, SessionKey } from "./connection.ts";
import { type EngineOptions, mostInt32, settingsOf, type Unmodelled } from "./engine-options.ts";
import type { Handler } from "./handler.ts";
import { handlers } from "./handlers/table.ts";
import { Catalog } from "./market/catalog.ts";
import { Doors, type MarketDoor } from "./market/doors.ts";
import { type Market, markets } from "./market/markets.ts";
import { MarketTime } from "./market/time.ts";
import { Peer, type PeerEvents } from "./peer.ts";
import { Refusal, unknown } from "./refusal.ts";
import { Reminders } from "./reminders/reminders.ts";
import { sessionKey } from "./session-key.ts";
import { SilenceWatch } from "./silence.ts";
import { Faults } from "./traffic/faults.ts";
import { requireWhole } from "./traffic/require-whole.ts";
import { type QuoteMarket, Upstream } from "./upstream.ts";

/** The engine's side of a connection. The other side carries the messages. */
export interface EnginePeer {
  /** Whether it has logged in. */
  readonly isLoggedIn: boolean;
  /** The `connID` in the reply to the login. */
  readonly connId: bigint;
  /** The key for encrypting bodies. */
  readonly sessionKey: SessionKey;
  /** The options of the login; absent before it. */
  readonly terms: LoginTerms | undefined;
  /** Receives a request. The reply is sent before this returns, unless `unmodelled` returns a promise. Never throws. */
  receive(protoId: number, serialNo: number, body: Uint8Array): void;
  /** Logs in without InitConnect, for framings with their own login. */
  login(): void;
  /** Called when the client is gone. A second call does nothing. */
  close(): void;
}

/** Sends a reply or a push to the client. The engine numbers pushes itself. */
export type Send = (
  protoId: number,
  serialNo: number,
  body: Uint8Array,
  kind: "reply" | "push",
) => void;

const allMarkets = Object.keys(markets) as Market[];

const userId = 100_000_001n;
/** Protocols whose requests are counted; more than the schema has. */
const mostCounted = 1000;

/** Greater than a JavaScript number can hold exactly, like real ids. */
const firstConnId = 7_000_000_000_000_000_001n;

/**
 * An OpenD without a network: requests in, replies and pushes out. It uses no API of a runtime except
 * a clock, does not keep the process running, and does nothing without subscriptions.
 */
export class Engine {
  readonly #seed: number;
  readonly #unmodelled: Unmodelled | undefined;
  readonly #account: Account;
  /** The faults of this OpenD. They affect only links, ports and other servings of messages. */
  readonly faults: Faults;
  readonly #requestCounts = new Map<number, number>();
  readonly #silence: SilenceWatch;
  readonly #peers = new Set<Peer>();
  #connectCount = 0n;

  /** @throws {ArgumentError} when an option is out of its range. */
  constructor(options: EngineOptions = {}) {
    const { seed, clock, startMs, pushIntervalMs, keepAliveIntervalSeconds, ...settings } =
      settingsOf(options);
    const { limits, limitScope, countsRefused, dropSilentClients } = settings;
    const { subscriptionQuota, releaseAfter } = settings;
    this.#seed = seed;
    this.#unmodelled = options.unmodelled;
    this.faults = new Faults(clock);
    this.#silence = new SilenceWatch(clock, dropSilentClients * keepAliveIntervalSeconds * 1000);
    const time = new MarketTime(clock, startMs, pushIntervalMs);
    const now = (): number => time.secondsAt(time.tick());
    const doors = new Doors(now);
    const catalog = new Catalog(seed, pushIntervalMs, doors, now);
    const subscriptions = new Subscriptions<Peer>(clock, subscriptionQuota, releaseAfter);
    // The tier of an account sets both quotas to the same number.
    const historyQuota = new HistoryQuota(clock, subscriptionQuota);
    const connections = this.#peers;
    const upstream = new Upstream((notice) => this.notify(notice), options.quoteRights);
    this.#account = {
      catalog,
      time,
      doors,
      upstream,
      frequency: new Frequency(clock, limits, { scope: limitScope, countsRefused }),
      subscriptions,
      historyQuota,
      usedQuota: new UsedQuota({
        subscriptions,
        historyQuota,
        notify: (notice) => this.notify(notice),
      }),
      connections,
      pushes: new Pushes({
        clock,
        time,
        upstream,
        catalog,
        subscriptions,
        connections,
      }),
      reminders: new Reminders({
        clock,
        time,
        upstream,
        catalog,
        tell: (update) => this.push(UpdatePriceReminder, update),
      }),
      userId,
      keepAliveIntervalSeconds,
    };
  }

  /**
   * Opens a connection. `send` is called for every reply and push. `onDropped` is called when the engine
   * ends the connection by itself; after that nothing is sent.
   */
  connect(send: Send, onDropped: () => void = () => {}): EnginePeer {
    const events: PeerEvents = {
      send,
      onDropped,
      onRequest: (peer, protoId, body, afterReply) => this.#answer(peer, protoId, body, afterReply),
      onClosed: (peer) => this.#forget(peer),
    };
    const id = firstConnId + this.#connectCount++;
    const peer = new Peer(id, sessionKey(this.#seed, id), events);
    this.#peers.add(peer);
    return peer;
  }

  /** The market's time. */
  get time(): Date {
    return new Date(this.#account.time.seconds() * 1000);
  }

  /** Ends every connection, like an OpenD that shuts down. New connections are accepted. */
  disconnectAll(): void {
    for (const peer of [...this.#peers]) peer.drop();
  }

  /**
   * OpenD loses the link to its servers, or gets it back. Notify reports it, GetGlobalState shows it, and
   * nothing is pushed in between. Subscriptions stay and requests are still answered; both are assumed.
   */
  setUpstream(isUp: boolean): void {
    this.#account.upstream.set(isUp);
  }

  /** OpenD is logged out by force, as when the account logs in elsewhere; `setUpstream(true)` ends it. */
  kickOut(): void {
    this.#account.upstream.kickOut();
  }

  /**
   * Changes quote rights of the account. Rights that are left out stay, and so do subscriptions. Notify
   * reports the change.
   *
   * @throws {ArgumentError} for an unknown level.
   */
  setQuoteRights(levels: QuoteRightLevels): void {
    this.#account.upstream.setRights(levels);
  }

  /**
   * Another device takes the quote rights of these markets, by default of all. Their quotes are no longer
   * pushed, and requests for them are refused. That Notify reports the remaining levels is assumed.
   */
  takeQuoteRights(markets?: readonly QuoteMarket[]): void {
    this.#account.upstream.takeRights(markets);
  }

  /** The account gets the quote rights back. */
  returnQuoteRights(markets?: readonly QuoteMarket[]): void {
    this.#account.upstream.returnRights(markets);
  }

  /**
   * Opens or closes markets, by default all, regardless of their hours, until `"by-clock"`. A closed
   * market reports that it is closed, pushes nothing, and its prices do not change. Trades in between
   * show when it opens again. A market that is opened outside its hours reports that it is open and
   * pushes quotes and order books, without trades.
   */
  setMarkets(door: MarketDoor, names: readonly Market[] = allMarkets): void {
    this.#account.doors.set(door, names);
  }

  /**
   * Changes quotas of the account. A quota that is left out stays. Existing use stays too, so 0 makes
   * a quota that is used up. That Notify reports it is assumed.
   *
   * @throws {ArgumentError} when a quota is not an integer of 0 or more.
   */
  setQuotas(quotas: { readonly subscription?: number; readonly historyKLine?: number }): void {
    const { subscriptions, historyQuota } = this.#account;
    const { subscription = subscriptions.quota, historyKLine = historyQuota.quota } = quotas;
    requireWhole("subscription", subscription, 0, mostInt32);
    requireWhole("historyKLine", historyKLine, 0, mostInt32);
    subscriptions.quota = subscription;
    historyQuota.quota = historyKLine;
    this.notify({
      type: NotifyType.NotifyType_APIQuota,
      apiQuota: { subQuota: subscription, historyKLQuota: historyKLine },
    });
  }

  /** Pushes any Notify to the connections that asked for them by `recvNotify`; on WebSockets, to all. */
  notify(notice: Init<Notice>): void {
    const body = encodePush(Notify, notice);
    for (const peer of [...this.#peers]) if (peer.terms?.wantsNotify) peer.push(Notify.id, body);
  }

  /** Pushes any message to all logged-in connections, like the price reminders of an account. */
  push<S2C extends object>(protocol: ServedPush<S2C>, message: Init<S2C>): void {
    const body = encodePush(protocol, message);
    for (const peer of [...this.#peers]) if (peer.isLoggedIn) peer.push(protocol.id, body);
  }

  /**
   * How many requests arrived for each protocol, by its name (`{ InitConnect: 2 }`) or, if the schema
   * has no name for it, by its number. Requests count before any fault and regardless of their outcome.
   */
  get requestCounts(): Readonly<Record<string, number>> {
    const named = [...this.#requestCounts].map(([id, count]) => [nameOf(id), count] as const);
    return Object.fromEntries(named);
  }

  /** Counts a request that has arrived. For servings. */
  countRequest(protoId: number): void {
    const count = this.#requestCounts.get(protoId) ?? 0;
    // Bounded, because a client may send any number of unknown ids.
    if (count > 0 || this.#requestCounts.size < mostCounted)
      this.#requestCounts.set(protoId, count + 1);
  }

  #forget(peer: Peer): void {
    this.#peers.delete(peer);
    this.#silence.end(peer);
    this.#account.subscriptions.release(peer);
    this.#account.pushes.update();
  }

  #answer(
    peer: Peer,
    protoId: number,
    body: Uint8Array,
    afterReply: (action: () => void) => void,
  ): Uint8Array | Promise<Uint8Array> {
    let handler: ReturnType<Unmodelled>;
    try {
      handler = handlers.get(protoId) ?? this.#unmodelled?.(protoId, this.#seed);
    } catch (thrown) {
      return failure(unknown, `the simulator failed: ${String(thrown)}`);
    }
    if (!(handler instanceof Promise)) return this.#reply(handler, peer, protoId, body, afterReply);
    return handler.then(
      (found) => this.#reply(found, peer, protoId, body, afterReply),
      (cause) => failure(unknown, `the simulator failed: ${String(cause)}`),
    );
  }

  #reply(
    handler: Handler | undefined,
    peer: Peer,
    protoId: number,
    body: Uint8Array,
    afterReply: (action: () => void) => void,
  ): Uint8Array {
    try {
      if (!peer.isLoggedIn && protoId !== InitConnect.id)
        throw new Refusal(
          `protocol ${protoId} was refused: InitConnect (${InitConnect.id}) comes first`,
        );
      if (!handler) throw new Refusal(`no handler for protocol ${protoId}`);
      const reply = handler.answer(body, { account: this.#account, connection: peer, afterReply });
      if (protoId === InitConnect.id) this.#silence.begin(peer);
      if (protoId === KeepAlive.id) this.#silence.heard(peer);
      return reply;
    } catch (thrown) {
      if (thrown instanceof Refusal) return failure(thrown.retType, thrown.message);
      return failure(unknown, `the simulator failed: ${String(thrown)}`);
    }
  }
}

// retType and retMsg have the same field numbers in every reply of the schema.
const failure = (retType: number, retMsg: string): Uint8Array =>
  encodeReply(InitConnect, { retType, retMsg });

const names: Readonly<Record<number, string>> = {
  ...protocolNames,
  [initCommand]: "InitWebSocket",
};

const nameOf = (protoId: number): string => names[protoId] ?? String(protoId);
