import type { Connection } from "../src/connection/connection.ts";
import { openConnection } from "../src/connection/open-connection.ts";
import type { ConnectionOptions, Wiring } from "../src/connection/options.ts";
import { webSocketDialect } from "../src/dialect/websocket/dialect.ts";
import { GetShortInterest } from "../src/gen/strict/qot/get-short-interest.ts";
import { type Peer, ScriptedOpenD, type ScriptedOptions } from "./scripted-opend.ts";

export const tencent = { security: { market: 1, code: "00700" } };

/** A connection to a scripted OpenD that reconnects after 100 ms, 200 ms, … */
export async function connected(
  options: ScriptedOptions = {},
  connection: ConnectionOptions = {},
  wiring: Partial<Wiring> = {},
): Promise<{ server: ScriptedOpenD; opend: Connection }> {
  const server = new ScriptedOpenD(options);
  const opend = await openConnection(
    { openLink: server.openLink, dialect: webSocketDialect(), ...wiring },
    { reconnect: (attempt) => attempt * 100, ...connection },
  );
  return { server, opend };
}

/** The values that a stream has delivered so far. */
export function collect<T>(stream: AsyncIterable<T>): T[] {
  const values: T[] = [];
  void (async () => {
    for await (const value of stream) values.push(value);
  })();
  return values;
}

/** A basic quote of Tencent at a price. */
export const quoteAt = (curPrice: number, code = "00700") => ({
  security: { market: 1, code },
  isSuspended: false,
  listTime: "",
  priceSpread: 0.2,
  updateTime: "",
  highPrice: 1,
  openPrice: 1,
  lowPrice: 1,
  curPrice,
  lastClosePrice: 1,
  volume: 1n,
  turnover: 1,
  turnoverRate: 1,
  amplitude: 1,
});

/** The code of the error that a promise rejects with, or the thrown value if it has no code. */
export const outcome = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "resolved",
    (error: { code?: unknown }) => error.code ?? error,
  );

/** Answers every short-interest request with this `nextKey`. */
export const answerShortInterest =
  (nextKey: string) => (peer: Peer, request: Peer["received"][number]) => {
    if (request.command === GetShortInterest.id)
      peer.reply(GetShortInterest, request.section, { nextKey });
  };
