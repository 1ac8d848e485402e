import { Refusal } from "../refusal.ts";

/** The cursor of the 32xx lists: what a request carries. */
export interface PageRequest {
  readonly nextKey?: string | undefined;
  readonly num?: number | undefined;
}

const defaultRows = 10;
const mostRows = 50;
const noMore = "-1";

/**
 * Cuts a page out of rows, newest first. The cursor is the timestamp of the last row sent; after
 * the last page it is "-1".
 */
export function page<Row extends { readonly timestamp: bigint }>(
  rows: readonly Row[],
  { nextKey, num = defaultRows }: PageRequest,
): { rows: Row[]; nextKey: string } {
  if (num < 1 || num > mostRows)
    throw new Refusal(`invalid num ${num}: it must be between 1 and ${mostRows}`);
  const begin = nextKey ? rows.findIndex(({ timestamp }) => String(timestamp) === nextKey) + 1 : 0;
  if (nextKey && begin === 0) throw new Refusal(`invalid nextKey ${JSON.stringify(nextKey)}`);
  const end = begin + num;
  const cut = rows.slice(begin, end);
  const last = cut.at(-1);
  return { rows: cut, nextKey: last && end < rows.length ? String(last.timestamp) : noMore };
}
