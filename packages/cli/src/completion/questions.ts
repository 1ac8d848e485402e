import { inputSchema, questions } from "@opend/quote/questions";
import { choicesOf } from "../call/describe.ts";
import { kebab } from "../call/kebab.ts";
import { questionCommand } from "../call/question-command.ts";
import type { Terminal } from "../terminal.ts";
import type { Place } from "./place.ts";

/** The place within `opend call`: the name of a question, or its arguments. */
export function questionPlace(place: Place): Place {
  const [name = "", ...words] = place.words;
  const names = [...questions.values()].map((each) => kebab(each.name));
  const question = [...questions.values()].find((each) => kebab(each.name) === name);
  if (words.length === 0) return { ...place, values: () => names };
  if (question === undefined) return { ...place, values: () => [] };
  const choices = Object.entries(inputSchema(question).properties).map(
    ([argument, schema]) => [kebab(argument), choicesOf(schema)] as const,
  );
  return {
    command: questionCommand(question, silent),
    words,
    values: (argument) => new Map(choices).get(argument) ?? [],
  };
}

/** The command is only read, never run. */
const silent: Terminal = {
  stdout: { write: () => {} },
  stderr: { write: () => {} },
  env: {},
  signal: new AbortController().signal,
};
