import { Argument, Command } from "commander";
import { candidates } from "../completion/candidates.ts";
import { scripts } from "../completion/scripts.ts";
import type { Terminal } from "../terminal.ts";

/** `opend completion SHELL` */
export function completionCommand({ stdout }: Terminal): Command {
  return new Command("completion")
    .description("Print a script that completes commands, questions, flags and values in a shell")
    .addArgument(new Argument("<shell>", "your shell").choices(Object.keys(scripts)))
    .addHelpText(
      "after",
      `
  opend completion bash >> ~/.bashrc
  opend completion zsh > ~/.zfunc/_opend            a folder of $fpath
  opend completion fish > ~/.config/fish/completions/opend.fish`,
    )
    .action((shell: keyof typeof scripts) => void stdout.write(scripts[shell]));
}

/** `opend complete -- WORDS`, which the scripts call. It prints the candidates for the last word. */
export function completeCommand({ stdout }: Terminal): Command {
  const command = new Command("complete").argument("[words...]").passThroughOptions();
  return command.action(async (words: readonly string[]) => {
    const found = command.parent ? await candidates(command.parent, words) : [];
    stdout.write(found.map((word) => `${word}\n`).join(""));
  });
}
