import { OptionScreen } from "@opend/core/qot/option-screen";
import { expect, test } from "vitest";
import { answer, answering } from "../../test/answering.ts";
import { optionScreen } from "./index.ts";

const empty = () =>
  answering(answer(OptionScreen, () => ({ lastPage: true, allCount: 0, dataList: [] })));

test("each condition is a group of its own, because one condition of a group is enough", async () => {
  const { opend, asked } = empty();
  await optionScreen(opend, ["hkStock", "hkIndex"], {
    where: {
      underlying: { price: { min: 50 } },
      option: { type: ["call"], delta: { above: 0.3, max: 0.7 } },
    },
    sort: [{ by: "volume", order: "descending" }],
    show: ["price", "delta"],
    showUnderlying: ["price"],
  }).all();
  const delta = {
    filterMin: { value: 0.3, includes: false },
    filterMax: { value: 0.7, includes: true },
  };
  expect(asked[0]?.c2s).toMatchObject({
    marketCategoryList: [3, 4],
    filterList: [
      {
        underlyingList: [
          {
            indicatorType: 402,
            indicatorValue: { valueInterval: { filterMin: { value: 50, includes: true } } },
          },
        ],
      },
      { optionList: [{ indicatorType: 1003, indicatorValue: { valueList: [1n] } }] },
      { optionList: [{ indicatorType: 3004, indicatorValue: { valueInterval: delta } }] },
    ],
    sortList: [{ indicatorType: 2011, direction: 1 }],
    optionRetrieveList: [2002, 3004],
    underlyingRetrieveList: [402],
  });
});

test("conditions that cannot be met do not compile", () => {
  const { opend } = empty();
  const wrong = [
    // @ts-expect-error: there is no such figure.
    () => optionScreen(opend, ["hkStock"], { where: { option: { deltas: { min: 0.3 } } } }),
    // @ts-expect-error: a type has no range.
    () => optionScreen(opend, ["hkStock"], { where: { option: { type: { min: 1 } } } }),
    // @ts-expect-error: rows can be sorted by the premium, but not filtered.
    () => optionScreen(opend, ["hkStock"], { where: { option: { premium: { min: 1 } } } }),
    // @ts-expect-error: there is no such category.
    () => optionScreen(opend, ["hkFuture"]),
  ];
  expect(wrong).toHaveLength(4);
});
