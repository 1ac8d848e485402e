import { createRequire } from "node:module";
import { Command, CommanderError } from "commander";
import { exitCodes, exitCodesHelp, explain } from "./exit.ts";
import type { Terminal } from "./terminal.ts";

type MakeCommand = (terminal: Terminal) => Command;

/** The commands in the order of the help. Each is imported when it is needed, to start fast. */
const commands: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  snapshot: async () => (await import("./commands/snapshot.ts")).snapshotCommand,
  watch: async () => (await import("./commands/watch.ts")).watchCommand,
  kline: async () => (await import("./commands/kline.ts")).klineCommand,
  "short-interest": async () => (await import("./commands/short-interest.ts")).shortInterestCommand,
  "short-volume": async () => (await import("./commands/short-volume.ts")).shortVolumeCommand,
  call: async () => (await import("./commands/call.ts")).callCommand,
  list: async () => (await import("./commands/questions.ts")).questionsCommand,
  raw: async () => (await import("./commands/raw.ts")).rawCommand,
  rights: async () => (await import("./commands/rights.ts")).rightsCommand,
  limits: async () => (await import("./commands/limits.ts")).limitsCommand,
  simulate: async () => (await import("./commands/simulate.ts")).simulateCommand,
  completion: async () => (await import("./commands/completion.ts")).completionCommand,
};

/** The hidden command that the scripts of `completion` call: `opend complete -- WORDS`. */
const completing = "complete";

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
  try {
    await addCommands(program, args, terminal);
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

/** Adds the command that the arguments name, or all commands for the help and for a wrong name. */
async function addCommands(
  program: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<void> {
  const named = args[0] === completing ? args[2] : args[0];
  for (const [name, load] of Object.entries(commands)) {
    if (named !== undefined && Object.hasOwn(commands, named) && name !== named) continue;
    program.addCommand((await load())(terminal).copyInheritedSettings(program));
  }
  if (args[0] === completing) {
    const { completeCommand } = await import("./commands/completion.ts");
    program.addCommand(completeCommand(terminal).copyInheritedSettings(program), { hidden: true });
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
