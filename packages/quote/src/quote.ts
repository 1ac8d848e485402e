import type { Connection, Paginator } from "@opend/core";
import {
  type DailyShortVolumeOf,
  dailyShortVolume,
  type ShortVolumeSummary,
} from "./daily-short-volume.ts";
import type { ListOptions } from "./list.ts";
import { type ShortInterestOf, shortInterest } from "./short-interest.ts";

/** What quotes need of a connection; every `connect()` gives it. */
export type Requester = Pick<Connection, "request">;

/** Market data as rows, pages and streams, over any connection. */
export class Quote {
  readonly #opend: Requester;

  constructor(opend: Requester) {
    this.#opend = opend;
  }

  /**
   * Open short positions of a stock or fund of Hong Kong or the US, newest first.
   *
   * ```ts
   * for await (const row of quote.shortInterest("HK.00700")) console.log(row.date, row.aggregatedShort);
   * ```
   *
   * Qot_GetShortInterest (3249), 30 pages per 30 s.
   *
   * @throws {ArgumentError} `invalid-argument`, at once: the code is of another market or not of the
   * form `HK.00700`, or `pageSize` is outside 1 to 50. While iterating: `reply-failed` (an unknown
   * security), `link-lost`, `timeout`, `bad-page`, `unsafe-number`.
   */
  shortInterest<const Code extends string>(
    code: Code,
    options?: ListOptions,
  ): Paginator<ShortInterestOf<Code>> {
    return shortInterest(this.#opend, code, options);
  }

  /**
   * Short sales per day of a stock or fund of Hong Kong or the US, newest first.
   *
   * ```ts
   * for await (const row of quote.dailyShortVolume("US.AAPL")) console.log(row.date, row.shortVolume);
   * ```
   *
   * Each of `pages()` has a `summary`: the newest open position, which Hong Kong tells.
   * Qot_GetDailyShortVolume (3248), 30 pages per 30 s.
   *
   * @throws as `shortInterest` does.
   */
  dailyShortVolume<const Code extends string>(
    code: Code,
    options?: ListOptions,
  ): Paginator<DailyShortVolumeOf<Code>, ShortVolumeSummary> {
    return dailyShortVolume(this.#opend, code, options);
  }
}
