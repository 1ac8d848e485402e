import {
  type DailyShortVolume,
  dailyShortVolume,
  type HkDailyShortVolume,
  type ShortVolumeSummary,
  type UsDailyShortVolume,
} from "@opend/quote";
import { Command } from "commander";
import type { Column } from "../output/column.ts";
import type { Layout } from "../output/format.ts";
import type { Terminal } from "../terminal.ts";
import { listCommand } from "./list.ts";

const hkColumns: readonly Column<HkDailyShortVolume>[] = [
  { title: "Date", key: "date", kind: "text", rank: 0 },
  { title: "Short volume", key: "shortVolume", kind: "count" },
  { title: "Volume", key: "volume", kind: "count" },
  { title: "20-day %", key: "averageShortPercent", kind: "decimal" },
  { title: "Short turnover", key: "shortTurnover", kind: "decimal", rank: 2 },
  { title: "Turnover", key: "turnover", kind: "decimal", rank: 2 },
  { title: "Open", key: "open", kind: "decimal", rank: 2 },
  { title: "Close", key: "close", kind: "decimal", rank: 2 },
  { title: "Last close", key: "lastClose", kind: "decimal", rank: 2 },
];

const usColumns: readonly Column<UsDailyShortVolume>[] = [
  { title: "Date", key: "date", kind: "text", rank: 0 },
  { title: "Short volume", key: "shortVolume", kind: "count" },
  { title: "Nasdaq", key: "nasdaqShortVolume", kind: "count", rank: 2 },
  { title: "NYSE", key: "nyseShortVolume", kind: "count", rank: 2 },
  { title: "Volume", key: "volume", kind: "count" },
  { title: "Short %", key: "shortPercent", kind: "decimal" },
  { title: "20-day %", key: "averageShortPercent", kind: "decimal" },
  { title: "Close", key: "close", kind: "decimal", rank: 2 },
  { title: "Last close", key: "lastClose", kind: "decimal", rank: 2 },
];

const layout = (code: string): Layout<DailyShortVolume, ShortVolumeSummary> => ({
  // Chosen by the code, because a list without rows has titles too.
  columns: () =>
    (code.startsWith("US.") ? usColumns : hkColumns) as readonly Column<DailyShortVolume>[],
  note: ({ sharesShort, shortPercent, newestDate }) =>
    sharesShort === undefined
      ? undefined
      : `Open short position on ${newestDate ?? "the newest day"}: ${sharesShort} shares, ${shortPercent ?? "–"} %`,
  position: ({ date }) => date,
});

/** `opend short-volume CODE` */
export function shortVolumeCommand(terminal: Terminal): Command {
  const command = new Command("short-volume")
    .description("Short sales per day of a Hong Kong or US stock, newest first")
    .addHelpText(
      "after",
      `
Ratios are percent. Turnover is in the market's currency. "–" means no value, never zero.

  opend short-volume HK.00700                       the newest ten days
  opend short-volume US.AAPL --pages 3              thirty days, page by page`,
    );
  return listCommand(command, terminal, {
    list: dailyShortVolume,
    layout,
  });
}
