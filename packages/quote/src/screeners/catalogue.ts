import type { CataloguedQuestion } from "../ask/catalogued-question.ts";
import { stockFilterQuestion } from "./stock-filter.ts";

/** The questions of this folder, for tools. */
export const screeners: readonly CataloguedQuestion[] = [
  {
    name: "stockFilter",
    subject: "screeners",
    doc: "The stocks of a market that pass a filter.",
    question: stockFilterQuestion,
    positional: ["market"],
    argumentDocs: {
      market: "The market. Shanghai and Shenzhen count as one.",
      where: "Conditions on figures. A figure without bounds is only returned.",
      patterns: "Patterns that the stock's chart must have.",
      indicators: "Comparisons of technical indicators. Their values are in the rows.",
      sort: "The figure that the rows are sorted by. Default: the order of OpenD.",
      show: "More figures that the rows have.",
      plate: "Only stocks of this plate.",
    },
    sample: { market: "HK", where: { price: { min: 5 } }, sort: { by: "marketCap" } },
  },
];
