import { once } from "node:events";
import type { Fault } from "@opend/simulator";
import { startSimulator } from "@opend/simulator/node";
import { Command } from "commander";
import { Console, commandsHelp } from "../simulate/console.ts";
import { faultsHelp, readFault } from "../simulate/faults.ts";
import type { Terminal } from "../terminal.ts";
import { integer } from "./integer.ts";

interface SimulateFlags {
  readonly host: string;
  readonly port: number;
  readonly seed: number;
  readonly at?: string;
  readonly fault: readonly Fault[];
}

/** `opend simulate`: an OpenD that anyone can run. */
export function simulateCommand(terminal: Terminal): Command {
  return new Command("simulate")
    .description("Run a simulator that speaks OpenD's protocol over TCP, until interrupted")
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .option("--port <port>", "port to listen on; 0 takes a free one", integer(0, 65535), 11111)
    .option("--seed <seed>", "the same seed gives the same data", integer(0, 2 ** 31 - 1), 1)
    .option("--at <time>", "what the market's clocks show first, like 2026-04-30T09:29:50+08:00")
    .option(
      "--fault <fault>",
      "misbehave, like 'delayReplies ms=50'; may be given more than once",
      (line: string, before: readonly Fault[]) => [...before, readFault(line)],
      [],
    )
    .addHelpText("after", help)
    .action(async ({ fault, ...options }: SimulateFlags) => {
      const { stdout, signal } = terminal;
      const aborted = signal.aborted ? Promise.resolve() : once(signal, "abort");
      await using simulator = await startSimulator(options);
      const commands = new Console(simulator, fault);
      stdout.write(`Simulator listening on ${simulator.host}:${simulator.port}\n`);
      // Without a line, or at their end, it goes on.
      const told = (async () => {
        for await (const line of terminal.lines?.(signal) ?? [])
          if (line.trim() !== "") stdout.write(`${await commands.answer(line)}\n`);
      })();
      await aborted;
      await told;
    });
}

const help = `
Then, in another terminal:
  opend short-interest HK.00700

Faults, by name and parameters; protocol is a protocol's name, count how many are hit:
${faultsHelp}

While it runs, it takes commands from its input, a line each:
${commandsHelp}

In the background, give it no terminal to read from: opend simulate < /dev/null &`;
