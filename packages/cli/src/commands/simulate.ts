import { once } from "node:events";
import { startSimulator } from "@opend/simulator/node";
import { Command } from "commander";
import type { Terminal } from "../terminal.ts";
import { integer } from "./integer.ts";

/** `opend simulate`: an OpenD that anyone can run. */
export function simulateCommand(terminal: Terminal): Command {
  return new Command("simulate")
    .description("Run a simulator that speaks OpenD's protocol over TCP, until interrupted")
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .option("--port <port>", "port to listen on; 0 takes a free one", integer(0, 65535), 11111)
    .option("--seed <seed>", "the same seed gives the same data", integer(0, 2 ** 31 - 1), 1)
    .addHelpText("after", "\nThen, in another terminal:\n  opend short-interest HK.00700")
    .action(async (flags: { host: string; port: number; seed: number }) => {
      await using simulator = await startSimulator(flags);
      terminal.stdout.write(`Simulator listening on ${simulator.host}:${simulator.port}\n`);
      if (!terminal.signal.aborted) await once(terminal.signal, "abort");
    });
}
