import { GetKL } from "@opend/core/qot/get-kl";
import {
  type Adjustment,
  autoSubscribe,
  type Candle,
  historyCandles,
  latestCandles,
  type Period,
  type Requester,
} from "@opend/quote";
import { Command, Option } from "commander";
import type { Column } from "../output/column.ts";
import type { Layout } from "../output/format.ts";
import type { Terminal } from "../terminal.ts";
import { withConnection } from "./connection.ts";
import { integer } from "./integer.ts";
import { formatOf, type PrintFlags, withPrintFlags } from "./print-flags.ts";
import { type PagesFlag, pagesOption, printPages } from "./print-pages.ts";

interface KlineFlags extends PrintFlags {
  readonly period: Period;
  readonly last?: number;
  readonly from?: string;
  readonly to?: string;
  readonly pages?: PagesFlag;
  readonly adjustment: Adjustment;
}

// Typed by the package's unions, so the compiler reports a period that is missing here.
const periods: Readonly<Record<Period, true>> = {
  "1m": true,
  "3m": true,
  "5m": true,
  "10m": true,
  "15m": true,
  "30m": true,
  "60m": true,
  "120m": true,
  "180m": true,
  "240m": true,
  "1d": true,
  "1w": true,
  "1M": true,
  "1Q": true,
  "1Y": true,
};
const adjustments: Readonly<Record<Adjustment, true>> = {
  none: true,
  forward: true,
  backward: true,
};

/** The most candles that OpenD returns for a subscription, and the most that `--last` accepts for a range. */
const mostLatest = GetKL.bounds.maxItems;
const mostOfRange = 1_000_000;

const columns: readonly Column<Candle>[] = [
  { title: "Time", key: "time", kind: "text", rank: 0 },
  { title: "Open", key: "open", kind: "decimal" },
  { title: "High", key: "high", kind: "decimal" },
  { title: "Low", key: "low", kind: "decimal" },
  { title: "Close", key: "close", kind: "decimal", rank: 0 },
  { title: "Change %", key: "changePercent", kind: "decimal", rank: 2 },
  { title: "Volume", key: "volume", kind: "count", rank: 2 },
  { title: "Turnover", key: "turnover", kind: "count", rank: 3 },
];

const layout: Layout<Candle, undefined> = {
  columns: () => columns,
  note: () => undefined,
  position: ({ time }) => time,
};

/** `opend kline CODE` */
export function klineCommand(terminal: Terminal): Command {
  const command = new Command("kline")
    .description("Candles of a security, the oldest first")
    .argument("<code>", "a security: HK.00700, US.AAPL")
    .addOption(
      new Option("--period <period>", "what one candle covers")
        .choices(Object.keys(periods))
        .default("1d"),
    )
    .option(
      "--last <n>",
      `print the latest n candles, 1 to ${mostLatest} (default: 20); with --from or --to, 1 to ${mostOfRange} (default: all)`,
      integer(1, mostOfRange),
    )
    .option(
      "--from <day>",
      "the first day, like 2026-04-30 (default: a year before --to, or as early as --last needs)",
    )
    .option("--to <day>", "the last day, like 2026-04-30 (default: today)")
    .addOption(pagesOption().conflicts("last"))
    .addOption(
      new Option("--adjustment <adjustment>", "how to adjust prices before splits and dividends")
        .choices(Object.keys(adjustments))
        .default("forward"),
    )
    .addHelpText(
      "after",
      `
Without --from and --to, the command prints the latest candles, including the current one. For this it
subscribes to the security for a minute. It uses no history quota.

With --from or --to, the command prints the historical candles of the range, or with --last only the
latest of them. Each security counts against the history quota once in 30 days.

Times are those of the market's clock.

  opend kline HK.00700 --period 1d --last 20
  opend kline US.AAPL --period 5m --from 2026-04-30 --to 2026-04-30 --format csv
  opend kline US.AAPL --from 2010-01-01 --pages --json    each page as it arrives`,
    );
  return withPrintFlags(command).action(async (code: string, flags: KlineFlags) => {
    const { period, last, from, to, adjustment, pages } = flags;
    const { signal } = terminal;
    const hasRange = from !== undefined || to !== undefined;
    if (!hasRange && last !== undefined && last > mostLatest)
      command.error(`error: --last above ${mostLatest} needs --from or --to`);
    if (!hasRange && pages !== undefined) command.error("error: --pages needs --from or --to");
    let opend: Requester;
    const later: Requester = { request: (...call) => opend.request(...call) };
    // Created before the connection, so an invalid code or day is refused before anything is sent.
    const history = historyCandles(later, code, {
      period,
      adjustment,
      signal,
      prefetch: pages !== 1,
      ...(last !== undefined && { last }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
    const format = formatOf(flags, layout, terminal);
    await withConnection(flags, terminal, async (connection) => {
      opend = connection;
      if (hasRange) return printPages(history.pages(), { pages }, format, terminal);
      const latest = { period, last: last ?? 20, adjustment, signal, autoSubscribe };
      const rows = await latestCandles(connection, code, latest);
      terminal.stdout.write(format.list(rows, undefined));
    });
  });
}
