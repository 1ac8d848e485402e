// Generated from Qot_GetOptionEvent.MarketSentiment by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `MarketSentiment`. */
export const marketSentiments = {
  0: "unknown",
  1: "bearish",
  2: "bullish",
  3: "neutral",
} as const;

/** The direction that a notable trade expects of the underlying. */
export type MarketSentiment = NameIn<typeof marketSentiments>;
