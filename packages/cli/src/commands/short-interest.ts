import {
  type HkShortInterest,
  type ShortInterest,
  shortInterest,
  type UsShortInterest,
} from "@opend/quote";
import { Command } from "commander";
import type { Column } from "../output/column.ts";
import type { Layout } from "../output/format.ts";
import type { Terminal } from "../terminal.ts";
import { listCommand } from "./list.ts";

const hkColumns: readonly Column<HkShortInterest>[] = [
  { title: "Date", key: "date", kind: "text", rank: 0 },
  { title: "Short interest", key: "sharesShort", kind: "count" },
  { title: "Ratio %", key: "shortPercent", kind: "decimal" },
  { title: "Close", key: "close", kind: "decimal", rank: 2 },
  { title: "Last close", key: "lastClose", kind: "decimal", rank: 2 },
];

const usColumns: readonly Column<UsShortInterest>[] = [
  { title: "Date", key: "date", kind: "text", rank: 0 },
  { title: "Short interest", key: "sharesShort", kind: "count" },
  { title: "Short %", key: "shortPercent", kind: "decimal" },
  { title: "Average volume", key: "averageDailyVolume", kind: "count" },
  { title: "Days to cover", key: "daysToCover", kind: "decimal" },
  { title: "Close", key: "close", kind: "decimal", rank: 2 },
  { title: "Last close", key: "lastClose", kind: "decimal", rank: 2 },
];

const layout = (code: string): Layout<ShortInterest, undefined> => ({
  // Chosen by the code, because a list without rows has titles too.
  columns: () =>
    (code.startsWith("US.") ? usColumns : hkColumns) as readonly Column<ShortInterest>[],
  note: () => undefined,
  position: ({ date }) => date,
});

/** `opend short-interest CODE` */
export function shortInterestCommand(terminal: Terminal): Command {
  const command = new Command("short-interest")
    .description("Open short positions of a Hong Kong or US stock, newest first")
    .addHelpText(
      "after",
      `
Hong Kong reports weekly, the US twice a month. Ratios are percent. "–" means no value, never zero.

  opend short-interest HK.00700                     the newest ten rows
  opend short-interest HK.00700 --all               all rows that OpenD has
  opend short-interest US.AAPL --num 50 --format csv`,
    );
  return listCommand(command, terminal, {
    list: shortInterest,
    layout,
  });
}
