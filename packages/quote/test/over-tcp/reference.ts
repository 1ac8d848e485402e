import { expect } from "vitest";
import { quote } from "./recorded.ts";
import type { OverTcp } from "./world.ts";

export const reference = {
  marketStates: async ({ opend, simulator }) => {
    const codes = ["HK.00700", "US.AAPL"];
    const states = async (): Promise<unknown> =>
      (await quote.marketStates(opend, codes)).map(({ code, state }) => [code, state]);
    expect(await states()).toEqual([
      ["HK.00700", "morning"],
      ["US.AAPL", "overnight"],
    ]);
    simulator.engine.setMarkets("closed", ["HK"]);
    expect(await states()).toContainEqual(["HK.00700", "closed"]);
  },

  globalState: async ({ opend, simulator }) => {
    expect(await quote.globalState(opend)).toMatchObject({
      markets: { HK: "morning", US: "overnight", SH: "morning", HK_FUTURE: "futureDayOpen" },
      isQuoteLoggedIn: true,
      program: "ready",
      version: 1011,
      build: 7108,
      serverTime: simulator.engine.time.getTime(),
    });
  },

  capitalFlow: async ({ opend }) => {
    const range = { period: "day", from: "2026-05-06", to: "2026-05-07" } as const;
    const days = await quote.capitalFlow(opend, "HK.00700", range);
    expect(days.map(({ time }) => time)).toEqual(["2026-05-06 00:00:00", "2026-05-07 00:00:00"]);
    for (const { net, main = 0, extraLarge = 0, large = 0, medium = 0, small = 0 } of days) {
      expect(main).toBeCloseTo(extraLarge + large, 3);
      expect(net).toBeCloseTo(main + medium + small, 3);
    }
  },

  capitalDistribution: async ({ opend }) => {
    const { in: came, out: went, time } = await quote.capitalDistribution(opend, "HK.00700");
    expect(time).toBe("2026-05-08 10:00:00");
    const flow = (await quote.capitalFlow(opend, "HK.00700")).at(-1);
    expect(came.large - went.large).toBeCloseTo(flow?.large ?? Number.NaN, 3);
    expect(came.small - went.small).toBeCloseTo(flow?.small ?? Number.NaN, 3);
  },

  ownerPlates: async ({ opend }) => {
    expect(await quote.ownerPlates(opend, ["HK.00700"])).toMatchObject([
      {
        code: "HK.00700",
        name: "TENCENT",
        plates: [{ name: "Online Services", type: "industry" }],
      },
    ]);
  },

  plates: async ({ opend }) => {
    const industries = await quote.plates(opend, "HK", "industry");
    expect(industries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Online Services", "Banks", "Utilities"]),
    );
    expect(new Set(industries.map(({ type }) => type))).toEqual(new Set(["industry"]));
  },

  plateSecurities: async ({ opend }) => {
    const members = await quote.plateSecurities(opend, "HK.800000");
    const [tencent] = await quote.staticInfo(opend, ["HK.00700"]);
    expect(members.find(({ code }) => code === "HK.00700")).toEqual(tencent);
  },

  staticInfo: async ({ opend }) => {
    expect(await quote.staticInfo(opend, ["US.AAPL", "HK.00700"])).toMatchObject([
      { code: "US.AAPL", name: "Apple", lotSize: 1, listDate: "1980-12-12" },
      {
        code: "HK.00700",
        name: "TENCENT",
        securityType: "stock",
        lotSize: 100,
        listDate: "2004-06-16",
        exchange: "HK_MAIN",
      },
    ]);
  },

  securities: async ({ opend }) => {
    const funds = await quote.securities(opend, "HK", "fund");
    expect(funds).toContainEqual(
      expect.objectContaining({ code: "HK.02800", lotSize: 500, listDate: "1999-11-12" }),
    );
    const types = funds.map(({ market, securityType }) => `${market} ${securityType}`);
    expect(new Set(types)).toEqual(new Set(["HK fund"]));
  },

  tradingDays: async ({ opend }) => {
    const days = await quote.tradingDays(opend, "HK", { from: "2025-12-22", to: "2025-12-31" });
    expect(days.map(({ date, session }) => [date.slice(8), session])).toEqual([
      ["22", "whole"],
      ["23", "whole"],
      ["24", "morning"],
      ["29", "whole"],
      ["30", "whole"],
      ["31", "morning"],
    ]);
  },
} satisfies Record<string, OverTcp>;
