import type { FiguresSpec } from "../../spec.ts";

export const figures: readonly FiguresSpec[] = [
  {
    table: "stockFigures",
    doc: "The figures of the stock filter, with their numbers in the schema and their groups.",
    enums: [
      { values: "Qot_StockFilter.StockField", group: "simple" },
      { values: "Qot_StockFilter.AccumulateField", group: "days" },
      { values: "Qot_StockFilter.FinancialField", group: "statement", yearly: "year" },
    ],
    omit: {
      "Qot_StockFilter.StockField.StockCode": "every row has the code",
      "Qot_StockFilter.StockField.StockName": "every row has the name",
    },
  },
];
