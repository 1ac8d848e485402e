import type { SecurityRef } from "../market/catalog.ts";
import type { Values } from "./message.ts";

/** The lists of a reply of which only one has rows, and the choice of this list. */
interface Alternatives {
  readonly lists: readonly string[];
  choose(c2s: Values): number;
}

const hongKong = 1;
const byAnalyst = 2;

/** By protocol. */
const alternatives: Readonly<Record<string, Alternatives>> = {
  Qot_GetCorporateActionsBuybacks: {
    lists: ["hkBuyBackList", "aBuyBackList"],
    choose: ({ security }) => ((security as SecurityRef).market === hongKong ? 0 : 1),
  },
  Qot_GetResearchRatingSummary: {
    lists: ["instRatingSummaryList", "analystRatingSummaryList"],
    choose: ({ ratingDimensionType }) => (ratingDimensionType === byAnalyst ? 1 : 0),
  },
};

/** Whether a list of the reply stays empty, because another list has the rows. */
export function isEmptyList(protocol: string, c2s: Values, list: string): boolean {
  const { lists, choose } = alternatives[protocol] ?? { lists: [], choose: () => 0 };
  return lists.includes(list) && lists[choose(c2s)] !== list;
}
