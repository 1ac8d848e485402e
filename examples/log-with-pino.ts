/**
 * Logs every step of a connection with pino.
 *
 *     npx --yes pnpm --filter @opend/examples log-with-pino
 */

import type { Observe, ObservedEvent } from "@opend/core";
import { shortInterest } from "@opend/quote";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { type Level, type Logger, pino } from "pino";

/** The levels of events; all others are `info`. */
const levels: Partial<Record<ObservedEvent["type"], Level>> = {
  request: "debug",
  reply: "debug",
  push: "trace",
  lost: "warn",
  "attempt-failed": "warn",
  gap: "warn",
  slow: "warn",
  "limit-wait": "warn",
  "quote-right": "warn",
  "restore-failed": "error",
};

/** An observer that logs. pino writes errors under `err` with their causes. */
export const logWith =
  (logger: Logger): Observe =>
  ({ type, ...fields }) => {
    const { cause, ...rest } = fields as typeof fields & { cause?: unknown };
    logger[levels[type] ?? "info"](cause === undefined ? rest : { ...rest, err: cause }, type);
  };

async function main(): Promise<void> {
  await using simulator = await startSimulator({ port: 0 });
  await using opend = await connect({
    port: simulator.port,
    reconnect: () => 50,
    observe: logWith(pino({ level: "debug" })),
  });
  await shortInterest(opend, "HK.00700").take(10);
  simulator.disconnectAll();
  await shortInterest(opend, "US.AAPL").take(10);
}

void main();
