import { afterAll, beforeAll, expect, test } from "vitest";
import { simulated } from "../../test/simulated.ts";
import { entitlements } from "../account/entitlements.ts";
import { quotas } from "../account/quotas.ts";
import { dailyShortVolume } from "../short-selling/daily-short-volume.ts";
import { snapshots } from "../snapshots/snapshots.ts";
import { capitalDistribution } from "./capital-distribution.ts";
import { capitalFlow } from "./capital-flow.ts";
import { globalState } from "./global-state.ts";
import { marketStates } from "./market-state.ts";
import { ownerPlates, plateSecurities, plates } from "./plates.ts";
import { securities } from "./static-info.ts";
import { tradingDays } from "./trading-days.ts";

// The simulated market is consistent: replies of different protocols do not contradict each other.

let opend: Awaited<ReturnType<typeof simulated>>;
beforeAll(async () => {
  opend = await simulated();
});
afterAll(() => opend.close());

test("a plate's securities belong to the plate", async () => {
  const [plate] = await plates(opend, "HK", "industry");
  const members = await plateSecurities(opend, plate?.code ?? "");
  expect(members.length).toBeGreaterThan(0);
  const owned = await ownerPlates(
    opend,
    members.map(({ code }) => code),
  );
  for (const { plates } of owned) expect(plates.map(({ code }) => code)).toContain(plate?.code);
});

test("the days of short sales are the trading days", async () => {
  const range = { from: "2026-04-01", to: "2026-04-30" };
  const days = await tradingDays(opend, "HK", range);
  const sales = await dailyShortVolume(opend, "HK.00700", { ...range, order: "oldest" }).columns();
  expect(days.map(({ date }) => date)).toEqual(sales.date);
});

test("static info and snapshot agree, kind by kind", async () => {
  for (const type of ["stock", "index", "fund", "warrant", "future"] as const) {
    const [info] = await securities(opend, "HK", type);
    const { rows } = await snapshots(opend, [info?.code ?? ""]);
    expect(rows, type).toMatchObject([
      {
        kind: type,
        code: info?.code,
        name: info?.name,
        lotSize: info?.lotSize,
        listDate: info?.listDate,
        securityType: type,
      },
    ]);
  }
});

test("a security has the state of its market", async () => {
  const { markets } = await globalState(opend);
  const states = await marketStates(opend, ["HK.00700", "US.AAPL"]);
  expect(states.map(({ state }) => state)).toEqual([markets.HK, markets.US]);
});

test("capital flow is the sum over order sizes, per minute and per day", async () => {
  for (const rows of [
    await capitalFlow(opend, "HK.00700"),
    await capitalFlow(opend, "HK.00700", { period: "day", from: "2026-04-01", to: "2026-04-30" }),
  ]) {
    expect(rows.length).toBeGreaterThan(5);
    for (const { net, extraLarge = 0, large = 0, medium = 0, small = 0 } of rows)
      expect(extraLarge + large + medium + small).toBeCloseTo(net, 0);
    expect(rows.every(({ timeZone }) => timeZone === "Asia/Hong_Kong")).toBe(true);
  }
});

test("capital distribution adds up to the capital flow of the day", async () => {
  // After the close, so that nothing changes between two requests.
  await using evening = await simulated({ at: "2026-05-08T18:00:00+08:00" });
  const { in: came, out: went, time } = await capitalDistribution(evening, "HK.00700");
  const last = (await capitalFlow(evening, "HK.00700")).at(-1);
  expect(time).toMatch(/^2026-05-08 1[68]:/);
  for (const size of ["extraLarge", "large", "medium", "small"] as const) {
    expect(came[size]).toBeGreaterThan(0);
    expect((came[size] ?? 0) - (went[size] ?? 0)).toBeCloseTo(last?.[size] ?? Number.NaN, 0);
  }
});

test("a snapshot of each kind has its own part", async () => {
  const codes = {
    stock: "HK.00700",
    fund: "HK.02800",
    warrant: "HK.59001",
    option: "US.AAPL260618C275000",
    index: "HK.800000",
    plate: "HK.LIST9001",
    future: "HK.HSI2605",
  };
  const { rows } = await snapshots(opend, Object.values(codes));
  expect(rows.map(({ kind }) => kind)).toEqual(Object.keys(codes));
  const members = await plateSecurities(opend, codes.plate);
  for (const row of rows) {
    if (row.kind === "stock")
      expect(row.stock.marketCap).toBeCloseTo(row.price * row.stock.issuedShares, -3);
    if (row.kind === "fund")
      expect(row.fund).toMatchObject({ outstandingUnits: 5_600_000_000, assetClass: "stock" });
    if (row.kind === "warrant")
      expect(row.warrant).toMatchObject({
        type: "bull",
        underlying: "HK.00700",
        strikePrice: 420,
        recoveryPrice: 428,
        conversionRatio: 500,
        maturityDate: "2026-11-26",
      });
    if (row.kind === "option")
      expect(row.option).toMatchObject({
        type: "call",
        underlying: "US.AAPL",
        strikePrice: 275,
        expiryDate: "2026-06-18",
        daysToExpiry: 42,
        exercise: "american",
      });
    if (row.kind === "plate") {
      const { rising, falling, unchanged } = row.plate;
      expect(rising + falling + unchanged).toBe(members.length);
    }
    if (row.kind === "future")
      expect(row.future).toMatchObject({
        lastSettlementPrice: row.lastClose,
        lastTradingDate: "2026-05-28",
        isMainContract: false,
      });
  }
});

test("a login has rights and quotas", async () => {
  const { rights, lacking } = await entitlements(opend);
  expect(Object.fromEntries(rights.map(({ right, level }) => [right, level]))).toEqual({
    HK: "sf",
    HK_OPTION: "level-2",
    HK_FUTURE: "level-2",
    US: "level-2",
    US_OPTION: "level-1",
    US_INDEX: "level-1",
    US_OTC: "none",
    US_FUTURE: "none",
    US_FUTURE_CME: "level-2",
    US_FUTURE_CBOT: "none",
    US_FUTURE_NYMEX: "none",
    US_FUTURE_COMEX: "none",
    US_FUTURE_CBOE: "none",
    CN: "level-1",
    SH: "level-1",
    SZ: "level-1",
    SG: "level-1",
    SG_FUTURE: "none",
    JP: "level-1",
    JP_FUTURE: "none",
    MY: "level-1",
  });
  expect(lacking("HK.00700")).toEqual([]);
  const { subscriptions, historyCandles } = await quotas(opend);
  for (const { used, left, total } of [subscriptions, historyCandles])
    expect([used, left]).toEqual([0, total]);
});
