import type { Argument, Command, Option } from "commander";
import type { Place } from "./place.ts";

/** The words that can stand at the end of a command line, without the program's name. */
export async function candidates(
  program: Command,
  words: readonly string[],
): Promise<readonly string[]> {
  const place = await placeOf(program, words);
  const current = place.words.at(-1) ?? "";
  return wordsAt(place).filter((word) => word.startsWith(current));
}

async function placeOf(program: Command, words: readonly string[]): Promise<Place> {
  const [name = "", ...rest] = words;
  const command = program.commands.find((each) => each.name() === name);
  if (command === undefined || rest.length === 0)
    return { command: program, words, values: () => [] };
  const usual: Place = { command, words: rest, values: () => [] };
  // Imported late, because these commands import much.
  if (name === "call") return (await import("./questions.ts")).questionPlace(usual);
  if (name === "raw") return (await import("./protocols.ts")).protocolPlace(usual);
  return usual;
}

function wordsAt({ command, words, values }: Place): readonly string[] {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? "";
  const open = takesValue(command, before.at(-1));
  if (open) return open.argChoices ?? values(nameOf(open));
  if (current.startsWith("-")) return flagsOf(command);
  if (command.parent === null && command.commands.length > 0)
    return command
      .createHelp()
      .visibleCommands(command)
      .map((each) => each.name());
  const argument = argumentAt(command, before);
  if (argument === undefined) return [];
  return argument.argChoices ?? values(argument.name());
}

const nameOf = (option: Option): string => (option.long ?? "").replace(/^--/, "");

/** The option that the next word is the value of. */
const takesValue = (command: Command, word = ""): Option | undefined =>
  command.options.find(
    ({ long, short, required }) => required && (long === word || short === word),
  );

function flagsOf(command: Command): readonly string[] {
  const visible = command.createHelp().visibleOptions(command);
  return visible.flatMap(({ long }) => (long ? [long] : []));
}

/** The argument after these words. The last one may be a list. */
function argumentAt(command: Command, before: readonly string[]): Argument | undefined {
  const given = before.filter(
    (word, index) => !word.startsWith("-") && !takesValue(command, before[index - 1]),
  );
  const last = command.registeredArguments.at(-1);
  return command.registeredArguments[given.length] ?? (last?.variadic ? last : undefined);
}
