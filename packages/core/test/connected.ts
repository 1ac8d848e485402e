import { type Connection, openConnection } from "../src/connection/connection.ts";
import type { ConnectionOptions } from "../src/connection/options.ts";
import { webSocketDialect } from "../src/dialect/websocket/dialect.ts";
import { GetShortInterest } from "../src/gen/strict/qot/get-short-interest.ts";
import { type Peer, ScriptedOpenD, type ScriptedOptions } from "./scripted-opend.ts";

export const tencent = { security: { market: 1, code: "00700" } };

/** A connection to a scripted OpenD that reconnects after 100 ms, 200 ms, … */
export async function connected(
  options: ScriptedOptions = {},
  connection: ConnectionOptions = {},
): Promise<{ server: ScriptedOpenD; opend: Connection }> {
  const server = new ScriptedOpenD(options);
  const opend = await openConnection(
    { openLink: server.openLink, dialect: webSocketDialect() },
    { reconnect: (attempt) => attempt * 100, ...connection },
  );
  return { server, opend };
}

/** The code of the error that a promise rejects with, or whatever else it rejects with. */
export const outcome = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "resolved",
    (error: { code?: unknown }) => error.code ?? error,
  );

/** Answers every short-interest request with that `nextKey`. */
export const answerShortInterest =
  (nextKey: string) => (peer: Peer, request: Peer["received"][number]) => {
    if (request.command === GetShortInterest.id)
      peer.reply(GetShortInterest, request.section, { nextKey });
  };
