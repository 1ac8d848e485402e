import { type Requester, type Snapshot, type Snapshots, snapshotBatches } from "@opend/quote";
import { Command } from "commander";
import type { Column } from "../output/column.ts";
import type { Layout } from "../output/format.ts";
import { Progress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { codesArgument, codesOf } from "./codes.ts";
import { withConnection } from "./connection.ts";
import { formatOf, type PrintFlags, withPrintFlags } from "./print-flags.ts";

type Line = Snapshot & { readonly changePercent: number | undefined };

const columns: readonly Column<Line>[] = [
  { title: "Code", key: "code", kind: "text", rank: 0 },
  { title: "Name", key: "name", kind: "text", rank: 3 },
  { title: "Price", key: "price", kind: "decimal", rank: 0 },
  { title: "Change %", key: "changePercent", kind: "decimal" },
  { title: "Bid", key: "bid", kind: "decimal", rank: 2 },
  { title: "Ask", key: "ask", kind: "decimal", rank: 2 },
  { title: "Open", key: "open", kind: "decimal", rank: 4 },
  { title: "High", key: "high", kind: "decimal", rank: 4 },
  { title: "Low", key: "low", kind: "decimal", rank: 4 },
  { title: "Last close", key: "lastClose", kind: "decimal", rank: 4 },
  { title: "Volume", key: "volume", kind: "count", rank: 3 },
  { title: "Time", key: "time", kind: "text", rank: 3 },
];

const layout: Layout<Line, undefined> = {
  columns: () => columns,
  note: () => undefined,
  position: ({ code }) => code,
};

/** `opend snapshot CODE…` */
export function snapshotCommand(terminal: Terminal): Command {
  const command = new Command("snapshot")
    .description("The latest prices of any number of securities")
    .argument("<codes...>", codesArgument)
    .addHelpText(
      "after",
      `
The command requests 400 securities at a time. If OpenD does not know a code, the command prints the
other securities and an error with the code, and its exit code is 1. Times are those of the market's
clock. JSON has every field, a table and CSV only the most important ones.

  opend snapshot HK.00700 US.AAPL
  opend snapshot HK.00700 --json                    every field, also of options, warrants and funds
  opend snapshot - --format csv < codes.txt         codes from a file`,
    );
  return withPrintFlags(command).action(async (given: string[], flags: PrintFlags) => {
    const codes = await codesOf(given, terminal);
    let opend: Requester;
    const later: Requester = { request: (...call) => opend.request(...call) };
    // Created before the connection, so invalid codes are refused before anything is sent.
    const batches = snapshotBatches(later, codes, { signal: terminal.signal });
    const rows: Line[] = [];
    const missing: Snapshots["missing"][number][] = [];
    await withConnection(flags, terminal, async (connection) => {
      opend = connection;
      using progress = new Progress(terminal.stderr);
      for await (const batch of batches) {
        rows.push(...batch.rows.map(withChange));
        missing.push(...batch.missing);
        progress.show(`${batch.done} of ${batch.total} …`);
      }
    });
    if (rows.length > 0)
      terminal.stdout.write(formatOf(flags, layout, terminal).list(rows, undefined));
    if (missing.length > 0)
      throw new Error(
        missing.map(({ code, error }) => `no snapshot of ${code}${why(error)}`).join("; "),
      );
  });
}

const why = (error: Error | undefined): string => (error ? ` (${error.message})` : "");

// A security that has not traded yet may have no last close.
const withChange = (row: Snapshot): Line => ({
  ...row,
  changePercent: row.lastClose ? rounded((row.price / row.lastClose - 1) * 100) : undefined,
});

const rounded = (percent: number): number => Math.round(percent * 100) / 100;
