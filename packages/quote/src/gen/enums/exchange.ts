// Generated from Qot_Common.ExchType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `ExchType`. */
export const exchanges = {
  0: "unknown",
  1: "HK_MAIN",
  2: "HK_GEM",
  3: "HKEX",
  4: "NYSE",
  5: "NASDAQ",
  6: "US_OTC",
  7: "AMEX",
  8: "US_OPTION",
  9: "NYMEX",
  10: "COMEX",
  11: "CBOT",
  12: "CME",
  13: "CBOE",
  14: "SH",
  15: "SZ",
  16: "STAR",
  17: "SGX",
  18: "OSE",
  19: "CRYPTO",
  20: "BURSA",
  21: "TSE",
  22: "NIKKEI",
} as const;

/**
 * The exchange or board that a security is listed on.
 *
 * - `HK_MAIN`: Hong Kong, main board.
 * - `HK_GEM`: Hong Kong, GEM board.
 * - `HKEX`: Hong Kong exchange.
 * - `US_OTC`: US over-the-counter market.
 * - `AMEX`: NYSE American, formerly AMEX.
 * - `US_OPTION`: US options exchanges.
 * - `SH`: Shanghai stock exchange.
 * - `SZ`: Shenzhen stock exchange.
 * - `STAR`: Shanghai STAR board.
 * - `SGX`: Singapore exchange.
 * - `OSE`: Osaka exchange.
 * - `CRYPTO`: Crypto currencies.
 * - `BURSA`: Malaysian exchange (Bursa Malaysia).
 * - `TSE`: Tokyo stock exchange.
 */
export type Exchange = NameIn<typeof exchanges>;
