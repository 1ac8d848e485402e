import type { QuestionSpec } from "../../spec.ts";

export const questions: readonly QuestionSpec[] = [
  {
    name: "indicators",
    protocol: "Qot_GetIndicatorList",
    doc: "The technical indicators that OpenD can calculate.",
    example: [
      'const found = await indicators(opend, { search: "MACD" });',
      "console.log(found.map(({ myLanguage, python }) => (myLanguage ?? python)?.name));",
    ],
    sample: {},
    rows: "indicatorList",
    arguments: {
      searchKey: { name: "search", doc: "A part of the name. Default: all indicators." },
      langType: { name: "language" },
      searchMode: { name: "match" },
    },
  },
];
