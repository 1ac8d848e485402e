import { Command } from "commander";
import type { Terminal } from "../terminal.ts";

/** `opend call QUESTION …` */
export function callCommand(terminal: Terminal): Command {
  const command = new Command("call")
    .description("Ask any question of the SDK by its name")
    .usage("QUESTION [arguments] [options]")
    .argument("<question>", "a name of `opend list`")
    .argument("[arguments...]", "the arguments of the question; its own --help explains them")
    .passThroughOptions()
    .addHelpText(
      "after",
      `
Names and values are written in lower case with hyphens. Lists have commas, or the flag again for each
value. Objects are JSON.

  opend list short                                  the questions about short selling
  opend call short-selling-rank --help              the arguments of one
  opend call short-selling-rank US --sort days-to-cover --format csv
  opend call short-selling-rank --json '{"market":"US","sort":"daysToCover"}'`,
    );
  return command.action(async (name: string, rest: readonly string[]) => {
    // Imported late, because the questions import every kind of row.
    const [{ questions }, { findQuestion }, { questionCommand }] = await Promise.all([
      import("@opend/quote/questions"),
      import("../call/find.ts"),
      import("../call/question-command.ts"),
    ]);
    const question = questionCommand(findQuestion(questions, name), terminal);
    command.addCommand(question.copyInheritedSettings(command));
    await question.parseAsync(rest, { from: "user" });
  });
}
