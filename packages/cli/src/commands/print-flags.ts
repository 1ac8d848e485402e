import { type Command, Option } from "commander";
import { type Format, formats, type Layout } from "../output/format.ts";
import type { Terminal } from "../terminal.ts";
import { type ConnectionFlags, withConnectionFlags } from "./connection.ts";

/** Flags of a command that prints one list. */
export interface PrintFlags extends ConnectionFlags {
  readonly format: keyof typeof formats;
  readonly json?: true;
}

export const withPrintFlags = (command: Command): Command =>
  withConnectionFlags(
    command
      .addOption(
        new Option("--format <format>", "how to print")
          .choices(Object.keys(formats))
          .default("table"),
      )
      .addOption(new Option("--json", "short for --format json").conflicts("format")),
  );

/** A list in the format that was asked for. */
export const formatOf = <Row extends object, Summary>(
  { format, json }: Pick<PrintFlags, "format" | "json">,
  layout: Layout<Row, Summary>,
  terminal: Terminal,
): Format<Row, Summary> => formats[json ? "json" : format](layout, terminal);
