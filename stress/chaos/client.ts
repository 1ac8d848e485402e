import {
  type Connection,
  type ConnectionOptions,
  insured,
  isOpendError,
  Limiter,
} from "@opend/core";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import {
  heldSubscriptions,
  latestQuotes,
  orderBook,
  quote,
  refill,
  type Subscription,
  snapshots,
  staleAfter,
  subscribe,
  ticks,
} from "@opend/quote";
import { connect as connectTcp } from "@opend/transport-node";
import { connect as connectWebSocket } from "@opend/transport-web";
import type { OpenD } from "../opend.ts";
import type { Random } from "../random.ts";
import type { Transport } from "../soak/clients.ts";
import type { Ledger } from "../soak/ledger.ts";
import type { FlakyStore, JumpingClock } from "./supplied.ts";

// Of an open market, so that rows of all kinds arrive.
const codes = ["HK.00700", "HK.09988", "HK.03690"] as const;
const kinds = [quote, orderBook, ticks] as const;
/** The subscriptions of one client. */
export const units: readonly string[] = codes.flatMap((code) =>
  kinds.map(({ name }) => `${code}/${name}`),
);

const limit = { requests: 10, windowMs: 200 };

/** The reason with which the chaos aborts calls. */
const reason = "given up";

export interface Supplies {
  readonly random: Random;
  readonly clock: JumpingClock;
  readonly store: FlakyStore;
}

/** A client with failing parts: its clock, its limit store, its observer. */
export class Client {
  readonly opend: Connection;
  readonly transport: Transport;
  readonly #random: Random;
  readonly #live: Subscription;
  /** The subscriptions with a row since the last `forgetRows`. */
  readonly #seen = new Set<string>();
  rows = 0;
  #end: unknown;

  private constructor(opend: Connection, transport: Transport, random: Random, live: Subscription) {
    this.opend = opend;
    this.transport = transport;
    this.#random = random;
    this.#live = live;
    void this.#read();
  }

  static async start(server: OpenD, transport: Transport, supplies: Supplies): Promise<Client> {
    const { random, clock, store } = supplies;
    const limiter = new Limiter({
      clock,
      marginMs: 10,
      // Only one of the two clients is insured.
      store: transport === "tcp" ? insured(store, { share: 0.5, onFailure }) : store,
      // Short windows, so that calls wait for their limit, but not for half a minute.
      overrides: {
        GetGlobalState: limit,
        Qot_GetShortInterest: limit,
        Qot_GetSecuritySnapshot: limit,
      },
    });
    const options: ConnectionOptions = {
      clock,
      limiter,
      reconnect: (attempt) => attempt % 6,
      connectTimeoutMs: 2_000,
      observe() {
        if (random.chance(0.05)) throw new Error("this observer is broken");
      },
    };
    const opend =
      transport === "tcp"
        ? await connectTcp({ port: server.port, ...options })
        : await connectWebSocket({ url: server.url, probeAfterMs: 1_000, ...options });
    const live = await subscribe(opend, codes, kinds, {
      backfill: refill,
      checks: [staleAfter(5_000)],
      capacity: 200,
    });
    return new Client(opend, transport, random, live);
  }

  /** Sends one request after another until it is stopped. */
  async ask(ledger: Ledger, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const [name, request] = this.#random.pick(requests);
      const giving = new AbortController();
      const isAborted = this.#random.chance(0.1);
      const timer = isAborted && setTimeout(() => giving.abort(reason), this.#random.below(50));
      const options = { timeoutMs: 50 + this.#random.below(3_000), signal: giving.signal };
      await ledger.time(`${this.transport}: ${name}`, async () => {
        try {
          await request(this.opend, options);
          return "ok";
        } catch (thrown) {
          if (thrown === reason && isAborted) return reason;
          if (isOpendError(thrown) && thrown.code !== "closed") return thrown.code;
          ledger.violation(`${this.transport}: ${name} rejected with ${String(thrown)}`);
          return "untyped";
        } finally {
          if (timer) clearTimeout(timer);
        }
      });
      // A call that fails at once must not keep the event loop busy.
      await new Promise((resolve) => setTimeout(resolve, this.#random.below(5)));
    }
  }

  forgetRows(): void {
    this.#seen.clear();
  }

  /** The subscriptions without a row since the last `forgetRows`. */
  get missing(): readonly string[] {
    return units.filter((unit) => !this.#seen.has(unit));
  }

  /** The reason with which its stream ended, if it did. */
  get end(): unknown {
    return this.#end;
  }

  /** The subscriptions that OpenD holds for this client. */
  async held(): Promise<readonly string[]> {
    const { held } = await heldSubscriptions(this.opend);
    return held.map(({ code, kind }) => `${code}/${kind}`);
  }

  async close(): Promise<void> {
    this.#live.close();
    await this.opend.close();
  }

  async #read(): Promise<void> {
    try {
      for await (const event of this.#live)
        if ("code" in event && kindOf[event.type]) {
          this.rows += 1;
          this.#seen.add(`${event.code}/${kindOf[event.type]}`);
        }
    } catch (thrown) {
      this.#end = thrown;
    }
  }
}

const kindOf: Readonly<Record<string, string>> = {
  quote: "quote",
  orderBook: "orderBook",
  tick: "ticks",
};

function onFailure(): never {
  throw new Error("the callback for failures of the store failed");
}

interface Options {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

const requests: readonly (readonly [
  string,
  (opend: Connection, options: Options) => Promise<unknown>,
])[] = [
  [
    "short interest, a page",
    (opend, options) =>
      opend.request(GetShortInterest, { security: { market: 1, code: "00700" } }, options),
  ],
  ["latest quotes", (opend, options) => latestQuotes(opend, codes, options)],
  ["snapshots", (opend, options) => snapshots(opend, codes, options)],
];
