import { onAbort } from "./abort.ts";
import type { PageWalk } from "./cursor.ts";
import { ArgumentError, ClosedError, PagingError, type ProtocolRef } from "./errors.ts";

/** One page as OpenD gave it. */
export interface Page<Row, Summary = undefined> {
  readonly rows: readonly Row[];
  /** What the reply says besides its rows. */
  readonly summary: Summary;
}

/** How a list is fetched page by page. */
export interface PageSource<Row, Summary, Reply, Cursor> {
  readonly protocol: ProtocolRef;
  readonly cursor: PageWalk<object, Reply, Cursor>;
  /** One page; `position` is what the cursor's style adds to the request. */
  fetch(position: object, signal: AbortSignal | undefined): Promise<Reply>;
  page(reply: Reply): Page<Row, Summary>;
}

export interface PaginatorOptions {
  readonly signal?: AbortSignal | undefined;
  /** Ask for the next page while this one is being read. Default false. */
  readonly prefetch?: boolean;
}

/**
 * The rows of a list, fetched as they are read: `for await (const row of list)`. Each loop begins
 * anew at the first page. A page that fails rejects; a list never ends early without saying so.
 */
export interface Paginator<Row, Summary = undefined> extends AsyncIterable<Row> {
  /** The same, page by page. */
  pages(): AsyncIterableIterator<Page<Row, Summary>, undefined>;
  /** Every row, when the last page is there. */
  all(): Promise<Row[]>;
  /** The first `count` rows, or fewer if there are no more; fetches no page that is not needed. */
  take(count: number): Promise<Row[]>;
}

/**
 * Makes the pages of one loop, from the first on. `leaving` is aborted when the loop is left, also
 * while a page is on its way.
 */
export type MakePages<Row, Summary> = (
  prefetch: boolean,
  leaving: AbortSignal,
) => AsyncGenerator<Page<Row, Summary>, undefined>;

/** @throws {PagingError} while iterating, `bad-page`: the pages would never end. */
export function paginate<Row, Summary, Reply, Cursor>(
  source: PageSource<Row, Summary, Reply, Cursor>,
  options: PaginatorOptions = {},
): Paginator<Row, Summary> {
  return paginator((prefetch, leaving) => fetchPages(source, prefetch, leaving), options);
}

/** A paginator over pages from anywhere. */
export function paginator<Row, Summary>(
  make: MakePages<Row, Summary>,
  options: PaginatorOptions = {},
): Paginator<Row, Summary> {
  const { signal, prefetch = false } = options;
  const pages = (prefetch: boolean): AsyncIterableIterator<Page<Row, Summary>, undefined> => {
    // Leaving must not wait for a page, nor leave one behind that nobody waits for.
    const leaving = new AbortController();
    const generator = untilLeft(make, prefetch, leaving, signal);
    return iterator({
      next: () => generator.next(),
      return() {
        leaving.abort(new ClosedError("the list was left"));
        return generator.return(undefined);
      },
    });
  };
  const rows = (prefetch: boolean): AsyncIterableIterator<Row, undefined> => {
    const source = pages(prefetch);
    let page: readonly Row[] = [];
    let index = 0;
    return iterator({
      async next() {
        while (index >= page.length) {
          const { done, value } = await source.next();
          if (done) return { done, value: undefined };
          page = value.rows;
          index = 0;
        }
        return { done: false, value: page[index++] as Row };
      },
      async return() {
        page = [];
        await source.return?.();
        return { done: true, value: undefined };
      },
    });
  };
  return {
    [Symbol.asyncIterator]: () => rows(prefetch),
    pages: () => pages(prefetch),
    async all() {
      const list: Row[] = [];
      for await (const row of rows(prefetch)) list.push(row);
      return list;
    },
    async take(count) {
      if (!Number.isInteger(count) || count < 0)
        throw new ArgumentError("count", "an integer from 0 up", count);
      const list: Row[] = [];
      if (count === 0) return list;
      for await (const row of rows(false)) if (list.push(row) >= count) break;
      return list;
    },
  };
}

function iterator<T>(
  steps: Required<Pick<AsyncIterator<T, undefined>, "next" | "return">>,
): AsyncIterableIterator<T, undefined> {
  const iterable: AsyncIterableIterator<T, undefined> = {
    ...steps,
    [Symbol.asyncIterator]: () => iterable,
  };
  return iterable;
}

async function* untilLeft<Row, Summary>(
  make: MakePages<Row, Summary>,
  prefetch: boolean,
  leaving: AbortController,
  signal: AbortSignal | undefined,
): AsyncGenerator<Page<Row, Summary>, undefined> {
  if (signal?.aborted) leaving.abort(signal.reason);
  const letGo = signal && onAbort(signal, () => leaving.abort(signal.reason));
  try {
    return yield* make(prefetch, leaving.signal);
  } finally {
    letGo?.();
    leaving.abort();
  }
}

/** More pages in a row without anything new are taken for a list that never ends. */
export const mostEmptyPages = 20;

/** A longer cursor is not one of OpenD's; those that have come are kept, to know them again. */
const longestCursor = 4096;

/**
 * The pages of a list as they are asked for. The caller aborts `leaving` in the end.
 *
 * @throws {PagingError} `bad-page`: a cursor came twice, or is longer than any of OpenD's, or
 * {@link mostEmptyPages} pages in a row had no row.
 */
export async function* fetchPages<Row, Summary, Reply, Cursor>(
  source: PageSource<Row, Summary, Reply, Cursor>,
  prefetch: boolean,
  leaving: AbortSignal,
): AsyncGenerator<Page<Row, Summary>, undefined> {
  const style = source.cursor;
  const seen = new Set<string>();
  const fetch = (cursor: Cursor | undefined): Promise<Reply> => {
    const reply = source.fetch(style.request(cursor), leaving);
    // It may fail before anybody awaits it.
    reply.catch(() => {});
    return reply;
  };
  let cursor: Cursor | undefined;
  let empty = 0;
  let pending = fetch(undefined);
  for (;;) {
    const reply = await pending;
    const page = source.page(reply);
    const next = style.next(reply, cursor, page.rows.length);
    if (next === undefined) {
      yield page;
      return;
    }
    const key = style.key(next);
    empty = page.rows.length > 0 ? 0 : empty + 1;
    const why = whyEndless(key, seen, empty);
    seen.add(key);
    if (prefetch && why === undefined) pending = fetch(next);
    yield page;
    if (why !== undefined) throw new PagingError(why, key, { protocol: source.protocol });
    if (!prefetch) pending = fetch(next);
    cursor = next;
  }
}

/** Why a list would never end, if it looks so. */
function whyEndless(key: string, seen: ReadonlySet<string>, empty: number): string | undefined {
  if (seen.has(key)) return "the same cursor came twice";
  if (key.length > longestCursor) return `a cursor has ${key.length} characters`;
  return empty >= mostEmptyPages ? `${empty} pages in a row have no rows` : undefined;
}
