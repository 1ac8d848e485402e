import type { QuestionSpec } from "../../spec.ts";

export const questions: readonly QuestionSpec[] = [
  {
    name: "optionScreen",
    protocol: "Qot_OptionScreen",
    doc: "The options that meet conditions on themselves and on their underlyings.",
    example: [
      'const calls = await optionScreen(opend, ["hkStock"], {',
      '  where: { option: { type: ["call"], daysToExpiry: { max: 60 }, delta: { min: 0.3 } } },',
      '  sort: [{ by: "volume", order: "descending" }],',
      "}).take(10);",
      "console.log(calls.map(({ code, delta }) => [code, delta]));",
    ],
    notes: [
      "A row has the figures that `show` and `showUnderlying` name. Without them, OpenD chooses the figures.",
    ],
    sample: { categories: ["hkStock"] },
    rows: "dataList",
    positional: ["marketCategoryList"],
    arguments: {
      marketCategoryList: { name: "categories", doc: "The markets of the options." },
      filterList: {
        name: "where",
        doc: "Conditions. An option passes if it meets all of them.",
        type: "Conditions",
        isSplit: true,
        isStrict: true,
      },
      sortList: {
        name: "sort",
        doc: "The figures that the rows are sorted by, the most important first.",
      },
      optionRetrieveList: {
        name: "show",
        doc: "The figures of an option. Default: a set that OpenD chooses.",
      },
      underlyingRetrieveList: {
        name: "showUnderlying",
        doc: "The figures of the underlying. Default: a set that OpenD chooses.",
      },
    },
  },
];
