/** How to page through a list. A cursor is plain data. */
export interface PageWalk<Request extends object, Reply, Cursor> {
  /** The fields to add to the request for a page. `undefined` is the first page. */
  request(cursor: Cursor | undefined): Request;
  /** The cursor of the next page, or `undefined` after the last. `rows` is the row count of this page. */
  next(reply: Reply, cursor: Cursor | undefined, rows: number): Cursor | undefined;
  /** A string that is equal for equal cursors. */
  key(cursor: Cursor): string;
}

/** One of the styles in which OpenD pages its lists. */
export interface CursorStyle<Request extends object, Reply, Cursor>
  extends PageWalk<Request, Reply, Cursor> {
  /** The field of the request that carries the cursor. It identifies the style of a protocol. */
  readonly field: string;
  /** The field of the request with the page size; absent if there is none. */
  readonly size?: string;
}

/** The fields of a style that tools and the simulator read. */
export type AnyCursorStyle = Pick<CursorStyle<object, unknown, unknown>, "field" | "size">;

interface NumberStyle<Request extends object, Reply> extends CursorStyle<Request, Reply, number> {}

/** `nextKey` text in request and reply; `"-1"`, empty or absent at the end. Short interest and similar. */
export const nextKeyCursor: CursorStyle<
  { nextKey?: string },
  { nextKey?: string | undefined },
  string
> = {
  field: "nextKey",
  size: "num",
  request: (nextKey) => (nextKey === undefined ? {} : { nextKey }),
  next: ({ nextKey }) => (isMore(nextKey) ? nextKey : undefined),
  key: (nextKey) => nextKey,
};

/** `nextReqKey` bytes in request and reply, absent at the end. History K-lines. */
export const nextReqKeyCursor: CursorStyle<
  { nextReqKey?: Uint8Array },
  { nextReqKey?: Uint8Array | undefined },
  Uint8Array
> = {
  field: "nextReqKey",
  size: "maxAckKLNum",
  request: (nextReqKey) => (nextReqKey === undefined ? {} : { nextReqKey }),
  next: ({ nextReqKey }) => (isSome(nextReqKey) ? nextReqKey : undefined),
  key: (nextReqKey) => hex(nextReqKey),
};

/** `nextPageKey` bytes in request and reply, absent at the end. Option statistics. */
export const nextPageKeyCursor: CursorStyle<
  { nextPageKey?: Uint8Array },
  { nextPageKey?: Uint8Array | undefined },
  Uint8Array
> = {
  field: "nextPageKey",
  request: (nextPageKey) => (nextPageKey === undefined ? {} : { nextPageKey }),
  next: ({ nextPageKey }) => (isSome(nextPageKey) ? nextPageKey : undefined),
  key: (nextPageKey) => hex(nextPageKey),
};

/** The name of a page, and the number of rows before it. */
export interface PageMark {
  readonly page: string;
  readonly before: number;
}

/**
 * `page` in the request; `nextPage` text and sometimes `allCount` in the reply. Most of the 34xx lists.
 * Qot_GetIndustrialPlateStock (3431) calls the next page `page`.
 */
export const pageCursor: CursorStyle<
  { page?: string },
  { nextPage?: string | undefined; page?: string | undefined; allCount?: number | undefined },
  PageMark
> = {
  field: "page",
  size: "count",
  request: (mark) => (mark === undefined ? {} : { page: mark.page }),
  next: ({ page, nextPage = page, allCount = Number.POSITIVE_INFINITY }, mark, rows) => {
    const before = (mark?.before ?? 0) + rows;
    return isMore(nextPage) && rows > 0 && before < allCount
      ? { page: nextPage, before }
      : undefined;
  },
  key: ({ page }) => page,
};

/** `nextPage` text in request and reply, sometimes with `hasMore`. Event contracts, economic calendar. */
export const nextPageCursor: CursorStyle<
  { nextPage?: string },
  { nextPage?: string | undefined; hasMore?: boolean | undefined },
  string
> = {
  field: "nextPage",
  size: "count",
  request: (nextPage) => (nextPage === undefined ? {} : { nextPage }),
  next: ({ nextPage, hasMore = true }) => (hasMore && isMore(nextPage) ? nextPage : undefined),
  key: (nextPage) => nextPage,
};

const key = (cursor: number): string => String(cursor);

/** `offset` of the first row, until `allCount` rows. Rankings. */
export const offsetCursor: NumberStyle<{ offset: number }, { allCount?: number | undefined }> = {
  field: "offset",
  size: "count",
  request: (offset = 0) => ({ offset }),
  next: ({ allCount = Number.POSITIVE_INFINITY }, offset = 0, rows) =>
    nextOffset(offset + rows, rows, offset + rows >= allCount),
  key,
};

/** `dataFrom`, the first row of the page, until `allCount` rows. Dividend calendar. */
export const dataFromCursor: NumberStyle<{ dataFrom: number }, { allCount?: number | undefined }> =
  {
    field: "dataFrom",
    size: "count",
    request: (dataFrom = 0) => ({ dataFrom }),
    next: ({ allCount = Number.POSITIVE_INFINITY }, dataFrom = 0, rows) =>
      nextOffset(dataFrom + rows, rows, dataFrom + rows >= allCount),
    key,
  };

/** `begin` of the first row, until `lastPage`. Warrants, stock filter. */
export const beginCursor: NumberStyle<{ begin: number }, { lastPage: boolean }> = {
  field: "begin",
  size: "num",
  request: (begin = 0) => ({ begin }),
  next: ({ lastPage }, begin = 0, rows) => nextOffset(begin + rows, rows, lastPage),
  key,
};

/** `pageFrom` of the first row, until `lastPage`. Stock, option and warrant screens. */
export const pageFromCursor: NumberStyle<{ pageFrom: number }, { lastPage: boolean }> = {
  field: "pageFrom",
  size: "pageCount",
  request: (pageFrom = 0) => ({ pageFrom }),
  next: ({ lastPage }, pageFrom = 0, rows) => nextOffset(pageFrom + rows, rows, lastPage),
  key,
};

/** All styles, for tools and the simulator. Other code imports the one that it uses. */
export const cursorStyles: readonly AnyCursorStyle[] = [
  nextKeyCursor,
  nextReqKeyCursor,
  nextPageKeyCursor,
  pageCursor,
  nextPageCursor,
  offsetCursor,
  dataFromCursor,
  pageFromCursor,
  beginCursor,
];

const isSome = (bytes: Uint8Array | undefined): bytes is Uint8Array =>
  bytes !== undefined && bytes.length > 0;

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const isMore = (text: string | undefined): text is string =>
  text !== undefined && text !== "" && text !== "-1";

// A page without rows ends the list, even if the reply promises more: the next request would be the same.
const nextOffset = (next: number, rows: number, isLast: boolean): number | undefined =>
  isLast || rows === 0 ? undefined : next;
