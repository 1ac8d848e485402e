import type { KLine } from "@opend/core/qot/common";
import { Refusal } from "../refusal.ts";
import { type KLineQuestion, kLines } from "./k-lines.ts";
import type { Tape } from "./tape/tape.ts";
import { wallClock } from "./zone.ts";
import { zoneOf } from "./zone-of.ts";

/** A range of days, both ends included. */
type Stretch = KLineQuestion & { readonly from: string; readonly to: string };

interface PageRequest {
  readonly size: number;
  /** The cursor of the previous page; absent for the first one. */
  readonly key: string | undefined;
}

/** Cuts a page out of a history, oldest first. The cursor is the timestamp of the last row sent. */
export function historyPage(
  tape: Tape,
  question: Stretch,
  { size, key }: PageRequest,
): { rows: KLine[]; nextKey: string | undefined } {
  if (key !== undefined && !/^\d+$/.test(key))
    throw new Refusal(`invalid nextReqKey ${JSON.stringify(key)}`);
  const after = key === undefined ? Number.NEGATIVE_INFINITY : Number(key);
  const rows: KLine[] = [];
  for (const chunk of chunks(tape, question, key)) {
    rows.push(...kLines(tape, chunk).filter(({ timestamp = 0 }) => timestamp > after));
    if (rows.length > size) break;
  }
  const page = rows.slice(0, Math.min(size, rows.length));
  const last = page.at(-1)?.timestamp;
  return { rows: page, nextKey: rows.length > page.length && last ? String(last) : undefined };
}

/** Splits minutes by day, so that the cost of a page depends on its rows. Days are not split. */
function chunks(tape: Tape, question: Stretch, key: string | undefined): Iterable<Stretch> {
  if (!("minutes" in question.period)) return [question];
  const zone = zoneOf(tape.security);
  // An evening session belongs to the next day, so the day of the cursor may begin on the day before.
  const reached = key === undefined ? "" : wallClock(Number(key), zone).day;
  const from = [reached, question.from].sort().at(-1) as string;
  return tape.days
    .between(from, question.to)
    .map(({ day }) => ({ ...question, from: day, to: day }));
}
