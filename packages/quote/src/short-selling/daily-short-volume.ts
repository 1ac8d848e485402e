import { copied } from "@opend/core/internal";
import {
  GetDailyShortVolume,
  type HkDailyShortVolumeItem,
  type S2C,
  type UsDailyShortVolumeItem,
} from "@opend/core/qot/get-daily-short-volume";
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
  type HkDailyShortVolume,
  hkDailyShortVolume,
  hkDailyShortVolumeColumns,
} from "../gen/rows/hk-daily-short-volume.ts";
import { type ShortVolumeSummary, shortVolumeSummary } from "../gen/rows/short-volume-summary.ts";
import {
  type UsDailyShortVolume,
  usDailyShortVolume,
  usDailyShortVolumeColumns,
} from "../gen/rows/us-daily-short-volume.ts";
import { type DayOf, timeZones } from "../time/market-day.ts";
import { checkDerivations, type Derivation, type DerivedColumns } from "./derivation.ts";
import { derivedList } from "./derived-list.ts";

/** A row; `market` distinguishes the members. */
export type DailyShortVolume = HkDailyShortVolume | UsDailyShortVolume;

/** The rows of a code: one member for a literal code, the union for any `string`. */
export type DailyShortVolumeOf<Code extends string> = RowsOf<DailyShortVolume, Code>;

/** Derivations for daily short volume: `change`, `shortShare`. */
export type ShortVolumeDerivation = Derivation<DailyShortVolume, object>;

/** The rows of a call: those of its code, with the requested derived columns. */
export type DailyShortVolumeRow<
  Code extends string,
  Derive extends readonly ShortVolumeDerivation[] = readonly [],
> = DailyShortVolumeOf<Code> & DerivedColumns<Derive>;

/** Options of {@link dailyShortVolume}. */
export interface DailyShortVolumeOptions<
  Derive extends readonly ShortVolumeDerivation[] = readonly ShortVolumeDerivation[],
> extends DayListOptions {
  /** Derived columns: `[change, shortShare]`, or one of them. Default none. */
  readonly derive?: Derive;
}

/**
 * Short sales per day of a stock or fund of Hong Kong or the US, newest first.
 *
 * ```ts
 * for await (const row of dailyShortVolume(opend, "US.AAPL")) console.log(row.date, row.shortVolume);
 * ```
 *
 * Ranges, order and columns are as in `shortInterest`. `derive: [shortShare]` adds the day's own
 * ratio. Each of `pages()` has a `summary` with the newest open position (Hong Kong only).
 *
 * Qot_GetDailyShortVolume (3248), 30 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once: the code or an option, as in `shortInterest`.
 * While iterating, see {@link ListOptions}.
 */
export function dailyShortVolume<
  const Code extends string,
  const Derive extends readonly ShortVolumeDerivation[] = readonly [],
>(
  opend: Requester,
  code: CodeFor<"HK" | "US", Code>,
  given: DailyShortVolumeOptions<Derive> = {},
): List<DailyShortVolumeRow<Code, Derive>, ShortVolumeSummary> {
  const options = copied(given);
  const parsed = codeOf(code, ["HK", "US"]);
  const zone = timeZones[parsed.market];
  const checked = checkDayList(GetDailyShortVolume, options, zone);
  const derive = checkDerivations<DailyShortVolume>(options.derive ?? []);
  const about: DayOf = { code, timeZone: zone };
  const hkRow = (item: HkDailyShortVolumeItem): HkDailyShortVolume =>
    hkDailyShortVolume(item, about);
  const usRow = (item: UsDailyShortVolumeItem): UsDailyShortVolume =>
    usDailyShortVolume(item, about);
  const pages = securityPages<S2C, DailyShortVolume, ShortVolumeSummary>(
    opend,
    GetDailyShortVolume,
    parsed,
    checked.paging,
    (reply) => ({
      rows: parsed.market === "HK" ? reply.hkItemList.map(hkRow) : reply.usItemList.map(usRow),
      summary: shortVolumeSummary(reply),
    }),
  );
  return derivedList<DailyShortVolume, ShortVolumeSummary>(
    {
      pages,
      checked,
      columns: parsed.market === "HK" ? hkDailyShortVolumeColumns : usDailyShortVolumeColumns,
      derive,
      deriving: { opend, code: parsed, timeoutMs: options.timeoutMs },
    },
    options,
  ) as List<DailyShortVolumeRow<Code, Derive>, ShortVolumeSummary>;
}
