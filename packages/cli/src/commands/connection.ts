import {
  ArgumentError,
  type BackOff,
  type BodyEncryption,
  backOff,
  type Connection,
} from "@opend/core";
import { json } from "@opend/core/json";
import type { Requester } from "@opend/quote";
import { connect } from "@opend/transport-node";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Terminal } from "../terminal.ts";
import { integer } from "./integer.ts";

/** Where OpenD is. */
export interface ConnectionFlags {
  readonly host?: string;
  readonly port?: number;
  readonly simulator?: true;
  readonly keyFile?: string;
  readonly encryption?: BodyEncryption;
  readonly bodyFormat: "protobuf" | "json";
}

export function withConnectionFlags(command: Command): Command {
  return command
    .option("--host <host>", "OpenD's host (default: OPEND_HOST, or 127.0.0.1)")
    .option(
      "--port <port>",
      "OpenD's TCP port (default: OPEND_PORT, or 11111)",
      integer(...portRange),
    )
    .option(
      "--key-file <path>",
      "OpenD's RSA key; turns encryption on (default: OPEND_KEY_FILE, or none)",
    )
    .addOption(
      new Option(
        "--encryption <algorithm>",
        "the cipher to use with the RSA key (default: FTAES_ECB)",
      ).choices(["FTAES_ECB", "AES_ECB", "AES_CBC"]),
    )
    .addOption(
      new Option(
        "--body-format <format>",
        "the format of messages on the network; people can read JSON",
      )
        .choices(["protobuf", "json"])
        .default("protobuf"),
    )
    .addOption(
      new Option("--simulator", "start a simulator on a free TCP port and connect to it").conflicts(
        ["host", "port"],
      ),
    );
}

const portRange = [1, 65535] as const;

/** The flags, or the environment (an empty variable is not set), or OpenD's default. */
function address(flags: ConnectionFlags, env: Terminal["env"]): { host: string; port: number } {
  const host = flags.host ?? (env["OPEND_HOST"] || "127.0.0.1");
  const text = env["OPEND_PORT"];
  if (flags.port !== undefined || !text) return { host, port: flags.port ?? 11111 };
  try {
    return { host, port: integer(...portRange)(text) };
  } catch (cause) {
    if (!(cause instanceof InvalidArgumentError)) throw cause;
    throw new ArgumentError("OPEND_PORT", "an integer from 1 to 65535", text);
  }
}

/** A command runs for a short time, so it gives up when OpenD does not return within a few seconds. */
const patience = backOff({ firstMs: 200, maxMs: 2000, attempts: 4 });

/** Imported late, because most commands run without it. */
const simulator = async (): Promise<AsyncDisposable & { host: string; port: number }> =>
  (await import("@opend/simulator/node")).startSimulator({ port: 0 });

/** Calls `use` with a connection, then closes the connection and the simulator, if there is one. */
export async function withConnection(
  flags: ConnectionFlags,
  terminal: Terminal,
  use: (opend: Connection) => Promise<void>,
  reconnect: BackOff = patience,
): Promise<void> {
  await using simulated = flags.simulator ? await simulator() : undefined;
  if (simulated)
    terminal.stderr.write(`Simulator on ${simulated.host}:${simulated.port}, invented data\n`);
  const { host, port } = simulated ?? address(flags, terminal.env);
  const rsaKeyFile = flags.keyFile ?? (terminal.env["OPEND_KEY_FILE"] || undefined);
  await using opend = await connect({
    host,
    port,
    // The simulator that is started here has no key.
    ...(rsaKeyFile !== undefined && !simulated && { rsaKeyFile }),
    ...(flags.encryption && !simulated && { encryption: flags.encryption }),
    ...(flags.bodyFormat === "json" && { bodyFormat: json }),
    clientId: "opend-cli",
    reconnect,
    signal: terminal.signal,
  });
  await use(opend);
}

/** As {@link withConnection}, but connects at the first request, so wrong arguments are refused before. */
export async function withLateConnection(
  flags: ConnectionFlags,
  terminal: Terminal,
  use: (opend: Requester) => Promise<void>,
): Promise<void> {
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let closed: Promise<void> | undefined;
  let opened: Promise<Connection> | undefined;
  const open = (): Promise<Connection> => {
    opened ??= new Promise((resolve, reject) => {
      closed = withConnection(flags, terminal, (opend) => {
        resolve(opend);
        return finished;
      });
      closed.catch(reject);
    });
    return opened;
  };
  try {
    await use({ request: async (...call) => (await open()).request(...call) });
  } finally {
    finish();
    await closed;
  }
}
