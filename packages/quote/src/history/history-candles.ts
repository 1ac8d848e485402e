import { ArgumentError, type Paginator } from "@opend/core";
import { copied, nextReqKeyCursor, type PageWalk, paginate, partOf } from "@opend/core/internal";
import { RequestHistoryKL, type S2C } from "@opend/core/qot/request-history-kl";
import { count, oneOf } from "../ask/argument-kinds.ts";
import { ask } from "../ask/ask.ts";
import type { Requester } from "../ask/requester.ts";
import { type CodeIn, parseCode, security } from "../codes.ts";
import {
  type Adjustment,
  adjustmentNumbers,
  type Candle,
  candles,
  type Period,
  periodNumbers,
} from "../rows/candle.ts";
import { type Hours, hoursNumbers } from "../rows/hours.ts";
import { dayText } from "../time/wall-clock.ts";
import { zonesOf } from "../time/zones.ts";
import {
  addDays,
  type DayRange,
  dayOption,
  keptDays,
  minutesOf,
  rangeOf,
  today,
} from "./history-range.ts";
import { latest } from "./latest.ts";

export interface HistoryCandlesOptions {
  /** What one candle covers. Default `1d`. Options have `1m`, `5m`, `15m`, `60m` and `1d` only. */
  readonly period?: Period;
  /**
   * First day, as the market's own date (`"2026-04-30"`) or an instant of that day. Default a year
   * before `to`; with `last`, as far back as OpenD goes: 8 years for minutes, 20 years for days.
   */
  readonly from?: string | Date;
  /** Last day, in the same way. Default the market's today. */
  readonly to?: string | Date;
  /**
   * Only this many of the latest candles in the range. All are fetched before the first one is
   * returned.
   */
  readonly last?: number;
  /** How prices are adjusted for splits and dividends. Default `forward`. */
  readonly adjustment?: Adjustment;
  /** Include candles before and after regular hours: US, 60 minutes and below. Default false. */
  readonly extendedHours?: boolean;
  /**
   * Which hours to include, as a finer choice than `extendedHours`. `all` includes the overnight
   * session.
   */
  readonly session?: Hours;
  /** Candles per page, 1 to 1,000. Default 1,000. */
  readonly pageSize?: number;
  /** Aborting ends the iteration with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The time limit of each page in milliseconds; see `CallOptions`. */
  readonly timeoutMs?: number;
  /** Fetch the next page while this one is being read. Default false. */
  readonly prefetch?: boolean;
}

/** The options for hours, without those that a literal code outside the US cannot have. */
export type HoursFor<Code extends string> = string extends Code
  ? unknown
  : Code extends CodeIn<"US">
    ? unknown
    : { readonly extendedHours?: false; readonly session?: never };

const { pageMax } = RequestHistoryKL.bounds;

/** Only the first page counts against the documented limit. Later pages use a window without a limit. */
const laterPages = {
  ...RequestHistoryKL,
  limit: { requests: 1_000_000, windowMs: 1, group: `${RequestHistoryKL.name}, later pages` },
};

/**
 * Past candles of a security, the oldest first. No subscription is needed. `last: n` returns the
 * latest n.
 *
 * ```ts
 * const range = { from: "2026-01-02", to: "2026-03-31" };
 * for await (const row of historyCandles(opend, "US.AAPL", range)) console.log(row.time, row.close);
 * ```
 *
 * Prices are in the currency of the market, ratios in percent. Qot_RequestHistoryKL (3103): 60 lists
 * per 30 s; later pages are not limited. A security counts once in 30 days against `historyQuota`.
 *
 * @throws {ArgumentError} `invalid-argument`, at once: the code or an option is out of its range, a
 * day does not exist, or `from` is after `to`. While iterating, see {@link ListOptions}; a used-up
 * quota is `reply-failed`.
 */
export function historyCandles<const Code extends string>(
  opend: Requester,
  code: Code,
  options?: HistoryCandlesOptions & HoursFor<Code>,
): Paginator<Candle> {
  return candlePages(opend, code, options);
}

function candlePages(
  opend: Requester,
  code: string,
  given: HistoryCandlesOptions = {},
): Paginator<Candle> {
  const options = copied(given);
  partOf(opend, "request");
  const {
    period = "1d",
    adjustment = "forward",
    extendedHours = false,
    pageSize = pageMax,
  } = options;
  const { signal, timeoutMs, prefetch = false, last, session } = options;
  const parsed = parseCode(code);
  const kind = {
    klType: oneOf(periodNumbers).send("period", period),
    rehabType: oneOf(adjustmentNumbers).send("adjustment", adjustment),
  };
  const hasHours = parsed.market === "US" && (minutesOf(period) ?? 61) <= 60;
  if (extendedHours && !hasHours)
    throw new ArgumentError(
      "extendedHours",
      "false, except for the US and 60m or less",
      extendedHours,
    );
  if (session !== undefined && !hasHours)
    throw new ArgumentError("session", "undefined, except for the US and 60m or less", session);
  if (last !== undefined) count(1_000_000).send("last", last);
  const zones = zonesOf(parsed.market, parsed.symbol);
  const to =
    options.to === undefined ? today(zones, Date.now()) : dayOption("to", options.to, zones);
  const from = options.from === undefined ? undefined : dayOption("from", options.from, zones);
  const range = rangeOf(from ?? addDays(to, -365), to);
  const fixed = {
    ...kind,
    security: security(parsed),
    maxAckKLNum: count(pageMax).send("pageSize", pageSize),
    ...(extendedHours && { extendedTime: true }),
    ...(session !== undefined && { session: oneOf(hoursNumbers).send("session", session) }),
  };
  const within = (days: DayRange, listSignal = signal): Paginator<Candle> =>
    paginate(
      {
        protocol: RequestHistoryKL,
        cursor: byKey,
        fetch: (position: { nextReqKey?: Uint8Array }, pageSignal) =>
          ask(
            opend,
            [code],
            position.nextReqKey === undefined ? RequestHistoryKL : laterPages,
            { ...fixed, beginTime: dayText(days.from), endTime: dayText(days.to), ...position },
            { signal: pageSignal, timeoutMs },
          ),
        page: (reply) => ({ rows: candles({ ...kind, ...reply }), summary: undefined }),
      },
      { signal: listSignal, prefetch },
    );
  if (last === undefined) return within(range);
  const earliest = from ?? Math.max(0, addDays(to, -keptDays(period)));
  return paginate(
    {
      protocol: RequestHistoryKL,
      cursor: onePage,
      fetch: (_, listSignal) =>
        latest({ period, last, to, earliest }, (days) => within(days, listSignal).all()),
      page: (rows) => ({ rows, summary: undefined }),
    },
    { signal },
  );
}

const byKey: PageWalk<object, S2C, Uint8Array> = nextReqKeyCursor;

const onePage: PageWalk<object, readonly Candle[], never> = {
  request: () => ({}),
  next: () => undefined,
  key: String,
};
