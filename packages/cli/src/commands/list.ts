import type { Page, Paginator } from "@opend/core";
import { type DayListOptions, Quote, type Requester } from "@opend/quote";
import { type Command, Option } from "commander";
import { type Format, formats } from "../output/format.ts";
import { Progress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { type ConnectionFlags, withConnection, withConnectionFlags } from "./connection.ts";
import { integer } from "./integer.ts";

interface ListFlags extends ConnectionFlags {
  readonly num?: number;
  readonly from?: string;
  readonly to?: string;
  readonly oldest: boolean;
  readonly all: boolean;
  /** true: every page as it comes; a number: so many. */
  readonly pages?: true | number;
  readonly format: keyof typeof formats;
}

/** A command that prints a list of a security. */
export interface List<Row, Summary> {
  list(quote: Quote<Requester>, code: string, options: DayListOptions): Paginator<Row, Summary>;
  format(name: keyof typeof formats, terminal: Terminal): Format<Row, Summary>;
}

/** Adds the code, the flags that every list has, and what they do. */
export function listCommand<Row, Summary>(
  command: Command,
  terminal: Terminal,
  { list, format }: List<Row, Summary>,
): Command {
  command
    .argument("<code>", "a security: HK.00700, US.AAPL")
    .option("--num <n>", "rows per page, 1 to 50 (default: 10, or 50 for days)", integer(1, 50))
    .option("--from <day>", "the first day of a list, like 2026-04-30; the list is then whole")
    .option("--to <day>", "the last day, likewise")
    .option("--oldest", "begin with the oldest day; the list is then whole", false)
    .addOption(new Option("--all", "every page, as one list").default(false).conflicts("pages"))
    .addOption(
      new Option("--pages [n]", "page after page as they come; at most n of them").argParser(
        integer(1, 10_000),
      ),
    )
    .addOption(
      new Option("--format <format>", "how to print")
        .choices(Object.keys(formats))
        .default("table"),
    );
  withConnectionFlags(command);
  return command.action(async (code: string, flags: ListFlags) => {
    const output = format(flags.format, terminal);
    const { signal } = terminal;
    const { num, from, to, oldest } = flags;
    const isWhole = flags.all || oldest || from !== undefined || to !== undefined;
    const mostPages =
      typeof flags.pages === "number"
        ? flags.pages
        : isWhole || flags.pages
          ? Number.POSITIVE_INFINITY
          : 1;
    // The list is made before there is a connection: a wrong code is refused before anything is sent.
    let opend: Requester;
    const quote = new Quote<Requester>({ request: (...call) => opend.request(...call) });
    const options: DayListOptions = {
      signal,
      prefetch: mostPages > 1,
      order: oldest ? "oldest" : "newest",
      ...(num !== undefined && { pageSize: num }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    };
    const pages = list(quote, code, options).pages();
    await withConnection(flags, terminal, async (connection) => {
      opend = connection;
      const collected: Row[] = [];
      let last: Page<Row, Summary> | undefined;
      using progress = new Progress(terminal.stderr);
      let count = 0;
      for await (const page of pages) {
        count += 1;
        if (flags.pages !== undefined) terminal.stdout.write(output.page(page, count));
        else collected.push(...page.rows);
        last = page;
        if (count >= mostPages) break;
        progress.show(`${count} pages, up to ${output.position(page)} …`);
      }
      progress[Symbol.dispose]();
      // One list is printed when it is whole: a list that broke off is an error, not a shorter list.
      if (flags.pages === undefined && last)
        terminal.stdout.write(output.list(collected, last.summary));
    });
  });
}
