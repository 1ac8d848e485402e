import { type CataloguedQuestion, inputSchema } from "@opend/quote/questions";
import { Command, Option } from "commander";
import {
  type ConnectionFlags,
  withConnectionFlags,
  withLateConnection,
} from "../commands/connection.ts";
import { integer } from "../commands/integer.ts";
import { checkRaw, type FormatFlags, formatOption, rawOption } from "../commands/print-flags.ts";
import type { Terminal } from "../terminal.ts";
import { answerText } from "./answer-text.ts";
import { exampleOf, protocolText } from "./describe.ts";
import { fetchAnswer, usualRows } from "./fetch.ts";
import { addArgumentFlags, givenFlags, sentence } from "./flags.ts";
import { kebab } from "./kebab.ts";
import { valuesOf } from "./values.ts";

interface QuestionFlags extends ConnectionFlags, Omit<FormatFlags, "json"> {
  readonly json?: true | string;
  readonly limit?: number;
  readonly all?: true;
}

/** The command of one question, with its arguments as words and flags. */
export function questionCommand(catalogued: CataloguedQuestion, terminal: Terminal): Command {
  const { name, doc, question, positional } = catalogued;
  const schema = inputSchema(catalogued);
  const command = new Command(kebab(name)).description(doc);
  for (const [index, each] of positional.entries()) {
    const property = schema.properties[each];
    if (property === undefined) continue;
    const isLast = index === positional.length - 1;
    const more = isLast && property.type === "array" ? "..." : "";
    // Optional for the parser, because flags and JSON can hold it as well.
    command.argument(`[${kebab(each)}${more}]`, sentence(property, schema.required.includes(each)));
  }
  command.usage(["[options]", ...positional.map((each) => `<${kebab(each)}>`)].join(" "));
  addArgumentFlags(command, schema, positional);
  command.option("--json [arguments]", "print JSON; the arguments can be given as a JSON object");
  if ("cursor" in question)
    command
      .option("--limit <n>", `the number of rows (default: ${usualRows})`, integer(1, 1_000_000))
      .addOption(new Option("--all", "print all rows").conflicts("limit"));
  command.addOption(formatOption()).addOption(rawOption());
  return withConnectionFlags(command)
    .addHelpText("after", `\n${protocolText(question)}\n\n  ${exampleOf(catalogued, schema)}`)
    .action(async () => {
      const flags = command.opts<QuestionFlags>();
      const { json, limit, all } = flags;
      checkRaw(flags);
      const words = command.processedArgs
        .map((word: unknown) => (Array.isArray(word) ? word.map(String) : [word].filter(isText)))
        .filter((texts) => texts.length > 0);
      const values = valuesOf(schema, positional, {
        words,
        flags: givenFlags(command, schema),
        json: typeof json === "string" ? json : undefined,
      });
      const isJson = json !== undefined && command.getOptionValueSource("format") === "default";
      const format = isJson ? "json" : flags.format;
      const most = all ? Number.POSITIVE_INFINITY : limit;
      await withLateConnection(flags, terminal, async (opend) => {
        const { answer, note } = await fetchAnswer(opend, question, values, most, terminal);
        const { raw } = flags;
        terminal.stdout.write(answerText(answer, { format, ...(raw && { raw }) }, terminal, note));
      });
    });
}

const isText = (word: unknown): word is string => typeof word === "string";
