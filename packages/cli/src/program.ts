import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { callCommand } from "./commands/call.ts";
import { completeCommand, completionCommand } from "./commands/completion.ts";
import { klineCommand } from "./commands/kline.ts";
import { limitsCommand } from "./commands/limits.ts";
import { questionsCommand } from "./commands/questions.ts";
import { rawCommand } from "./commands/raw.ts";
import { rightsCommand } from "./commands/rights.ts";
import { shortInterestCommand } from "./commands/short-interest.ts";
import { shortVolumeCommand } from "./commands/short-volume.ts";
import { simulateCommand } from "./commands/simulate.ts";
import { snapshotCommand } from "./commands/snapshot.ts";
import { watchCommand } from "./commands/watch.ts";
import { exitCodes, exitCodesHelp, explain } from "./exit.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command line and returns the exit code. Writes only to the terminal and never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command("opend")
    .description("Market data from OpenD, the gateway of Futu/moomoo. It cannot place orders.")
    .version(version, "--version")
    .addHelpText("after", help)
    // Everything after a question belongs to the question.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    });
  for (const command of [
    snapshotCommand,
    watchCommand,
    klineCommand,
    shortInterestCommand,
    shortVolumeCommand,
    callCommand,
    questionsCommand,
    rawCommand,
    rightsCommand,
    limitsCommand,
    simulateCommand,
    completionCommand,
  ])
    program.addCommand(command(terminal).copyInheritedSettings(program));
  program.addCommand(completeCommand(terminal).copyInheritedSettings(program), { hidden: true });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (terminal.signal.aborted) return exitCodes.interrupted;
    const { line, exitCode } = explain(error);
    terminal.stderr.write(`opend: ${line}\n`);
    return exitCode;
  }
}

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

const help = `
Try it without an account:
  opend short-interest HK.00700 --simulator

With OpenD running on this machine:
  opend short-interest US.AAPL --all --format csv > aapl.csv

Exit codes:
${exitCodesHelp}`;
