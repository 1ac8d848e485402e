import {
  GetShortSellingRank,
  ShortSellingSortField,
  SortDir,
} from "@opend/core/qot/get-short-selling-rank";
import { expect, test } from "vitest";
import { answer, answering } from "../../test/answering.ts";
import { shortSellingRank } from "./index.ts";

const stock = (code: string): { security: { market: number; code: string } } => ({
  security: { market: 11, code },
});

test("an option that is left out is sent as its default, or not at all", async () => {
  const { opend, asked } = answering(
    answer(GetShortSellingRank, () => ({ dataList: [stock("GME")], allCount: 1 })),
  );
  const rows = await shortSellingRank(opend, "US").all();
  expect(rows.map(({ code, market }) => [code, market])).toEqual([["US.GME", "US"]]);
  expect(asked.map(({ c2s }) => c2s)).toEqual([
    {
      market: 11,
      sortField: ShortSellingSortField.ShortSellingSortField_ShortNumber,
      sortDir: SortDir.SortDir_Descending,
      count: 35,
      offset: 0,
    },
  ]);
});

test("arguments are sent in the fields of the request", async () => {
  const all = ["A", "B", "C", "D", "E"].map(stock);
  const { opend, asked } = answering(
    answer(GetShortSellingRank, ({ offset = 0, count = 10 }) => ({
      dataList: all.slice(offset, offset + count),
      allCount: all.length,
    })),
  );
  const rows = await shortSellingRank(opend, "HK", {
    sort: "sharesShortPercent",
    order: "ascending",
    plates: new Set(["HK.BK1001", "HK.BK1002"]),
    pageSize: 2,
  }).all();
  expect(rows.map(({ code }) => code)).toEqual(["US.A", "US.B", "US.C", "US.D", "US.E"]);
  expect(asked.map(({ c2s }) => c2s)).toEqual(
    [0, 2, 4].map((offset) => ({
      market: 1,
      sortField: ShortSellingSortField.ShortSellingSortField_PositionRatio,
      sortDir: SortDir.SortDir_Ascending,
      plateList: [
        { market: 1, code: "BK1001" },
        { market: 1, code: "BK1002" },
      ],
      count: 2,
      offset,
    })),
  );
});
