import { setTimeout as sleep } from "node:timers/promises";
import { backOff } from "@opend/core";
import { type LiveConnection, type LiveSecurity, snapshotBatches, watch } from "@opend/quote";
import { Command, Option } from "commander";
import { printable, printableJson } from "../output/printable.ts";
import { Screen } from "../output/screen.ts";
import { table } from "../output/table.ts";
import type { Terminal } from "../terminal.ts";
import {
  type Board,
  columnsOf,
  kindNames,
  kindsOf,
  type Line,
  lineOf,
  noteOf,
  type WatchKind,
} from "./board.ts";
import { codesArgument, codesOf } from "./codes.ts";
import { type ConnectionFlags, withConnection, withConnectionFlags } from "./connection.ts";
import { duration } from "./duration.ts";
import { integer } from "./integer.ts";

interface WatchFlags extends ConnectionFlags {
  readonly kinds: readonly WatchKind[];
  readonly rows?: number;
  readonly for?: number;
  readonly json?: true;
}

/** `opend watch CODE…` */
export function watchCommand(terminal: Terminal): Command {
  const command = new Command("watch")
    .description("A live board of securities, until interrupted")
    .argument("<codes...>", codesArgument)
    .addOption(
      new Option("--kinds <kinds>", `kinds of data, separated by commas: ${kindNames}`)
        .argParser(kindsOf)
        .default(kindsOf("quote"), "quote"),
    )
    .option("--rows <n>", "end after n rows have changed", integer(1, 1_000_000_000))
    .option("--for <time>", "end after this time: 500ms, 5s, 10m", duration)
    .option("--json", "write a line of JSON per change, also on a terminal")
    .addHelpText(
      "after",
      `
On a terminal, the board is drawn in place. Otherwise the output is a line of titles, and then a line per
change, with tabs between the fields. The column State is "live", or it tells why the row may be out of
date: the connection is lost, OpenD has lost its servers, another device has taken your quote right, or
OpenD has refused the code. A narrow terminal always shows the column State, and leaves out others.
Each kind of each code counts 1 against the subscription quota.

  opend watch HK.00700 HK.09988 US.AAPL
  opend watch HK.00700 --kinds quote,orderBook,ticks --for 10s`,
    );
  return withConnectionFlags(command).action(async (given: string[], flags: WatchFlags) => {
    const codes = await codesOf(given, terminal);
    // Checks the codes, so invalid ones are refused before there is a connection.
    snapshotBatches({ request: () => Promise.reject(new Error()) }, codes);
    const show = async (opend: LiveConnection): Promise<void> => {
      const until = [terminal.signal, ...(flags.for ? [AbortSignal.timeout(flags.for)] : [])];
      const ended = AbortSignal.any(until);
      await using board = await made(opend, codes, flags.kinds, ended);
      const view = terminal.stdout.isTTY && !flags.json ? drawn : written;
      try {
        await view(board, flags, terminal, ended);
      } catch (error) {
        // Ctrl-C and --for are the normal ends.
        if (!ended.aborted) throw error;
      }
      const refused = board.refused.map(
        ({ code, kind, error }) => `${kind} of ${code}: ${error.message}`,
      );
      if (refused.length > 0) throw new Error(`refused: ${refused.join("; ")}`);
    };
    await withConnection(flags, terminal, show, forEver);
  });
}

/** Reconnects without end, because a user sees the state of the board. */
const forEver = backOff({ firstMs: 200, maxMs: 5000 });

/** The signal only interrupts the start, so the last frame still shows the state before the end. */
async function made(
  opend: LiveConnection,
  codes: readonly string[],
  kinds: readonly WatchKind[],
  ended: AbortSignal,
): Promise<Board> {
  const making = new AbortController();
  const abort = (): void => making.abort(ended.reason);
  if (ended.aborted) abort();
  ended.addEventListener("abort", abort, { once: true });
  const board = await watch(opend, codes, kinds, { signal: making.signal });
  ended.removeEventListener("abort", abort);
  return board;
}

type View = (
  board: Board,
  flags: WatchFlags,
  terminal: Terminal,
  ended: AbortSignal,
) => Promise<void>;

/** Draws the whole board in place, at most ten times a second, and once a second for its ages. */
const drawn: View = async (board, { rows = Number.POSITIVE_INFINITY }, terminal, ended) => {
  const format = table<Line, string | undefined>(
    { columns: () => columnsOf(board), note: (note) => note, position: ({ code }) => code },
    terminal,
  );
  const screen = new Screen(terminal.stdout);
  const draw = (): void => screen.draw(format.list([...board].map(lineOf), noteOf(board)));
  draw();
  const ageing = setInterval(draw, 1000);
  terminal.stdout.on?.("resize", draw);
  try {
    let left = rows - board.codes.length;
    if (left <= 0) return;
    for await (const _ of board.changes({ signal: ended })) {
      left -= 1;
      if (left <= 0) return;
      await sleep(100, undefined, { signal: ended });
      draw();
    }
  } finally {
    clearInterval(ageing);
    terminal.stdout.off?.("resize", draw);
    draw();
  }
};

/** Writes a line per change. */
const written: View = async (board, { rows = Number.POSITIVE_INFINITY, json }, terminal, ended) => {
  const keys = columnsOf(board).map(({ key }) => key);
  const write = (text: string): void => void terminal.stdout.write(`${text}\n`);
  const writeLine = (security: LiveSecurity<WatchKind>): void => {
    const line = lineOf(security);
    write(
      json
        ? printableJson(JSON.stringify(line, keys))
        : keys.map((key) => printable(String(line[key] ?? ""))).join("\t"),
    );
  };
  if (!json) write(keys.join("\t"));
  let left = rows;
  const changes = board.changes({ signal: ended });
  for (const security of [...board].slice(0, rows)) {
    writeLine(security);
    left -= 1;
  }
  if (left <= 0) return changes.close();
  let gap = board.lastGap;
  for await (const { security } of changes) {
    if (board.lastGap !== gap) {
      gap = board.lastGap;
      terminal.stderr.write(`opend: ${noteOf(board)}\n`);
    }
    writeLine(security);
    left -= 1;
    if (left <= 0) return;
  }
};
