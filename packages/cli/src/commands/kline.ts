import { type Adjustment, type Candle, type Period, Quote, type Requester } from "@opend/quote";
import { Command, Option } from "commander";
import type { Column } from "../output/column.ts";
import type { Layout } from "../output/format.ts";
import type { Terminal } from "../terminal.ts";
import { withConnection } from "./connection.ts";
import { integer } from "./integer.ts";
import { formatOf, type PrintFlags, withPrintFlags } from "./print-flags.ts";

interface KlineFlags extends PrintFlags {
  readonly period: Period;
  readonly last: number;
  readonly from?: string;
  readonly to?: string;
  readonly adjustment: Adjustment;
}

// Of the package's types, so that one that is added there is missed here.
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

const columns: readonly Column<Candle>[] = [
  { title: "Time", key: "time", kind: "text" },
  { title: "Open", key: "open", kind: "decimal" },
  { title: "High", key: "high", kind: "decimal" },
  { title: "Low", key: "low", kind: "decimal" },
  { title: "Close", key: "close", kind: "decimal" },
  { title: "Change %", key: "changeRate", kind: "decimal" },
  { title: "Volume", key: "volume", kind: "count" },
  { title: "Turnover", key: "turnover", kind: "count" },
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
    .option("--last <n>", "how many of the latest, 1 to 1000", integer(1, 1000), 20)
    .option("--from <day>", "the first day, like 2026-04-30; takes history quota")
    .option("--to <day>", "the last day, likewise")
    .addOption(
      new Option("--adjustment <adjustment>", "prices before splits and dividends")
        .choices(Object.keys(adjustments))
        .default("forward"),
    )
    .addHelpText(
      "after",
      `
The latest candles, with the one that still moves, take a subscription for a minute and no history
quota. With --from or --to, past candles are asked for: a security counts once in 30 days.
Times are the market's own.

  opend kline HK.00700 --period 1d --last 20
  opend kline US.AAPL --period 5m --from 2026-04-30 --to 2026-04-30 --format csv`,
    );
  return withPrintFlags(command).action(async (code: string, flags: KlineFlags) => {
    const { period, last, from, to, adjustment } = flags;
    const { signal } = terminal;
    let opend: Requester;
    const quote = new Quote<Requester>({ request: (...call) => opend.request(...call) });
    // Made before there is a connection: a wrong code or day is refused before anything is sent.
    const history = quote.historyCandles(code, {
      period,
      adjustment,
      signal,
      last,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    });
    await withConnection(flags, terminal, async (connection) => {
      opend = connection;
      const rows =
        from === undefined && to === undefined
          ? await new Quote(connection, { autoSubscribe: true }).candles(code, {
              period,
              last,
              adjustment,
              signal,
            })
          : await history.all();
      terminal.stdout.write(formatOf(flags, layout, terminal).list(rows, undefined));
    });
  });
}
