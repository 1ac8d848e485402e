import type { Paginator } from "@opend/core";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import type { DayListOptions, Requester } from "@opend/quote";
import { type Command, Option } from "commander";
import type { Layout } from "../output/format.ts";
import type { Terminal } from "../terminal.ts";
import { withConnection } from "./connection.ts";
import { integer } from "./integer.ts";
import { formatOf, type PrintFlags, withPrintFlags } from "./print-flags.ts";
import { mostOf, type PagesFlag, pagesOption, printPages } from "./print-pages.ts";

/** Lists of short selling have the same bounds. */
const { pageMax, pageDefault } = GetShortInterest.bounds;

interface ListFlags extends PrintFlags {
  readonly num?: number;
  readonly from?: string;
  readonly to?: string;
  readonly oldest?: true;
  readonly all?: true;
  readonly pages?: PagesFlag;
}

/** A command that prints a list of a security. */
export interface List<Row extends object, Summary> {
  list(opend: Requester, code: string, options: DayListOptions): Paginator<Row, Summary>;
  layout(code: string): Layout<Row, Summary>;
}

/** Adds the code, the flags of every list, and the action. */
export function listCommand<Row extends object, Summary>(
  command: Command,
  terminal: Terminal,
  { list, layout }: List<Row, Summary>,
): Command {
  command
    .argument("<code>", "a security: HK.00700, US.AAPL")
    .option(
      "--num <n>",
      `rows per page, 1 to ${pageMax} (default: ${pageDefault}; ${pageMax} with --from, --to or --oldest)`,
      integer(1, pageMax),
    )
    .option("--from <day>", "print all rows from this day on, like 2026-04-30")
    .option("--to <day>", "print all rows up to this day, like 2026-04-30")
    .option("--oldest", "print all rows, the oldest first")
    .addOption(new Option("--all", "print all rows as one list").conflicts("pages"))
    .addOption(pagesOption());
  return withPrintFlags(command).action(async (code: string, flags: ListFlags) => {
    const { num, from, to, oldest, pages } = flags;
    const isWhole = flags.all || oldest || from !== undefined || to !== undefined;
    const printed = { pages, ...(!isWhole && { most: 1 }) };
    // Created before the connection, so an invalid code is refused before anything is sent.
    let opend: Requester;
    const later: Requester = { request: (...call) => opend.request(...call) };
    const options: DayListOptions = {
      signal: terminal.signal,
      prefetch: mostOf(printed) > 1,
      order: oldest ? "oldest" : "newest",
      ...(num !== undefined && { pageSize: num }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    };
    const rows = list(later, code, options).pages();
    const format = formatOf(flags, layout(code), terminal);
    await withConnection(flags, terminal, (connection) => {
      opend = connection;
      return printPages(rows, printed, format, terminal);
    });
  });
}
