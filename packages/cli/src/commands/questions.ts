import type { CataloguedQuestion } from "@opend/quote/questions";
import { Command } from "commander";
import type { Column } from "../output/column.ts";
import type { Layout } from "../output/format.ts";
import type { Terminal } from "../terminal.ts";
import { type FormatFlags, formatOf, withFormatFlags } from "./print-flags.ts";

interface QuestionLine {
  readonly name: string;
  readonly id: number;
  readonly limit: string;
  readonly about: string;
}

const columns: readonly Column<QuestionLine>[] = [
  { title: "Name", key: "name", kind: "text", rank: 0 },
  { title: "Id", key: "id", kind: "text", rank: 2 },
  { title: "Limit", key: "limit", kind: "text", rank: 2 },
  { title: "About", key: "about", kind: "text" },
];

const layout: Layout<QuestionLine, undefined> = {
  columns: () => columns,
  note: () => undefined,
  position: ({ name }) => name,
};

/** `opend list [word]` */
export function questionsCommand(terminal: Terminal): Command {
  const command = new Command("list")
    .description("The questions of `opend call`, with their protocols and limits")
    .argument("[word]", "only questions whose name, protocol or sentence has this text")
    .addHelpText("after", "\n  opend list\n  opend list dividend");
  return withFormatFlags(command).action(async (word: string | undefined, flags: FormatFlags) => {
    // Imported late, because the questions import every kind of row.
    const [{ questions }, { kebab }, { limitText }] = await Promise.all([
      import("@opend/quote/questions"),
      import("../call/kebab.ts"),
      import("../call/describe.ts"),
    ]);
    const lineOf = ({ name, doc, question: { protocol } }: CataloguedQuestion): QuestionLine => ({
      name: kebab(name),
      id: protocol.id,
      limit: limitText(protocol),
      about: doc,
    });
    const part = word?.toLowerCase() ?? "";
    const lines = [...questions.values()]
      .filter(({ name, doc, question: { protocol } }) =>
        [name, kebab(name), doc, protocol.name, protocol.id].some((text) =>
          String(text).toLowerCase().includes(part),
        ),
      )
      .map(lineOf)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    terminal.stdout.write(formatOf(flags, layout, terminal).list(lines, undefined));
  });
}
