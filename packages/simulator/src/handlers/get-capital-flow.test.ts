import { GetCapitalDistribution } from "@opend/core/qot/get-capital-distribution";
import { GetCapitalFlow } from "@opend/core/qot/get-capital-flow";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { expect, it } from "vitest";
import { Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

const client = new Client(new Engine({ clock: new ManualClock() }));

it("ends with the totals of the capital distribution", () => {
  const of = client.get(GetCapitalDistribution, { security: tencent });
  const { flowItemList, lastValidTime } = client.get(GetCapitalFlow, { security: tencent });
  expect(flowItemList).toHaveLength(31);
  const last = flowItemList.at(-1);
  expect(last?.superInFlow).toBeCloseTo((of.capitalInSuper ?? 0) - (of.capitalOutSuper ?? 0), 2);
  expect(last?.smlInFlow).toBeCloseTo(of.capitalInSmall - of.capitalOutSmall, 2);
  expect(last?.mainInFlow).toBeCloseTo((last?.superInFlow ?? 0) + (last?.bigInFlow ?? 0), 2);
  expect(last?.inFlow).toBeCloseTo(
    (last?.mainInFlow ?? 0) + (last?.midInFlow ?? 0) + (last?.smlInFlow ?? 0),
    2,
  );
  expect(lastValidTime).toBe(of.updateTime);
  const money = Object.values(of).filter((value) => typeof value === "number");
  const { snapshotList } = client.get(GetSecuritySnapshot, { securityList: [tencent] });
  const turnover = snapshotList[0]?.basic.turnover ?? 0;
  const all = money.reduce((sum, value) => sum + value, 0) - (of.updateTimestamp ?? 0);
  expect(all).toBeCloseTo(turnover, 0);
});

it("adds up days to weeks", () => {
  const range = { security: tencent, beginTime: "2026-04-27", endTime: "2026-05-08" };
  const flow = (periodType: number) =>
    client.get(GetCapitalFlow, { ...range, periodType }).flowItemList;
  const [days, weeks] = [flow(2), flow(3)];
  const sum = (rows: { inFlow: number }[]) => rows.reduce((all, { inFlow }) => all + inFlow, 0);
  expect([days.length, weeks.length]).toEqual([9, 2]);
  expect(sum(weeks)).toBeCloseTo(sum(days), 1);
  expect(days.at(-1)?.inFlow).toBe(
    client.get(GetCapitalFlow, { security: tencent }).flowItemList.at(-1)?.inFlow,
  );
});

it("goes back one year at most, for any range", () => {
  const days = (endTime: string): string[] =>
    client
      .get(GetCapitalFlow, {
        ...{ security: tencent, periodType: 2 },
        ...{ beginTime: "2023-01-01", endTime },
      })
      .flowItemList.map(({ time = "" }) => time.slice(0, 10));
  expect(days("2025-05-12")).toEqual(["2025-05-08", "2025-05-09", "2025-05-12"]);
  expect(days("2025-05-07")).toEqual([]);
});

it("is refused for indices", () => {
  const security = { market: 1, code: "800000" };
  expect(client.ask(GetCapitalFlow, { security }).retMsg).toContain("HK.800000");
});
