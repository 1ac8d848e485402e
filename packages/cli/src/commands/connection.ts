import { backOff, type Connection } from "@opend/core";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { type Command, Option } from "commander";
import type { Terminal } from "../terminal.ts";
import { integer } from "./integer.ts";

/** Where OpenD is. */
export interface ConnectionFlags {
  readonly host: string;
  readonly port: number;
  readonly simulator: boolean;
}

export function withConnectionFlags(command: Command, terminal: Terminal): Command {
  const { OPEND_HOST = "127.0.0.1", OPEND_PORT } = terminal.env;
  const port = integer(1, 65535);
  return command
    .option("--host <host>", "OpenD's host; also OPEND_HOST", OPEND_HOST)
    .addOption(
      new Option("--port <port>", "OpenD's TCP port; also OPEND_PORT")
        .argParser(port)
        .default(OPEND_PORT === undefined ? 11111 : port(OPEND_PORT)),
    )
    .option("--simulator", "start a simulator on a free TCP port and ask that", false);
}

/** A run of a command is short: an OpenD that does not come back within a few seconds ends it. */
const patience = backOff({ firstMs: 200, maxMs: 2000, attempts: 4 });

/** Calls back with a connection and closes it, and the simulator if there is one. */
export async function withConnection(
  { host, port, simulator }: ConnectionFlags,
  terminal: Terminal,
  use: (opend: Connection) => Promise<void>,
): Promise<void> {
  await using simulated = simulator ? await startSimulator({ port: 0 }) : undefined;
  if (simulated)
    terminal.stderr.write(`Simulator on ${simulated.host}:${simulated.port}, invented data\n`);
  await using opend = await connect({
    host: simulated?.host ?? host,
    port: simulated?.port ?? port,
    clientId: "opend-cli",
    reconnect: patience,
    signal: terminal.signal,
  });
  await use(opend);
}
