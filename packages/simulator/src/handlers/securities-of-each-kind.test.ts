import { GetFutureInfo } from "@opend/core/qot/get-future-info";
import { GetOptionChain } from "@opend/core/qot/get-option-chain";
import { GetOptionExpirationDate } from "@opend/core/qot/get-option-expiration-date";
import { GetOwnerPlate } from "@opend/core/qot/get-owner-plate";
import { GetPlateSecurity } from "@opend/core/qot/get-plate-security";
import { GetPlateSet } from "@opend/core/qot/get-plate-set";
import { GetReference } from "@opend/core/qot/get-reference";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { GetStaticInfo } from "@opend/core/qot/get-static-info";
import { GetWarrant } from "@opend/core/qot/get-warrant";
import { GetUserInfo } from "@opend/core/system/get-user-info";
import { expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

const client = new Client(new Engine({ clock: new ManualClock(), limits: false }));
const hongKong = (code: string) => ({ market: 1, code });
const snapshotOf = (code: string, market = 1) => {
  const { snapshotList } = client.get(GetSecuritySnapshot, { securityList: [{ market, code }] });
  if (!snapshotList[0]) throw new Error("no snapshot");
  return snapshotList[0];
};
const listed = (market: number, secType: number, from = client) =>
  from.get(GetStaticInfo, { market, secType }).staticInfoList;

const [equity, trust, warrant, index, plate, option, future] = [3, 4, 5, 6, 7, 8, 10];

it.each([
  ["00700", equity, "equityExData"],
  ["02800", trust, "trustExData"],
  ["19001", warrant, "warrantExData"],
  ["59002", warrant, "warrantExData"],
  ["800000", index, "indexExData"],
  ["LIST9001", plate, "plateExData"],
  ["TCH260528C480000", option, "optionExData"],
  ["HSI2606", future, "futureExData"],
])("returns for HK.%s the fields of its kind, and none of other kinds", (code, type, group) => {
  const snapshot = snapshotOf(code);
  expect(snapshot.basic.type).toBe(type);
  expect(Object.keys(snapshot).filter((key) => snapshot[key as "basic"] !== undefined)).toEqual(
    expect.arrayContaining(["basic", group]),
  );
  expect(Object.values(snapshot).filter((value) => value !== undefined)).toHaveLength(2);
});

it("lists the same values in static info and snapshots", () => {
  for (const [market, secType, count] of [
    [1, equity, 38],
    [11, equity, 33],
    [1, option, 20],
    [11, option, 40],
    [1, future, 3],
    [21, equity, 4],
    [22, equity, 2],
  ] as const) {
    const rows = listed(market, secType);
    expect(rows).toHaveLength(count);
    const { snapshotList } = client.get(GetSecuritySnapshot, {
      securityList: rows.map(({ basic }) => basic.security),
    });
    expect(snapshotList.map(({ basic }) => [basic.name, basic.lotSize, basic.type])).toEqual(
      rows.map(({ basic }) => [basic.name, basic.lotSize, basic.secType]),
    );
    for (const { basic } of snapshotList) expect(basic.curPrice).toBeGreaterThan(0);
  }
});

it("has short interest of more than 60 stocks", () => {
  const stocks = [...listed(1, equity), ...listed(11, equity)];
  const reported = stocks.filter(({ basic: { security } }) => {
    const { hkItemList, usItemList } = client.get(GetShortInterest, { security });
    return hkItemList.length + usItemList.length > 0;
  });
  expect(reported.length).toBeGreaterThan(60);
});

it("shows a suspended stock at its last close, without trading", () => {
  const { basic } = snapshotOf("07099");
  expect(basic).toMatchObject({ isSuspend: true, secStatus: 9, volume: 0n, turnover: 0 });
  expect(basic.curPrice).toBe(basic.lastClosePrice);
  expect(snapshotOf("00700").basic).toMatchObject({ isSuspend: false, secStatus: 1 });
});

it("has the range of the day within 52 weeks, and 52 weeks within all time", () => {
  const { basic } = snapshotOf("07005");
  expect(basic.highest52WeeksPrice).toBeLessThanOrEqual(basic.highestHistoryPrice ?? 0);
  expect(basic.lowest52WeeksPrice).toBeGreaterThanOrEqual(basic.lowestHistoryPrice ?? 0);
  expect(basic.highPrice).toBeLessThanOrEqual(basic.highest52WeeksPrice ?? 0);
  expect(basic.avgPrice).toBeGreaterThanOrEqual(basic.lowPrice);
  expect(basic.avgPrice).toBeLessThanOrEqual(basic.highPrice);
});

it("counts the rising and falling members of a plate", () => {
  const plateRef = hongKong("LIST9001");
  const { staticInfoList } = client.get(GetPlateSecurity, { plate: plateRef });
  const signs = staticInfoList.map(({ basic }) => {
    const { curPrice, lastClosePrice } = snapshotOf(basic.security.code).basic;
    return Math.sign(curPrice - lastClosePrice);
  });
  expect(snapshotOf("LIST9001").plateExData).toEqual({
    raiseCount: signs.filter((sign) => sign > 0).length,
    fallCount: signs.filter((sign) => sign < 0).length,
    equalCount: signs.filter((sign) => sign === 0).length,
  });
  const { ownerPlateList } = client.get(GetOwnerPlate, { securityList: [hongKong("03690")] });
  expect(ownerPlateList[0]?.plateInfoList.map(({ plate: { code } }) => code)).toEqual([
    "LIST9001",
    "LIST9101",
  ]);
  const { plateInfoList } = client.get(GetPlateSet, { market: 1, plateSetType: 3 });
  expect(plateInfoList.map(({ name }) => name)).toEqual(["Weighted Voting Rights"]);
});

it("sorts the members of a plate", () => {
  const plateRef = { market: 11, code: "LIST9301" };
  const c2s = { plate: plateRef, sortField: 2, ascend: false };
  const prices = client
    .get(GetPlateSecurity, c2s)
    .staticInfoList.map(({ basic }) => snapshotOf(basic.security.code, 11).basic.curPrice);
  expect(prices).toHaveLength(4);
  expect(prices).toEqual([...prices].sort((a, b) => b - a));
});

it("has an option chain by expiry and strike, with calls and puts", () => {
  const { dateList } = client.get(GetOptionExpirationDate, { owner: apple });
  expect(
    dateList.map(({ strikeTime, optionExpiryDateDistance, cycle }) => [
      strikeTime,
      optionExpiryDateDistance,
      cycle,
    ]),
  ).toEqual([
    ["2026-05-08", 1, 1],
    ["2026-05-15", 8, 2],
    ["2026-05-22", 15, 1],
    ["2026-06-18", 42, 2],
  ]);
  const range = { beginTime: "2026-05-08", endTime: "2026-06-07" };
  const { optionChain } = client.get(GetOptionChain, { owner: apple, ...range });
  expect(optionChain.map(({ strikeTime, option: rows }) => [strikeTime, rows.length])).toEqual([
    ["2026-05-08", 5],
    ["2026-05-15", 5],
    ["2026-05-22", 5],
  ]);
  for (const { option: rows } of optionChain)
    for (const { call, put } of rows) {
      expect(call?.optionExData).toMatchObject({ type: 1, owner: apple });
      expect(put?.optionExData?.strikePrice).toBe(call?.optionExData?.strikePrice);
    }
  const calls = client.get(GetOptionChain, { owner: apple, type: 1, condition: 2, ...range });
  for (const { call, put } of calls.optionChain.flatMap((chain) => chain.option)) {
    expect(put).toBeUndefined();
    expect(call?.optionExData?.strikePrice).toBeGreaterThan(snapshotOf("AAPL", 11).basic.curPrice);
  }
  const tooLong = { owner: apple, beginTime: "2026-05-08", endTime: "2026-06-08" };
  expect(client.ask(GetOptionChain, tooLong).retMsg).toContain("30 days");
});

it("prices options by their underlying", () => {
  const underlying = snapshotOf("00700").basic.curPrice;
  const strikes = [440, 460, 480, 500, 520];
  const calls = strikes.map((strike) => snapshotOf(`TCH260629C${strike}000`));
  const prices = calls.map(({ basic }) => basic.curPrice);
  expect(prices).toEqual([...prices].sort((a, b) => b - a));
  for (const [position, { basic, optionExData }] of calls.entries()) {
    expect(basic.curPrice).toBeGreaterThan(underlying - (strikes[position] ?? 0) - 8);
    expect(optionExData?.delta).toBeGreaterThan(0);
    expect(optionExData?.delta).toBeLessThan(1);
    expect(optionExData).toMatchObject({
      owner: tencent,
      strikeTime: "2026-06-29",
      contractSize: 100,
      expiryDateDistance: 52,
    });
  }
  const put = snapshotOf("TCH260629P480000").optionExData;
  expect((calls[2]?.optionExData?.delta ?? 0) - (put?.delta ?? 0)).toBeCloseTo(1, 3);
});

it("finds warrants by their properties", () => {
  const all = { begin: 0, num: 200, sortField: 1, ascend: true };
  const codes = (more: object): string[] =>
    client.get(GetWarrant, { ...all, ...more }).warrantDataList.map(({ stock }) => stock.code);
  expect(codes({ owner: tencent })).toEqual(["19001", "19002", "59001", "59002"]);
  expect(codes({ typeList: [3, 4] })).toEqual(["59001", "59002", "59003"]);
  expect(codes({ recoveryPriceMin: 500 })).toEqual(["59002", "59003"]);
  expect(client.get(GetWarrant, { ...all, num: 3, begin: 3 })).toMatchObject({
    lastPage: false,
    allCount: 11,
  });
  expect(client.get(GetWarrant, { ...all, num: 8, begin: 3 })).toMatchObject({ lastPage: true });
  const { basic, warrantExData } = snapshotOf("59001");
  expect(warrantExData).toMatchObject({ warrantType: 3, owner: tencent, recoveryPrice: 428 });
  expect(warrantExData?.breakEvenPoint).toBeCloseTo(420 + basic.curPrice * 500, 2);
  const { staticInfoList } = client.get(GetReference, { security: tencent, referenceType: 1 });
  expect(staticInfoList.map(({ basic: { security } }) => security.code)).toEqual(
    codes({ owner: tencent }),
  );
});

it("has a main future that equals its front month", () => {
  const [main, front] = [snapshotOf("HSImain"), snapshotOf("HSI2605")];
  expect(main.basic.curPrice).toBe(front.basic.curPrice);
  expect(main.basic.volume).toBe(front.basic.volume);
  expect([main.futureExData?.isMainContract, front.futureExData?.isMainContract]).toEqual([
    true,
    false,
  ]);
  expect(front.futureExData?.lastTradeTime).toBe("2026-05-28");
  const { staticInfoList } = client.get(GetReference, {
    security: hongKong("HSImain"),
    referenceType: 2,
  });
  expect(staticInfoList.map(({ basic }) => basic.security.code)).toEqual(["HSI2605", "HSI2606"]);
  const { futureInfoList } = client.get(GetFutureInfo, { securityList: [hongKong("HSImain")] });
  expect(futureInfoList[0]).toMatchObject({
    origin: hongKong("HSI2605"),
    owner: hongKong("800000"),
    contractSize: 50,
    tradeTime: [
      { begin: 1035, end: 1620 },
      { begin: 555, end: 720 },
      { begin: 780, end: 990 },
    ],
  });
});

it("has the US sessions outside regular hours", () => {
  const night = snapshotOf("AAPL", 11).basic;
  expect(night.overnight?.volume).toBeGreaterThan(0n);
  expect(night.afterMarket?.volume).toBeGreaterThan(0n);
  expect(night.overnight?.changeVal).toBeCloseTo((night.overnight?.price ?? 0) - night.curPrice, 3);
  expect(night.volume).toBeGreaterThan(night.afterMarket?.volume ?? 0n);
  expect(snapshotOf("00700").basic.preMarket).toBeUndefined();
});

it("returns the levels and quotas of the account", () => {
  expect(client.get(GetUserInfo, {})).toMatchObject({
    hkQotRight: 4,
    usQotRight: 3,
    subQuota: 300,
    historyKLQuota: 300,
  });
});

it.each([
  "2023-09-01T11:00:00+08:00",
  "2025-12-31T23:00:00+08:00",
  "2026-05-08T09:29:59+08:00",
  "2026-07-31T15:00:00+08:00",
])(
  "has no NaN or infinite number, at %s",
  (at) => {
    const then = new Client(new Engine({ at, clock: new ManualClock(), limits: false }));
    const wrong: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value === "number" && !Number.isFinite(value)) wrong.push(path);
      if (value && typeof value === "object")
        for (const [key, each] of Object.entries(value)) look(each, `${path}.${key}`);
    };
    const all = [1, 11, 21].flatMap((market) =>
      [equity, trust, warrant, index, plate, option, future].flatMap((type) =>
        listed(market, type, then),
      ),
    );
    for (let from = 0; from < all.length; from += 40) {
      const securityList = all.slice(from, from + 40).map(({ basic }) => basic.security);
      for (const snapshot of then.get(GetSecuritySnapshot, { securityList }).snapshotList)
        look(snapshot, snapshot.basic.security.code);
    }
    expect(wrong).toEqual([]);
  },
  20_000,
);
