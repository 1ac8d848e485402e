import {
  ArgumentError,
  type Bounded,
  type Init,
  type Page,
  type Paginator,
  type SendableProtocol,
} from "@opend/core";
import { fetchPages, type MakePages, nextKeyCursor, paginator, partOf } from "@opend/core/internal";
import { codeText, type Market, type ParsedCode, parseCode, security } from "../codes.ts";
import type { MarketDay } from "../time/market-day.ts";
import { ask } from "./ask.ts";
import { type ColumnsOf, columnsOf, type FieldKinds } from "./columns.ts";
import { type DayRange, type DayRangeOptions, dayRange } from "./day-range.ts";
import { distinctDays, finished, oldestFirst, type Pages, within } from "./page-steps.ts";
import type { Requester } from "./requester.ts";

/**
 * Options of a list that is fetched page by page.
 *
 * Such a list rejects while you iterate, as a request does (see {@link Requester}): an unknown
 * security is `reply-failed`. A list whose pages repeat or never end is `bad-page`. If a page fails,
 * the loop rejects, so a list never ends early without an error. Another loop starts again at the
 * first page.
 */
export interface ListOptions {
  /** Rows per page, 1 to 50. Default 10, as in OpenD. */
  readonly pageSize?: number;
  /** Aborting ends the iteration with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The time limit of each page in milliseconds; see `CallOptions`. */
  readonly timeoutMs?: number;
  /** Fetch the next page while this one is being read. Default false. */
  readonly prefetch?: boolean;
}

/** Options of a list of days. */
export interface DayListOptions extends ListOptions, DayRangeOptions {
  /**
   * Rows per page, 1 to 50. Default 10, as in OpenD, or 50 with a range or `order: "oldest"`, which
   * need many pages.
   */
  readonly pageSize?: number;
  /**
   * `oldest` reverses the list. OpenD returns the newest first, so the whole range is fetched before
   * the first row; set `from` to limit it. Default `newest`.
   */
  readonly order?: "newest" | "oldest";
}

/** A list that you can also read as columns. */
export interface List<Row, Summary = undefined> extends Paginator<Row, Summary> {
  /**
   * Every row, as one array per field: numbers are in a `Float64Array`, in which `NaN` means unknown.
   * `const { date, close } = await list.columns()`
   */
  columns(): Promise<ColumnsOf<Row>>;
}

interface ListRequest {
  security: { market: number; code: string };
  nextKey?: string | undefined;
  num?: number | undefined;
}

interface ListReply {
  nextKey?: string | undefined;
}

/** A protocol that lists rows of one security, paged by `nextKey` and `num`. */
type SecurityList<Reply> = SendableProtocol<ListRequest, Reply & object> & Bounded<"pageMax">;

/** The pages of such a list of days, without duplicate days. Options are checked at once. */
export function securityPages<
  Reply extends ListReply,
  Row extends { readonly date: string },
  Summary,
>(
  opend: Requester,
  protocol: SecurityList<Reply>,
  code: ParsedCode,
  { pageSize, timeoutMs }: Pick<ListOptions, "pageSize" | "timeoutMs">,
  page: (reply: Reply) => Page<Row, Summary>,
): MakePages<Row, Summary> {
  partOf(opend, "request");
  const { pageMax } = protocol.bounds;
  if (
    pageSize !== undefined &&
    !(Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= pageMax)
  )
    throw new ArgumentError("pageSize", `an integer from 1 to ${pageMax}`, pageSize);
  const fixed = { security: security(code), ...(pageSize !== undefined && { num: pageSize }) };
  const source = {
    protocol,
    cursor: nextKeyCursor,
    fetch: (position: object, signal: AbortSignal | undefined) =>
      ask(
        opend,
        [codeText(fixed.security)],
        protocol,
        { ...fixed, ...position } as Init<ListRequest>,
        { signal, timeoutMs },
      ),
    page,
  };
  return (prefetch, leaving) => distinctDays(fetchPages(source, prefetch, leaving), protocol);
}

/** The checked options of a list of days, with defaults. */
export interface CheckedDayList {
  readonly range: DayRange;
  readonly isOldestFirst: boolean;
  readonly paging: Pick<ListOptions, "pageSize" | "timeoutMs">;
}

/** @throws {ArgumentError} a date does not exist, or the order is unknown. */
export function checkDayList(
  { bounds: { pageMax } }: Bounded<"pageMax">,
  options: DayListOptions,
  timeZone: string,
): CheckedDayList {
  const { order = "newest", timeoutMs } = options;
  if (order !== "newest" && order !== "oldest")
    throw new ArgumentError("order", '"newest" or "oldest"', order);
  const range = dayRange(options, timeZone);
  const isOldestFirst = order === "oldest";
  const isLong = isOldestFirst || range.from !== undefined || range.to !== undefined;
  const pageSize = options.pageSize ?? (isLong ? pageMax : undefined);
  return {
    range,
    isOldestFirst,
    paging: {
      ...(pageSize !== undefined && { pageSize }),
      ...(timeoutMs !== undefined && { timeoutMs }),
    },
  };
}

/** The parts of a list of days. */
interface DayListSource<Row, Summary> {
  /** The pages as OpenD returns them, newest first. */
  readonly pages: MakePages<Row, Summary>;
  readonly checked: CheckedDayList;
  readonly kinds: FieldKinds<Row>;
  /** Called once per loop. Returns a function that completes the rows of the range. */
  readonly finish?: ((leaving: AbortSignal) => (row: Row) => Promise<Row>) | undefined;
}

/** The days of the range in the requested order, as rows or as columns. */
export function dayList<Row extends MarketDay, Summary>(
  { pages, checked: { range, isOldestFirst }, kinds, finish }: DayListSource<Row, Summary>,
  { signal, prefetch = false }: ListOptions,
): List<Row, Summary> {
  const isBounded = range.from !== undefined || range.to !== undefined;
  const rows = paginator<Row, Summary>(
    (isAhead, leaving) => {
      let steps: Pages<Row, Summary> = pages(isAhead, leaving);
      if (isBounded) steps = within(steps, range);
      if (finish) steps = finished(steps, finish(leaving));
      return isOldestFirst ? oldestFirst(steps) : steps;
    },
    { signal, prefetch },
  );
  return {
    ...rows,
    columns: async () =>
      columnsOf(await rows.all(), kinds as Readonly<Record<string, "number" | "plain">>),
  };
}

/** @throws {ArgumentError} this data does not exist for the market of the code. */
export function codeOf<M extends Market>(
  code: string,
  markets: readonly M[],
): ParsedCode & { market: M } {
  const parsed = parseCode(code);
  if (!(markets as readonly string[]).includes(parsed.market))
    throw new ArgumentError("code", `of one of the markets ${markets.join(", ")}`, code);
  return parsed as ParsedCode & { market: M };
}
