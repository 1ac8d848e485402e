import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Fault, LimitScope, QuoteRightLevels } from "@opend/simulator";
import { type SimulatorOptions, startSimulator } from "@opend/simulator/node";
import { Command, InvalidArgumentError, Option } from "commander";
import { Console, commandsHelp } from "../simulate/console.ts";
import { faultsHelp, readFault } from "../simulate/faults.ts";
import { oneOf } from "../simulate/parameter.ts";
import { readRights } from "../simulate/rights.ts";
import type { Terminal } from "../terminal.ts";
import { duration } from "./duration.ts";
import { integer } from "./integer.ts";

interface SimulateFlags {
  readonly host: string;
  readonly port: number;
  readonly seed: number;
  readonly at?: string;
  readonly limits: boolean;
  readonly limitScope?: LimitScope;
  readonly quota?: number;
  readonly right: QuoteRightLevels;
  readonly pushInterval?: number;
  readonly rsaKey?: string;
  readonly websocketPort?: number;
  readonly websocketKey?: string;
  readonly websocketCert?: string;
  readonly websocketCertKey?: string;
  readonly websocketOrigin: readonly string[];
  readonly fault: readonly Fault[];
  readonly command: readonly string[];
}

/** `opend simulate`: a simulated OpenD. */
export function simulateCommand(terminal: Terminal): Command {
  return new Command("simulate")
    .description("Run a simulator of OpenD, until interrupted")
    .option("--host <host>", "address to listen on", address, "127.0.0.1")
    .option("--port <port>", "port to listen on; 0 chooses a free one", integer(0, 65535), 11111)
    .option("--rsa-key <path>", "the RSA key that clients use; turns encryption on", fileText)
    .option(
      "--websocket-port <port>",
      "also accept WebSockets on this port; OpenD uses 33333, 0 chooses a free one",
      integer(0, 65535),
    )
    .option("--websocket-key <key>", "the key that WebSocket clients must use")
    .option("--websocket-cert <path>", "a certificate; clients then connect by wss:", fileText)
    .option("--websocket-cert-key <path>", "the private key of the certificate", fileText)
    .addOption(
      new Option(
        "--websocket-origin <origin>",
        'accept web pages of this origin, like https://example.com; "any" accepts all; repeatable',
      )
        .argParser(origin)
        .default([], "none"),
    )
    .option("--seed <seed>", "the same seed gives the same data", integer(0, 2 ** 31 - 1), 1)
    .option("--at <time>", "the market's time at the start (default: 2026-05-08T10:00:00+08:00)")
    .option("--no-limits", "accept any number of requests, without frequency limits")
    .option(
      "--limit-scope <scope>",
      "count frequency limits per account or per connection (default: account)",
      oneOf<LimitScope>(["account", "connection"]).read,
    )
    .option(
      "--quota <count>",
      "the number of subscriptions, and of securities with historical candles (default: 300)",
      integer(0, 2 ** 31 - 1),
    )
    .addOption(
      new Option("--right <right>", "change a quote right, like HK=basic; repeatable")
        .argParser((word: string, before: QuoteRightLevels) => ({
          ...before,
          ...readRights([word]),
        }))
        .default({}, "no changes"),
    )
    .option(
      "--push-interval <time>",
      "the time between two prices, like 500ms or 5s (default: 1s)",
      duration,
    )
    .addOption(
      new Option("--fault <fault>", "inject a fault, like 'delayReplies ms=50'; repeatable")
        .argParser((line: string, before: readonly Fault[]) => [...before, readFault(line)])
        .default([], "none"),
    )
    .addOption(
      new Option("--command <command>", "run a command at the start, like 'kick'; repeatable")
        .argParser((line: string, before: readonly string[]) => [...before, line])
        .default([], "none"),
    )
    .addHelpText("after", help)
    .action((flags: SimulateFlags, self: Command) =>
      simulate(flags, terminal).catch((error: unknown) => {
        if (error instanceof InvalidArgumentError) self.error(`error: ${error.message}`);
        throw error;
      }),
    );
}

async function simulate(flags: SimulateFlags, { stdout, signal, lines }: Terminal): Promise<void> {
  const aborted = signal.aborted ? Promise.resolve() : once(signal, "abort");
  await using simulator = await startSimulator(optionsOf(flags));
  const say = (line: string): unknown => signal.aborted || stdout.write(`${line}\n`);
  const commands = new Console(simulator, flags.fault, say);
  const answers: string[] = [];
  for (const line of flags.command) answers.push(await commands.run(line));
  const { host, port, webSocketPort } = simulator;
  stdout.write(`Simulator listening on ${host}:${port}\n`);
  const scheme = flags.websocketCert === undefined ? "ws" : "wss";
  if (webSocketPort !== undefined)
    stdout.write(`WebSockets on ${scheme}://${host}:${webSocketPort}\n`);
  for (const answer of answers) stdout.write(`${answer}\n`);
  // The simulator keeps running after the last line.
  const told = (async () => {
    for await (const line of lines?.(signal) ?? [])
      if (line.trim() !== "") say(await commands.answer(line));
  })();
  await aborted;
  // Only this ends a restart in progress.
  await simulator.close();
  await told;
}

/** @throws {InvalidArgumentError} a flag is missing that another flag needs. */
function optionsOf(flags: SimulateFlags): SimulatorOptions {
  const { host, port, seed, at, rsaKey, limits, limitScope } = flags;
  const { quota, right: quoteRights, pushInterval: pushIntervalMs } = flags;
  const { websocketPort, websocketKey: key, websocketCert: cert, websocketCertKey } = flags;
  if ((cert === undefined) !== (websocketCertKey === undefined))
    throw new InvalidArgumentError(
      "--websocket-cert and --websocket-cert-key must be used together.",
    );
  const origins = flags.websocketOrigin.includes("any") ? "any" : flags.websocketOrigin;
  if (websocketPort === undefined && ((key ?? cert) !== undefined || origins.length > 0))
    throw new InvalidArgumentError("The other --websocket flags need --websocket-port.");
  const tls = cert !== undefined &&
    websocketCertKey !== undefined && { cert, key: websocketCertKey };
  return {
    ...{ host, port, seed, limits, quoteRights },
    ...(limitScope !== undefined && { limitScope }),
    ...(quota !== undefined && { subscriptionQuota: quota }),
    ...(pushIntervalMs !== undefined && { pushIntervalMs }),
    ...(at !== undefined && { at }),
    ...(rsaKey !== undefined && { rsaKey }),
    ...(websocketPort !== undefined && {
      webSocket: {
        port: websocketPort,
        origins,
        ...(key !== undefined && { key }),
        ...(tls && { tls }),
      },
    }),
  };
}

/** The content of a file, read before the simulator listens. */
function fileText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new InvalidArgumentError(`The file cannot be read: ${(error as Error).message}.`);
  }
}

/** Adds an origin in the form that browsers send: without a path. */
function origin(text: string, before: readonly string[]): readonly string[] {
  if (text !== "any" && (!URL.canParse(text) || new URL(text).origin !== text))
    throw new InvalidArgumentError("It must be any, or an origin like https://example.com.");
  return [...before, text];
}

/** Refuses an empty address, for example of an unset variable: it would listen on all addresses. */
function address(text: string): string {
  if (text === "") throw new InvalidArgumentError("It must be a host name or an address.");
  return text;
}

const help = `
Then, in another terminal:
  opend short-interest HK.00700

Faults for --fault. protocol is the name of a protocol (default: all protocols). count is the number of
messages that the fault affects (default: all).
${faultsHelp}

Commands for --command. You can also type them, one per line, while the simulator runs.
${commandsHelp}

To run the simulator in the background: opend simulate < /dev/null &`;
