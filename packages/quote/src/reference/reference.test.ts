import { GetCapitalDistribution } from "@opend/core/qot/get-capital-distribution";
import { GetCapitalFlow } from "@opend/core/qot/get-capital-flow";
import { GetMarketState, type C2S as MarketStateC2S } from "@opend/core/qot/get-market-state";
import { GetOwnerPlate, type C2S as OwnerPlateC2S } from "@opend/core/qot/get-owner-plate";
import { GetPlateSecurity } from "@opend/core/qot/get-plate-security";
import { GetPlateSet } from "@opend/core/qot/get-plate-set";
import { GetStaticInfo } from "@opend/core/qot/get-static-info";
import { RequestTradeDate } from "@opend/core/qot/request-trade-date";
import { describe, expect, test } from "vitest";
import { answer, answering } from "../../test/answering.ts";
import { simulated } from "../../test/simulated.ts";
import { capitalDistribution } from "./capital-distribution.ts";
import { capitalFlow } from "./capital-flow.ts";
import { globalState } from "./global-state.ts";
import { marketStates } from "./market-state.ts";
import { ownerPlates, plateSecurities, plates } from "./plates.ts";
import { securities, staticInfo } from "./static-info.ts";
import { tradingDays } from "./trading-days.ts";

const tencent = { market: 1, code: "00700" };
const badArgument = (argument: string): unknown =>
  expect.objectContaining({ code: "invalid-argument", argument });

test("the simulator returns the state of the markets and of OpenD, and its time", async () => {
  await using opend = await simulated();
  const state = await globalState(opend);
  expect(state).toMatchObject({ isQuoteLoggedIn: true, program: "ready" });
  expect(state.markets.HK).not.toMatch(/unknown/);
  expect(state.serverTime).toBeGreaterThan(Date.parse("2026-01-01T00:00:00Z"));
});

test("market states are requested in batches of 400, each code once", async () => {
  const { opend, asked } = answering(
    answer(GetMarketState, ({ securityList }: MarketStateC2S) => ({
      marketInfoList: securityList.map((security) => ({ security, name: "", marketState: 4 })),
    })),
  );
  const codes = Array.from({ length: 500 }, (_, index) => `HK.${index}`);
  const states = await marketStates(opend, [...codes, "HK.0"]);
  expect(states.map(({ code }) => code)).toEqual(codes);
  expect(states[0]).toEqual({ code: "HK.0", market: "HK", name: undefined, state: "lunchBreak" });
  expect(asked).toHaveLength(2);
  await expect(marketStates(opend, ["00700"])).rejects.toEqual(badArgument("code"));
  await expect(marketStates(opend, "HK.00700" as never)).rejects.toEqual(badArgument("codes"));
});

test("the plates of securities are requested in batches of 200", async () => {
  const { opend, asked } = answering(
    answer(GetOwnerPlate, ({ securityList }: OwnerPlateC2S) => ({
      ownerPlateList: securityList.map((security) => ({
        security,
        plateInfoList: [{ plate: { market: 1, code: "BK1001" }, name: "Dairy", plateType: 3 }],
      })),
    })),
  );
  const codes = Array.from({ length: 201 }, (_, index) => `HK.${index}`);
  const [first] = await ownerPlates(opend, codes);
  expect(first?.plates).toEqual([{ code: "HK.BK1001", name: "Dairy", type: "concept" }]);
  expect(asked).toHaveLength(2);
});

describe("capital flow", () => {
  const flow = answer(GetCapitalFlow, () => ({
    flowItemList: [
      { inFlow: -1e6, time: "2026-04-29 00:00:00", timestamp: 1_777_392_000, mainInFlow: -2e6 },
    ],
  }));

  test("has rows with the market's time, and absent values are not zero", async () => {
    const { opend, asked } = answering(flow);
    const rows = await capitalFlow(opend, "HK.00700", {
      period: "day",
      from: "2026-04-01",
      to: new Date("2026-04-29T20:00:00Z"),
    });
    expect(rows).toEqual([
      {
        code: "HK.00700",
        timestamp: 1_777_392_000_000,
        time: "2026-04-29 00:00:00",
        timeZone: "Asia/Hong_Kong",
        net: -1e6,
        main: -2e6,
      },
    ]);
    expect(asked[0]?.c2s).toEqual({
      security: tencent,
      periodType: 2,
      beginTime: "2026-04-01",
      endTime: "2026-04-30",
    });
  });

  test.each([
    [{ from: "2026-04-01" } as never, "period"],
    [{ period: "day", from: "2023-04-01", to: "2026-04-01" } as const, "from"],
    [{ period: "year" as "day" }, "period"],
    [{ period: "day", from: "2026-04-31" } as const, "from"],
    [{ period: "day", from: "2026-04-30", to: "2026-04-01" } as const, "from"],
  ])("refuses %j", async (options, argument) => {
    const { opend, asked } = answering(flow);
    const rows = capitalFlow(opend, "HK.00700", options);
    await expect(rows).rejects.toEqual(badArgument(argument));
    expect(asked).toEqual([]);
  });
});

test("capital distribution has inflows and outflows", async () => {
  const { opend } = answering(
    answer(GetCapitalDistribution, () => ({
      capitalInBig: 2,
      capitalInMid: 3,
      capitalInSmall: 4,
      capitalOutSuper: 5,
      capitalOutBig: 6,
      capitalOutMid: 7,
      capitalOutSmall: 8,
      updateTime: "2026-04-30 15:59:00",
    })),
  );
  expect(await capitalDistribution(opend, "HK.00700")).toEqual({
    code: "HK.00700",
    timestamp: Date.parse("2026-04-30T07:59:00Z"),
    time: "2026-04-30 15:59:00",
    timeZone: "Asia/Hong_Kong",
    in: { extraLarge: undefined, large: 2, medium: 3, small: 4 },
    out: { extraLarge: 5, large: 6, medium: 7, small: 8 },
  });
});

describe("trading days", () => {
  const midnight = (date: string) => ({
    date,
    timestamp: Date.parse(`${date}T00:00:00+09:00`),
    timeZone: "Asia/Tokyo",
  });
  const days = answer(RequestTradeDate, () => ({
    tradeDateList: [
      { time: "2026-12-23", tradeDateType: 0 },
      { time: "2026-12-24", tradeDateType: 1 },
      { time: "2026-12-28", tradeDateType: 9 },
    ],
  }));

  test("are the market's own, with half days and unknown sessions marked", async () => {
    const { opend, asked } = answering(days);
    const range = { from: "2026-12-23", to: new Date("2026-12-31T20:00:00Z") };
    expect(await tradingDays(opend, "JP", range)).toEqual([
      { ...midnight("2026-12-23"), session: "whole" },
      { ...midnight("2026-12-24"), session: "morning" },
      { ...midnight("2026-12-28"), session: "unknown(9)" },
    ]);
    expect(asked[0]?.c2s).toEqual({ market: 10, beginTime: "2026-12-23", endTime: "2027-01-01" });
  });

  test("that do not exist are an error", async () => {
    const { opend } = answering(
      answer(RequestTradeDate, () => ({ tradeDateList: [{ time: "2026-02-30" }] })),
    );
    const range = { from: "2026-02-01", to: "2026-02-28" };
    await expect(tradingDays(opend, "HK", range)).rejects.toMatchObject({
      code: "bad-message",
      field: "time",
    });
  });

  test.each([
    ["HK", { from: "2026-12-31", to: "2026-12-01" }, "from"],
    ["HK", { to: "2026-12-01" }, "from"],
    ["HK", { from: "2026-12-01" }, "to"],
    ["MOON", { from: "2026-12-01", to: "2026-12-31" }, "calendar"],
  ])("refuse %s %j", async (calendar, options, argument) => {
    const { opend } = answering(days);
    const asked = tradingDays(opend, calendar as "HK", options as never);
    await expect(asked).rejects.toEqual(badArgument(argument));
  });
});

describe("static info", () => {
  const info = {
    basic: { security: tencent, id: 2n ** 60n, lotSize: 100, secType: 3, name: "T", listTime: "" },
  };

  test("has exact ids, and a part for each kind", async () => {
    const option = { type: 1, owner: tencent, strikeTime: "2026-05-28", strikePrice: 450 };
    const { opend } = answering(
      answer(GetStaticInfo, () => ({
        staticInfoList: [
          info,
          { ...info, warrantExData: { type: 5, owner: tencent } },
          { ...info, optionExData: { ...option, suspend: false, market: "", expirationCycle: 14 } },
          { ...info, futureExData: { lastTradeTime: "2026-06-29", isMainContract: false } },
        ],
      })),
    );
    const rows = await staticInfo(opend, ["HK.00700"]);
    expect(rows[0]).toMatchObject({ kind: "plain", id: 2n ** 60n, listDate: undefined });
    expect(rows.slice(1)).toMatchObject([
      { kind: "warrant", warrant: { type: "inline", underlying: "HK.00700" } },
      {
        kind: "option",
        option: { type: "call", expirationCycle: "thursday", standard: undefined },
      },
      { kind: "future", future: { lastTradingDate: "2026-06-29", isMainContract: false } },
    ]);
  });

  test("can be requested for a whole market, by type", async () => {
    const { opend, asked } = answering(answer(GetStaticInfo, () => ({ staticInfoList: [info] })));
    expect(await securities(opend, "HK", "fund")).toHaveLength(1);
    expect(asked[0]?.c2s).toMatchObject({ market: 1, secType: 4 });
    await expect(securities(opend, "HK", "toString" as "fund")).rejects.toEqual(
      badArgument("type"),
    );
    await expect(securities(opend, "XX" as "HK", "fund")).rejects.toEqual(badArgument("market"));
  });

  test("is returned for the members of a plate", async () => {
    const { opend, asked } = answering(
      answer(GetPlateSecurity, () => ({ staticInfoList: [info] })),
      answer(GetPlateSet, () => ({
        plateInfoList: [{ plate: { market: 1, code: "BK1001" }, name: "Dairy" }],
      })),
    );
    expect(await plates(opend, "HK", "industry")).toEqual([
      { code: "HK.BK1001", name: "Dairy", type: undefined },
    ]);
    expect(await plateSecurities(opend, "HK.BK1001")).toMatchObject([{ code: "HK.00700" }]);
    expect(asked.map(({ c2s }) => c2s)).toEqual([
      { market: 1, plateSetType: 1 },
      { plate: { market: 1, code: "BK1001" } },
    ]);
    await expect(plates(opend, "HK", "x" as "all")).rejects.toEqual(badArgument("set"));
  });
});
