import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { RequestHistoryKL } from "@opend/core/qot/request-history-kl";
import { Sub } from "@opend/core/qot/sub";
import { describe, expect, it } from "vitest";
import { Client } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

const split = { market: 1, code: "07001" };
const joinedShares = { market: 1, code: "07002" };
const american = { market: 11, code: "ZXAA" };

const clientAt = (at: string): Client =>
  new Client(new Engine({ at, clock: new ManualClock(), limits: false }));
const basicAt = (at: string, security: typeof split) => {
  const { snapshotList } = clientAt(at).get(GetSecuritySnapshot, { securityList: [security] });
  return snapshotList[0]?.basic;
};
const percent = (now = 0, before = 0): number => Math.abs(now / before - 1) * 100;

describe.each([
  ["a split", split, "2025-06-10"],
  ["a join", joinedShares, "2025-10-15"],
])("on the day of %s", (_, security, day) => {
  const at = `${day}T11:00:00+08:00`;

  it("snapshot and quote use the last close in new shares", () => {
    const snapshot = basicAt(at, security);
    expect(percent(snapshot?.curPrice, snapshot?.lastClosePrice)).toBeLessThan(5);
    const client = clientAt(at);
    client.get(Sub, { securityList: [security], subTypeList: [1], isSubOrUnSub: true });
    const { basicQotList } = client.get(GetBasicQot, { securityList: [security] });
    expect(basicQotList[0]?.lastClosePrice).toBe(snapshot?.lastClosePrice);
  });

  it.each([
    ["days", 2],
    ["five minutes", 6],
  ])("K-lines of %s use it too, adjusted and unadjusted", (__, klType) => {
    for (const rehabType of [0, 1, 2]) {
      const { klList } = clientAt(`${day}T17:00:00+08:00`).get(RequestHistoryKL, {
        security,
        rehabType,
        klType,
        beginTime: `${day.slice(0, 8)}01`,
        endTime: day,
      });
      expect(klList.length).toBeGreaterThan(5);
      for (const { changeRate = 0 } of klList) expect(Math.abs(changeRate)).toBeLessThan(5);
    }
  });

  it("the ranges of 52 weeks and all time are in new shares", () => {
    const snapshot = basicAt(at, security);
    const { klList } = clientAt(at).get(RequestHistoryKL, {
      security,
      rehabType: 1,
      klType: 2,
      beginTime: `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`,
      endTime: day,
    });
    const tops = klList.map(({ highPrice = 0 }) => highPrice);
    // Adjusted K-lines also subtract dividends.
    expect(percent(snapshot?.highest52WeeksPrice, Math.max(...tops))).toBeLessThan(5);
    expect(snapshot?.highestHistoryPrice).toBeLessThan((snapshot?.curPrice ?? 0) * 2.5);
    expect(snapshot?.volumeRatio).toBeLessThan(5);
  });
});

it("the sessions before the opening of a split's day use the last close in new shares", () => {
  for (const at of ["2025-07-15T08:00:00-04:00", "2025-07-14T22:00:00-04:00"]) {
    const basic = basicAt(at, american);
    const { preMarket, overnight } = basic ?? {};
    const rates = [preMarket, overnight].flatMap((session) => session?.changeRate ?? []);
    expect(rates.length).toBeGreaterThan(0);
    for (const rate of rates) expect(Math.abs(rate)).toBeLessThan(5);
  }
});
