import type { BasicQuote } from "../../gen/rows/basic-quote.ts";
import { latestQuotes } from "../../now/quotes.ts";
import { quoteKind } from "../../rows/basic-quote.ts";
import type { Kind } from "./kind.ts";

/**
 * The latest price of a security, the values of its day, and fields that depend on its type. A row is
 * a `BasicQuote`.
 */
export const quote: Kind<BasicQuote, "quote"> = {
  ...quoteKind,
  latest: latestQuotes,
};
