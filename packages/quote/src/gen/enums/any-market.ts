// Generated from Qot_Common.QotMarket by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `QotMarket`. */
export const markets = {
  1: "HK",
  2: "HK_FUTURE",
  11: "US",
  21: "SH",
  22: "SZ",
  31: "SG",
  41: "JP",
  51: "AU",
  61: "MY",
  71: "CA",
  81: "FX",
  101: "EC",
} as const;

/**
 * The market of a row: one with a code prefix, or the number of another one, e.g. crypto (91).
 *
 * - `HK`: Hong Kong: stocks, warrants, options, indices, and today's futures.
 * - `HK_FUTURE`: Hong Kong futures, the old way; today they are addressed in
 *   `QotMarket_HK_Security`.
 * - `US`: United States: stocks, options, futures, indices.
 * - `SH`: Shanghai.
 * - `SZ`: Shenzhen.
 * - `SG`: Singapore.
 * - `JP`: Japan.
 * - `AU`: Australia.
 * - `MY`: Malaysia.
 * - `CA`: Canada.
 * - `FX`: Foreign exchange.
 * - `EC`: Event contracts.
 */
export type AnyMarket = NameIn<typeof markets>;
