import { ArgumentError } from "@opend/core";
import { QotMarketState } from "@opend/core/qot/common";
import { GetFutureInfo } from "@opend/core/qot/get-future-info";
import { GetMarketState } from "@opend/core/qot/get-market-state";
import { GetOptionChain } from "@opend/core/qot/get-option-chain";
import { GetOptionExpirationDate } from "@opend/core/qot/get-option-expiration-date";
import { GetReference } from "@opend/core/qot/get-reference";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { GetStaticInfo } from "@opend/core/qot/get-static-info";
import { GetWarrant } from "@opend/core/qot/get-warrant";
import { RequestHistoryKL } from "@opend/core/qot/request-history-kl";
import { describe, expect, it } from "vitest";
import { apple, Client, tencent } from "../test/client.ts";
import { Engine } from "./index.ts";
import { ManualClock } from "./manual-clock.ts";

const clientAt = (at: string): Client =>
  new Client(new Engine({ at, clock: new ManualClock(), limits: false }));
const hongKong = (code: string) => ({ market: 1, code });
const [warrant, option, future] = [5, 8, 10];

it.each([
  "1990-01-02T10:00:00+08:00",
  "2022-12-31T23:59:59Z",
  "2027-01-01T00:00:00Z",
  "2099-01-05T10:00:00Z",
])("does not start at %s, because its trading days are unknown", (at) => {
  expect(() => new Engine({ at })).toThrow(ArgumentError);
  expect(() => new Engine({ at })).toThrow(/2023 to 2026/);
});

describe.each([
  ["2023-01-03T10:00:00+08:00", "HSI2301"],
  ["2024-02-09T11:00:00+08:00", "HSI2402"],
  ["2025-06-10T10:00:00+08:00", "HSI2506"],
  ["2026-05-28T16:00:00+08:00", "HSI2605"],
  ["2026-05-28T18:00:00+08:00", "HSI2606"],
  ["2026-07-15T10:00:00+08:00", "HSI2607"],
  ["2026-12-31T11:00:00+08:00", "HSI2701"],
])("at %s", (at, front) => {
  const client = clientAt(at);
  const day = at.slice(0, 10);
  const snapshotOf = (code: string, market = 1) =>
    client.get(GetSecuritySnapshot, { securityList: [{ market, code }] }).snapshotList[0];
  const listed = (market: number, secType: number) =>
    client
      .get(GetStaticInfo, { market, secType })
      .staticInfoList.map(({ basic }) => basic.security.code);

  it(`the main contract is ${front}, and trades`, () => {
    const { futureInfoList } = client.get(GetFutureInfo, { securityList: [hongKong("HSImain")] });
    expect(futureInfoList[0]?.origin).toEqual(hongKong(front));
    const { staticInfoList } = client.get(GetReference, {
      security: hongKong("HSImain"),
      referenceType: 2,
    });
    expect(staticInfoList[0]?.basic.security.code).toBe(front);
    const [main, month] = [snapshotOf("HSImain"), snapshotOf(front)];
    expect(main?.basic.curPrice).toBe(month?.basic.curPrice);
    expect(main?.basic.updateTime.slice(0, 10)).toBe(day);
    expect(main?.basic.volume).toBeGreaterThan(0n);
    expect(main?.futureExData?.lastTradeTime).toBe("");
    expect((month?.futureExData?.lastTradeTime ?? "") >= day).toBe(true);
  });

  it("options have future expiries, strikes around the price, and a value", () => {
    for (const [owner, count] of [
      [tencent, 2],
      [apple, 4],
    ] as const) {
      const { dateList } = client.get(GetOptionExpirationDate, { owner });
      expect(dateList.length).toBeGreaterThanOrEqual(count);
      const underlying = snapshotOf(owner.code, owner.market)?.basic.curPrice ?? 0;
      for (const { strikeTime = "", optionExpiryDateDistance = -1 } of dateList) {
        expect(optionExpiryDateDistance).toBeGreaterThanOrEqual(0);
        const range = { beginTime: strikeTime, endTime: strikeTime };
        const { optionChain } = client.get(GetOptionChain, { owner, ...range });
        const [first] = optionChain;
        const strikes = first?.option.map(({ call }) => call?.optionExData?.strikePrice ?? 0) ?? [];
        expect(strikes).toHaveLength(5);
        expect(Math.abs((strikes[2] ?? 0) / underlying - 1)).toBeLessThan(0.25);
        const securityList = first?.option.flatMap(({ call }) => call?.basic.security ?? []) ?? [];
        for (const { basic, optionExData } of client.get(GetSecuritySnapshot, { securityList })
          .snapshotList) {
          const ahead = underlying - (optionExData?.strikePrice ?? 0);
          expect(basic.curPrice).toBeGreaterThanOrEqual(
            Math.max(ahead * 0.9 - underlying * 0.03, 0.01),
          );
          expect(optionExData?.expiryDateDistance).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  it("warrants have been issued and have not expired", () => {
    const { warrantDataList } = client.get(GetWarrant, {
      begin: 0,
      num: 200,
      sortField: 1,
      ascend: true,
    });
    expect(warrantDataList.length).toBeGreaterThan(2);
    for (const { listTime, maturityTime } of warrantDataList) {
      expect(listTime <= day && day <= maturityTime).toBe(true);
    }
    expect(new Set(warrantDataList.map(({ stock }) => stock.code)).size).toBe(
      warrantDataList.length,
    );
    expect(listed(1, warrant)).toHaveLength(warrantDataList.length);
  });

  it("only listed securities are returned", () => {
    for (const market of [1, 11])
      for (const type of [3, 4, warrant, option, future])
        for (const { basic } of client.get(GetStaticInfo, { market, secType: type }).staticInfoList)
          expect(basic.listTime <= day).toBe(true);
  });

  it("stocks have a year of history", () => {
    const { klList } = client.get(RequestHistoryKL, {
      security: tencent,
      rehabType: 0,
      klType: 2,
      beginTime: `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`,
      endTime: day,
    });
    expect(klList.length).toBeGreaterThan(235);
    expect(snapshotOf("00700")?.basic.volume).toBeGreaterThan(0n);
  });
});

it.each([
  ["an option that has expired", "TCH260528C460000", "2026-07-15T10:00:00+08:00"],
  ["an option that is not listed yet", "TCH260528C460000", "2025-06-10T10:00:00+08:00"],
  ["a future that has ended", "HSI2605", "2026-05-29T10:00:00+08:00"],
  ["a warrant that has expired", "19002", "2026-08-28T10:00:00+08:00"],
  ["a stock before its listing", "07098", "2026-04-17T10:00:00+08:00"],
])("does not know %s", (_, code, at) => {
  const { retMsg } = clientAt(at).ask(GetSecuritySnapshot, { securityList: [hongKong(code)] });
  expect(retMsg).toContain(`unknown security HK.${code}`);
});

it("rolls the main contract while the clock runs", () => {
  const clock = new ManualClock();
  const engine = new Engine({ at: "2026-05-28T16:00:00+08:00", clock, limits: false });
  const client = new Client(engine);
  const front = () =>
    client.get(GetFutureInfo, { securityList: [hongKong("HSImain")] }).futureInfoList[0]?.origin;
  expect(front()).toEqual(hongKong("HSI2605"));
  clock.advance(18 * 3_600_000);
  expect(front()).toEqual(hongKong("HSI2606"));
  const { snapshotList } = client.get(GetSecuritySnapshot, { securityList: [hongKong("HSImain")] });
  expect(snapshotList[0]?.basic.updateTime.slice(0, 10)).toBe("2026-05-29");
});

it("knows that the New Year after its last year is a holiday", () => {
  const clock = new ManualClock();
  const client = new Client(new Engine({ at: "2026-12-31T16:00:00Z", clock }));
  clock.advance(11 * 3_600_000);
  const { marketInfoList } = client.get(GetMarketState, { securityList: [tencent] });
  expect(marketInfoList[0]?.marketState).toBe(QotMarketState.QotMarketState_Closed);
});
