import { onAbort } from "./abort.ts";
import type { PageWalk } from "./cursor.ts";
import { ArgumentError, ClosedError, PagingError, type ProtocolRef } from "./errors.ts";
import { copied } from "./given.ts";

/** One page of a list. */
export interface Page<Row, Summary = undefined> {
  readonly rows: readonly Row[];
  /** The fields of the reply besides its rows. */
  readonly summary: Summary;
}

/** How to fetch a list page by page. */
export interface PageSource<Row, Summary, Reply, Cursor> {
  readonly protocol: ProtocolRef;
  readonly cursor: PageWalk<object, Reply, Cursor>;
  /** Fetches one page. `position` holds the fields that the cursor style adds to the request. */
  fetch(position: object, signal: AbortSignal | undefined): Promise<Reply>;
  page(reply: Reply): Page<Row, Summary>;
}

export interface PaginatorOptions {
  readonly signal?: AbortSignal | undefined;
  /** Requests the next page while this one is being read. Default false. */
  readonly prefetch?: boolean;
}

/**
 * The rows of a list, fetched as they are read: `for await (const row of list)`. Each loop starts at
 * the first page. If a page fails, the loop rejects, so a list never ends early without an error.
 */
export interface Paginator<Row, Summary = undefined> extends AsyncIterable<Row> {
  /** The list page by page. */
  pages(): AsyncIterableIterator<Page<Row, Summary>, undefined>;
  /** All rows, after the last page has arrived. */
  all(): Promise<Row[]>;
  /** The first `count` rows, or fewer if the list is shorter. Fetches only the pages needed. */
  take(count: number): Promise<Row[]>;
}

/**
 * Creates the pages of one loop, from the first on. `leaving` is aborted when the loop is left, also
 * while a page is being fetched.
 */
export type MakePages<Row, Summary> = (
  prefetch: boolean,
  leaving: AbortSignal,
) => AsyncGenerator<Page<Row, Summary>, undefined>;

/** @throws {PagingError} `bad-page` while iterating: the pages would never end. */
export function paginate<Row, Summary, Reply, Cursor>(
  source: PageSource<Row, Summary, Reply, Cursor>,
  options: PaginatorOptions = {},
): Paginator<Row, Summary> {
  return paginator((prefetch, leaving) => fetchPages(source, prefetch, leaving), options);
}

/** A paginator over any pages. */
export function paginator<Row, Summary>(
  make: MakePages<Row, Summary>,
  options: PaginatorOptions = {},
): Paginator<Row, Summary> {
  const { signal, prefetch = false } = copied(options);
  const pages = (prefetch: boolean): AsyncIterableIterator<Page<Row, Summary>, undefined> => {
    // Leaving the loop must not wait for a page, and must abort a pending one.
    const leaving = new AbortController();
    const generator = untilLeft(make, prefetch, leaving, signal);
    return iterator({
      next: () => generator.next(),
      return() {
        leaving.abort(new ClosedError("the loop over the list was left"));
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

/** With this many pages without rows in a row, a list is treated as endless. */
export const mostEmptyPages = 20;

/** OpenD's cursors are shorter. The bound limits memory, because all cursors are kept to find repeats. */
const longestCursor = 4096;

/**
 * Fetches the pages of a list as they are read. The caller aborts `leaving` in the end.
 *
 * @throws {PagingError} `bad-page`: a cursor came twice, or is longer than any cursor of OpenD, or
 * {@link mostEmptyPages} pages in a row had no rows.
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
    // The reply may reject before it is awaited.
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

/** The reason why a list would never end; `undefined` if there is none. */
function whyEndless(key: string, seen: ReadonlySet<string>, empty: number): string | undefined {
  if (seen.has(key)) return "the same cursor came twice";
  if (key.length > longestCursor) return `a cursor has ${key.length} characters`;
  return empty >= mostEmptyPages ? `${empty} pages in a row have no rows` : undefined;
}
