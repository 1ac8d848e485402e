import { copied } from "@opend/core/internal";
import {
  GetShortInterest,
  type HkShortInterestItem,
  type S2C,
  type UsShortInterestItem,
} from "@opend/core/qot/get-short-interest";
import type { FieldKinds } from "../ask/columns.ts";
import {
  checkDayList,
  codeOf,
  type DayListOptions,
  type List,
  securityPages,
} from "../ask/list.ts";
import type { Requester } from "../ask/requester.ts";
import type { CodeFor, RowsOf } from "../codes.ts";
import {
  type HkShortInterest,
  hkShortInterest,
  hkShortInterestColumns,
} from "../gen/rows/hk-short-interest.ts";
import {
  type UsReportedShortInterest,
  usReportedShortInterest,
  usReportedShortInterestColumns,
} from "../gen/rows/us-reported-short-interest.ts";
import { type DayOf, timeZones } from "../time/market-day.ts";
import { isCappedCover } from "./capped-cover.ts";
import { checkDerivations, type Derivation, type DerivedColumns } from "./derivation.ts";
import { derivedList } from "./derived-list.ts";
import { type AssumedPublication, assumedPublication } from "./publication.ts";

/** Open short positions in the US: one row per settlement date, twice a month. */
export interface UsShortInterest extends UsReportedShortInterest {
  /**
   * Whether `daysToCover` means "unknown" and must not be sorted or averaged: 999.99 and above, below
   * 0, not a number, or an average volume of 0. Assumption from data that FINRA publishes; OpenD does
   * not document it.
   */
  readonly isDaysToCoverCapped: boolean;
}

/** A row; `market` distinguishes the members. */
export type ShortInterest = HkShortInterest | UsShortInterest;

/** The rows of a code: one member for a literal code, the union for any `string`. */
export type ShortInterestOf<Code extends string> = RowsOf<ShortInterest, Code>;

/** Derivations for short interest: `change`, `daysToCover`, `shareOfFloat`. */
export type ShortInterestDerivation = Derivation<ShortInterest, object>;

/** The rows of a call: those of its code, with the requested derived columns. */
export type ShortInterestRow<
  Code extends string,
  Derive extends readonly ShortInterestDerivation[] = readonly [],
  Days extends number | undefined = undefined,
> = ShortInterestOf<Code> &
  DerivedColumns<Derive> &
  (Days extends number ? AssumedPublication : unknown);

/** Options of {@link shortInterest}. */
export interface ShortInterestOptions<
  Derive extends readonly ShortInterestDerivation[] = readonly ShortInterestDerivation[],
  Days extends number | undefined = number | undefined,
> extends DayListOptions {
  /** Derived columns: `[change, daysToCover, shareOfFloat]`, or some of them. Default none. */
  readonly derive?: Derive;
  /**
   * Adds `assumedPublished` to each row: `date` plus this many calendar days, 0 to 366. OpenD does
   * not report when a report was published. A backtest that takes `date` for the publication date has
   * look-ahead bias. FINRA publishes on the 7th business day after the settlement date (according to
   * its data glossary), so 14 days are enough in most months. Default: no such column.
   */
  readonly assumePublishedAfterDays?: Days;
}

const usColumns: FieldKinds<UsShortInterest> = {
  ...usReportedShortInterestColumns,
  isDaysToCoverCapped: "plain",
};

/**
 * Open short positions of a stock or fund of Hong Kong or the US, newest first.
 *
 * ```ts
 * const tencent = shortInterest(opend, "HK.00700");
 * for await (const row of tencent) console.log(row.date, row.sharesShort);
 * const apple = shortInterest(opend, "US.AAPL", { from: "2025-01-01", derive: [change] });
 * console.log((await apple.columns()).changePercent);
 * ```
 *
 * With `from` and `to` you get only these days, both included. OpenD takes no dates, so the SDK fetches
 * pages of 50 rows from the newest on until `from` is passed. Each day comes once. `derive` adds computed
 * columns.
 *
 * Qot_GetShortInterest (3249), 30 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once: the code is of another market or not of the form
 * `HK.00700`, `pageSize` is outside 1 to 50, a date does not exist, `from` is after `to`, or an option
 * has a value that is not allowed. While iterating, see {@link ListOptions}.
 */
export function shortInterest<
  const Code extends string,
  const Derive extends readonly ShortInterestDerivation[] = readonly [],
  Days extends number | undefined = undefined,
>(
  opend: Requester,
  code: CodeFor<"HK" | "US", Code>,
  given: ShortInterestOptions<Derive, Days> = {},
): List<ShortInterestRow<Code, Derive, Days>> {
  const options = copied(given);
  const parsed = codeOf(code, ["HK", "US"]);
  const zone = timeZones[parsed.market];
  const checked = checkDayList(GetShortInterest, options, zone);
  const derive = [
    ...checkDerivations<ShortInterest>(options.derive ?? []),
    ...assumedPublication(options.assumePublishedAfterDays),
  ];
  const about: DayOf = { code, timeZone: zone };
  const hkRow = (item: HkShortInterestItem): HkShortInterest => hkShortInterest(item, about);
  const usRow = (item: UsShortInterestItem): UsShortInterest => {
    const row = usReportedShortInterest(item, about);
    const isDaysToCoverCapped = isCappedCover(row.daysToCover, row.averageDailyVolume);
    return { ...row, isDaysToCoverCapped };
  };
  const pages = securityPages<S2C, ShortInterest, undefined>(
    opend,
    GetShortInterest,
    parsed,
    checked.paging,
    ({ hkItemList, usItemList }) => ({
      rows: parsed.market === "HK" ? hkItemList.map(hkRow) : usItemList.map(usRow),
      summary: undefined,
    }),
  );
  return derivedList<ShortInterest, undefined>(
    {
      pages,
      checked,
      columns: parsed.market === "HK" ? hkShortInterestColumns : usColumns,
      derive,
      deriving: { opend, code: parsed, timeoutMs: options.timeoutMs },
    },
    options,
  ) as List<ShortInterestRow<Code, Derive, Days>>;
}
