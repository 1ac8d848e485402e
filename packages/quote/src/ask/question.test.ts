import { offsetCursor } from "@opend/core/internal";
import { type C2S, GetShortSellingRank, type S2C } from "@opend/core/qot/get-short-selling-rank";
import { expect, test } from "vitest";
import { answer, answering } from "../../test/answering.ts";
import { code, codes, marketIn } from "./argument-kinds.ts";
import { type Arguments, type ListQuestion, list } from "./question.ts";

interface Values {
  readonly market: "HK" | "US";
  readonly plates?: Iterable<string> & object;
}

const market = {
  field: "market",
  kind: marketIn("HK", "US"),
  isRequired: true,
} as const;
const plates = { field: "plateList", kind: codes } as const;

const question: ListQuestion<Values, C2S, S2C, string> = {
  protocol: GetShortSellingRank,
  arguments: { market, plates },
  about: (values) => [values.market],
  cursor: offsetCursor,
  rows: ({ dataList }) => dataList.map(({ security }) => security.code),
};

test("arguments that do not match a field of the request do not compile", () => {
  const fitting: Arguments<Values, C2S> = { market, plates };
  const wrong: Arguments<Values, C2S>[] = [
    // @ts-expect-error: an argument is missing.
    { market },
    // @ts-expect-error: the request has no such field.
    { market: { ...market, field: "markets" }, plates },
    // @ts-expect-error: the field is a number.
    { market: { ...market, field: "plateList" }, plates },
    // @ts-expect-error: the field is a list.
    { market, plates: { ...plates, kind: code } },
    // @ts-expect-error: it is not marked as required.
    { market: { field: "market", kind: market.kind }, plates },
  ];
  expect([fitting, ...wrong]).toHaveLength(6);
});

test("an argument without a value or a default is left out of the request", async () => {
  const { opend, asked } = answering(
    answer(GetShortSellingRank, ({ offset = 0, count = 1 }) => ({
      dataList: Array.from({ length: Math.min(count, 40 - offset) }, (_, index) => ({
        security: { market: 1, code: `${offset + index}` },
      })),
      allCount: 40,
    })),
  );
  const rows = await list(opend, question, { market: "HK" }, {}).all();
  expect(rows).toEqual(Array.from({ length: 40 }, (_, index) => `${index}`));
  expect(asked.map(({ c2s }) => c2s)).toEqual([
    { market: 1, count: 35, offset: 0 },
    { market: 1, count: 35, offset: 35 },
  ]);
});

test.each([0, 36, 1.5, Number.NaN])("a page of %d rows is refused at once", (pageSize) => {
  const { opend, asked } = answering();
  expect(() => list(opend, question, { market: "HK" }, { pageSize })).toThrow(/pageSize/);
  expect(asked).toEqual([]);
});
