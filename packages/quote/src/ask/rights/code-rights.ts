import type { QuoteRight } from "@opend/core";

/** Rights by what a code of theirs looks like; the likeliest of a code is first. */
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
  // Numbers of the schema's `QotMarket`.
  [/^unknown\(91\)\./, ["CRYPTO"]],
  [/^unknown\(101\)\./, ["EVENT_CONTRACT"]],
];

/**
 * The rights one of which a code takes, as far as can be told by how it is written (assumed: Hong Kong
 * numbers its stocks, warrants and indices, American stocks are letters, indices begin with a dot); of
 * a market's own name (`"HK"`) those of its stocks. None where no right is told: Australia, Canada,
 * currencies.
 */
export const rightsOfCode = (code: string): readonly QuoteRight[] =>
  forms.find(([form]) => form.test(code))?.[1] ?? [];
