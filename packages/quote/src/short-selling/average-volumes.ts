import { GetDailyShortVolume } from "@opend/core/qot/get-daily-short-volume";
import { securityPages } from "../ask/list.ts";
import type { Requester } from "../ask/requester.ts";
import type { ParsedCode } from "../codes.ts";
import { safeNumber } from "../safe-number.ts";
import { marketDay, timeZones } from "../time/market-day.ts";

/** The number of trading days of an average volume. */
export const averageOverDays = 20;

/**
 * The average volumes of a Hong Kong security, computed from its daily short volume, whose rows
 * contain the total volume of the day. Days are fetched as needed, 50 per request, so request
 * averages from the newest to the oldest.
 */
export class AverageVolumes {
  readonly #days: { readonly date: string; readonly volume: number | undefined }[] = [];
  readonly #pages: AsyncIterator<
    { readonly rows: readonly { readonly date: string; readonly volume: number | undefined }[] },
    undefined
  >;
  #isWhole = false;

  constructor(
    opend: Requester,
    code: ParsedCode,
    options: { readonly signal: AbortSignal; readonly timeoutMs: number | undefined },
  ) {
    const { timeoutMs, signal } = options;
    this.#pages = securityPages(
      opend,
      GetDailyShortVolume,
      code,
      {
        pageSize: GetDailyShortVolume.bounds.pageMax,
        ...(timeoutMs !== undefined && { timeoutMs }),
      },
      ({ hkItemList }) => ({
        rows: hkItemList.map((item) => ({
          date: marketDay(item, timeZones.HK, `${GetDailyShortVolume.name}.HkDailyShortVolumeItem`)
            .date,
          volume: safeNumber("sharesTraded", item.sharesTraded),
        })),
        summary: undefined,
      }),
    )(false, signal);
  }

  /**
   * The mean of the last 20 trading days up to a date; `undefined` if the volume of a day is unknown.
   */
  async upTo(date: string): Promise<number | undefined> {
    let start = this.#days.findIndex((day) => day.date <= date);
    while ((start < 0 || this.#days.length < start + averageOverDays) && !this.#isWhole) {
      const { done, value } = await this.#pages.next();
      if (done) this.#isWhole = true;
      else this.#days.push(...value.rows);
      start = this.#days.findIndex((day) => day.date <= date);
    }
    const days = start < 0 ? [] : this.#days.slice(start, start + averageOverDays);
    if (days.length < averageOverDays) return undefined;
    let sum = 0;
    for (const { volume } of days) {
      if (volume === undefined) return undefined;
      sum += volume;
    }
    return sum / averageOverDays;
  }
}
