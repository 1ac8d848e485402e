import { ArgumentError } from "@opend/core";
import { type Command, Option } from "commander";
import { rawCsv } from "../output/csv.ts";
import type { Format, Layout } from "../output/format.ts";
import { formats } from "../output/formats.ts";
import type { Terminal } from "../terminal.ts";
import { type ConnectionFlags, withConnectionFlags } from "./connection.ts";

/** Flags for the format of the output. */
export interface FormatFlags {
  readonly format: keyof typeof formats;
  readonly json?: true;
  readonly raw?: true;
}

/** Flags of a command that prints one list. */
export interface PrintFlags extends ConnectionFlags, FormatFlags {}

export const formatOption = (): Option =>
  new Option("--format <format>", "output format").choices(Object.keys(formats)).default("table");

export const rawOption = (): Option =>
  new Option(
    "--raw",
    "print CSV with texts as OpenD sent them; a spreadsheet may run them as formulas",
  ).implies({ format: "csv" });

export const withFormatFlags = (command: Command): Command =>
  command
    .addOption(formatOption())
    .addOption(new Option("--json", "short for --format json").conflicts("format"))
    .addOption(rawOption().conflicts("json"))
    // A hook, because the action already connects.
    .hook("preAction", (command) => checkRaw(command.opts<FormatFlags>()));

export const withPrintFlags = (command: Command): Command =>
  withConnectionFlags(withFormatFlags(command));

/** @throws {ArgumentError} `--raw` is used with another format than CSV. */
export function checkRaw({ format, raw }: Pick<FormatFlags, "format" | "raw">): void {
  if (raw && format !== "csv")
    throw new ArgumentError("--raw", "used with --format csv", `--format ${format}`);
}

/** The format that the flags choose. */
export function formatOf<Row extends object, Summary>(
  { format, json, raw }: FormatFlags,
  layout: Layout<Row, Summary>,
  terminal: Terminal,
): Format<Row, Summary> {
  const make = raw ? rawCsv : formats[json ? "json" : format];
  return make(layout, terminal);
}
