import type { Requester } from "@opend/quote";
import { type AnyListQuestion, type AnyQuestion, anyAnswer, anyList } from "@opend/quote/questions";
import { isObject } from "../output/cells.ts";
import { Progress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";

/** The rows of a list if no number is given. */
export const usualRows = 20;

/** An answer, and a line about it for people. */
export interface Fetched {
  readonly answer: unknown;
  readonly note: string | undefined;
}

/**
 * The answer to a question. A list is an array of at most so many rows.
 *
 * @throws {ArgumentError} `invalid-argument`, before anything is sent.
 */
export async function fetchAnswer(
  opend: Requester,
  question: AnyQuestion,
  values: object,
  most: number | undefined,
  terminal: Terminal,
): Promise<Fetched> {
  if ("cursor" in question) return fetchRows(opend, question, values, most ?? usualRows, terminal);
  const { signal } = terminal;
  return { answer: await anyAnswer(opend, question, values, { signal }), note: undefined };
}

async function fetchRows(
  opend: Requester,
  question: AnyListQuestion,
  values: object,
  most: number,
  { signal, stderr }: Terminal,
): Promise<Fetched> {
  const { pageMax } = question.protocol.bounds ?? {};
  const pageSize = pageMax === undefined ? undefined : Math.min(pageMax, most);
  const list = anyList(opend, question, values, {
    signal,
    ...(pageSize !== undefined && { pageSize }),
  });
  const rows: unknown[] = [];
  let summary: unknown;
  using progress = new Progress(stderr);
  for await (const page of list.pages()) {
    rows.push(...page.rows.slice(0, most - rows.length));
    summary = page.summary;
    if (rows.length >= most) break;
    progress.show(`${rows.length} rows …`);
  }
  return { answer: rows, note: noteOf(summary) };
}

/** The fields of a page besides its rows. */
function noteOf(summary: unknown): string | undefined {
  if (!isObject(summary)) return undefined;
  const fields = Object.entries(summary).filter(
    ([, value]) => value !== undefined && typeof value !== "object",
  );
  return fields.length === 0
    ? undefined
    : fields.map(([name, value]) => `${name}: ${String(value)}`).join(", ");
}
