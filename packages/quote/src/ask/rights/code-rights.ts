import type { QuoteRight } from "@opend/core";

/** The rights that a code may need, by the form of the code. The most probable right is first. */
const forms: readonly (readonly [form: RegExp, rights: readonly QuoteRight[]])[] = [
  [/^HK\.\d+$/, ["HK"]],
  [/^HK_FUTURE\./, ["HK_FUTURE"]],
  [/^HK(\.|$)/, ["HK", "HK_OPTION", "HK_FUTURE"]],
  [/^US\.\./, ["US_INDEX"]],
  [/^US(\.[A-Z][A-Z.-]*)?$/, ["US", "US_OTC"]],
  [
    /^US\./,
    [
      "US",
      "US_OTC",
      "US_OPTION",
      "US_FUTURE",
      "US_FUTURE_CME",
      "US_FUTURE_CBOT",
      "US_FUTURE_NYMEX",
      "US_FUTURE_COMEX",
      "US_FUTURE_CBOE",
    ],
  ],
  [/^SH(\.|$)/, ["SH", "CN"]],
  [/^SZ(\.|$)/, ["SZ", "CN"]],
  [/^SG(\.|$)/, ["SG", "SG_FUTURE"]],
  [/^JP(\.|$)/, ["JP", "JP_FUTURE"]],
  [/^MY(\.|$)/, ["MY"]],
  // The numbers are those of the schema's `QotMarket`.
  [/^unknown\(91\)\./, ["CRYPTO"]],
  [/^unknown\(101\)\./, ["EVENT_CONTRACT"]],
];

/**
 * The rights of which a code needs one, as far as its form shows. Assumptions: Hong Kong stocks,
 * warrants and indices are numbers, US stocks are letters, indices begin with a dot. For a market
 * alone (`"HK"`), the rights of its stocks. Empty for markets without rights in OpenD's reports:
 * Australia, Canada, currencies.
 */
export const rightsOfCode = (code: string): readonly QuoteRight[] =>
  forms.find(([form]) => form.test(code))?.[1] ?? [];
