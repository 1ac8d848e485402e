import { ArgumentError } from "@opend/core";
import { type Command, Option } from "commander";
import { rawCsv } from "../output/csv.ts";
import type { Format, Layout } from "../output/format.ts";
import { formats } from "../output/formats.ts";
import type { Terminal } from "../terminal.ts";
import { type ConnectionFlags, withConnectionFlags } from "./connection.ts";

/** Flags of a command that prints one list. */
export interface PrintFlags extends ConnectionFlags {
  readonly format: keyof typeof formats;
  readonly json?: true;
  readonly raw?: true;
}

export const withPrintFlags = (command: Command): Command =>
  withConnectionFlags(
    command
      .addOption(
        new Option("--format <format>", "how to print")
          .choices(Object.keys(formats))
          .default("table"),
      )
      .addOption(new Option("--json", "short for --format json").conflicts("format"))
      .addOption(
        new Option(
          "--raw",
          "CSV whose texts stay as OpenD sends them: a spreadsheet may run one as a formula",
        )
          .implies({ format: "csv" })
          .conflicts("json"),
      )
      // Before the action, which connects.
      .hook("preAction", (command) => {
        const { format, raw } = command.opts<PrintFlags>();
        if (raw && format !== "csv")
          throw new ArgumentError("--raw", "used with --format csv", `--format ${format}`);
      }),
  );

/** A list in the format that was asked for. */
export function formatOf<Row extends object, Summary>(
  { format, json, raw }: Pick<PrintFlags, "format" | "json" | "raw">,
  layout: Layout<Row, Summary>,
  terminal: Terminal,
): Format<Row, Summary> {
  const make = raw ? rawCsv : formats[json ? "json" : format];
  return make(layout, terminal);
}
