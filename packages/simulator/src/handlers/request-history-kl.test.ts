import type { KLine } from "@opend/core/qot/common";
import { GetKL } from "@opend/core/qot/get-kl";
import { type C2S, RequestHistoryKL } from "@opend/core/qot/request-history-kl";
import { RequestHistoryKLQuota } from "@opend/core/qot/request-history-kl-quota";
import { RequestRehab } from "@opend/core/qot/request-rehab";
import { Sub } from "@opend/core/qot/sub";
import { describe, expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

const [none, forward, backward] = [0, 1, 2];
const [oneMinute, day, week, month, thirtyMinutes] = [1, 2, 3, 4, 8];
const harbourBank = { market: 1, code: "07001" };
const april = { beginTime: "2026-04-01", endTime: "2026-04-30" };

const newClient = (): Client => new Client(new Engine({ clock: new ManualClock() }));

function history(client: Client, c2s: Partial<C2S>): KLine[] {
  const rows: KLine[] = [];
  let nextReqKey: Uint8Array | undefined;
  do {
    const s2c = client.get(RequestHistoryKL, {
      security: tencent,
      rehabType: none,
      klType: day,
      ...april,
      ...c2s,
      nextReqKey,
    });
    rows.push(...s2c.klList);
    nextReqKey = s2c.nextReqKey;
  } while (nextReqKey);
  return rows;
}

describe("history K-lines", () => {
  it("contain the trading days of the range, including both ends", () => {
    const days = history(newClient(), {}).map(({ time }) => time.slice(0, 10));
    expect([days[0], days.at(-1)]).toEqual(["2026-04-01", "2026-04-30"]);
    expect(days).not.toContain("2026-04-03");
    expect(days).toHaveLength(19);
  });

  it.each([
    [day, 4],
    [day, 19],
    [thirtyMinutes, 50],
    [oneMinute, 1000],
  ])("of type %i are the same in pages of %i as in one", (klType, maxAckKLNum) => {
    const client = newClient();
    const c2s = {
      klType,
      beginTime: "2026-04-01",
      endTime: klType === day ? april.endTime : "2026-04-10",
    };
    const whole = history(client, c2s);
    expect(history(client, { ...c2s, maxAckKLNum })).toEqual(whole);
    expect(new Set(whole.map(({ time }) => time)).size).toBe(whole.length);
  });

  it("count only the first page against the limit", () => {
    const client = newClient();
    for (let count = 0; count < 10; count++) history(client, { maxAckKLNum: 2 });
    expect(client.get(RequestHistoryKLQuota, {}).usedQuota).toBe(1);
  });

  it("add up from minutes to days, and from days to weeks and months", () => {
    const client = newClient();
    const days = history(client, {});
    const sum = (rows: KLine[]) => rows.reduce((all, { volume = 0n }) => all + volume, 0n);
    for (const klType of [week, month]) expect(sum(history(client, { klType }))).toBe(sum(days));
    const [aDay] = history(client, { beginTime: "2026-04-15", endTime: "2026-04-15" });
    const minutes = history(client, {
      klType: oneMinute,
      beginTime: "2026-04-15",
      endTime: "2026-04-15",
    });
    const traded = minutes.filter(({ isBlank }) => !isBlank);
    expect(minutes).toHaveLength(330);
    expect(sum(minutes)).toBe(aDay?.volume);
    expect(traded.reduce((all, { turnover = 0 }) => all + turnover, 0)).toBeCloseTo(
      aDay?.turnover ?? 0,
      1,
    );
    expect([traded[0]?.openPrice, traded.at(-1)?.closePrice]).toEqual([
      aDay?.openPrice,
      aDay?.closePrice,
    ]);
    expect(Math.max(...traded.map(({ highPrice = 0 }) => highPrice))).toBe(aDay?.highPrice);
    expect([minutes[0]?.time, minutes.at(-1)?.time]).toEqual([
      "2026-04-15 09:31:00",
      "2026-04-15 16:00:00",
    ]);
    expect(minutes[0]?.lastClosePrice).toBe(aDay?.lastClosePrice);
  });

  it("have the known closes", () => {
    const closes = new Map(
      history(newClient(), {}).map(({ time, closePrice }) => [time.slice(0, 10), closePrice]),
    );
    expect(closes.get("2026-04-30")).toBe(467.8);
    expect(closes.get("2026-04-24")).toBe(493.4);
  });

  it("end with the same rows as the current K-lines", () => {
    const client = newClient();
    client.get(Sub, { securityList: [tencent], subTypeList: [9], isSubOrUnSub: true });
    const { klList } = client.get(GetKL, {
      security: tencent,
      klType: thirtyMinutes,
      rehabType: forward,
      reqNum: 30,
    });
    const rows = history(client, {
      klType: thirtyMinutes,
      rehabType: forward,
      beginTime: "2026-04-20",
      endTime: "2026-12-31",
    });
    expect(rows.slice(-30)).toEqual(klList);
  });

  it("include US pre-market and overnight sessions if requested", () => {
    const client = newClient();
    const count = (more: object): number =>
      history(client, {
        security: apple,
        klType: oneMinute,
        beginTime: "2026-05-06",
        endTime: "2026-05-06",
        ...more,
      }).length;
    expect([count({}), count({ extendedTime: true }), count({ session: 3 })]).toEqual([
      390, 960, 1440,
    ]);
    expect(
      client.ask(RequestHistoryKL, {
        security: apple,
        klType: 1,
        rehabType: 0,
        ...april,
        session: 4,
      }).retMsg,
    ).toContain("session");
  });

  it("leave out the fields that were not requested", () => {
    const [row] = history(newClient(), { needKLFieldsFlag: 8n });
    expect(row).toMatchObject({ closePrice: expect.any(Number), isBlank: false });
    expect([row?.openPrice, row?.volume]).toEqual([undefined, undefined]);
  });

  it("refuse invalid cursors, days and types", () => {
    const text = (c2s: object): string | undefined =>
      newClient().ask(RequestHistoryKL, {
        security: tencent,
        klType: day,
        rehabType: 0,
        ...april,
        ...c2s,
      }).retMsg;
    expect(text({ nextReqKey: new Uint8Array([255, 1]) })).toContain("nextReqKey");
    expect(text({ beginTime: "yesterday" })).toContain("beginTime");
    expect(text({ klType: 99 })).toContain("99");
  });
});

describe("adjusted K-lines", () => {
  const around = { security: harbourBank, beginTime: "2025-06-02", endTime: "2025-06-20" };
  const closes = (rehabType: number, from = around): Map<string, number> =>
    new Map(
      history(newClient(), { ...from, rehabType }).map(({ time, closePrice = 0 }) => [
        time.slice(0, 10),
        closePrice,
      ]),
    );

  it("equal the traded prices with the factors of the security", () => {
    const { rehabList } = newClient().get(RequestRehab, { security: harbourBank });
    expect(rehabList.map(({ time, companyActFlag }) => [time, companyActFlag])).toEqual([
      ["2024-09-12", 64n],
      ["2025-06-10", 1n],
      ["2026-03-18", 64n],
    ]);
    const [traded, adjusted, restored] = [closes(none), closes(forward), closes(backward)];
    for (const [time, price] of traded) {
      const ahead = rehabList.filter((rehab) => rehab.time > time);
      const behind = rehabList.filter((rehab) => rehab.time <= time).reverse();
      const fwd = ahead.reduce(
        (sum, { fwdFactorA, fwdFactorB }) => sum * fwdFactorA + fwdFactorB,
        price,
      );
      const bwd = behind.reduce(
        (sum, { bwdFactorA, bwdFactorB }) => sum * bwdFactorA + bwdFactorB,
        price,
      );
      expect(adjusted.get(time)).toBeCloseTo(fwd, 2);
      expect(restored.get(time)).toBeCloseTo(bwd, 2);
    }
  });

  it("jump at a split only without adjustment", () => {
    const ratio = (of: Map<string, number>): number =>
      (of.get("2025-06-10") ?? 0) / (of.get("2025-06-09") ?? 1);
    expect(ratio(closes(none))).toBeCloseTo(0.25, 1);
    expect(ratio(closes(forward))).toBeCloseTo(1, 1);
    expect(ratio(closes(backward))).toBeCloseTo(1, 1);
  });

  it("are adjusted per day before they are combined to weeks", () => {
    const client = newClient();
    const weeks = history(client, { ...around, klType: week, rehabType: forward });
    const days = history(client, { ...around, rehabType: forward });
    const ofTheSplit = days.filter(({ time }) => time >= "2025-06-09" && time < "2025-06-14");
    expect(weeks[1]?.highPrice).toBe(Math.max(...ofTheSplit.map(({ highPrice = 0 }) => highPrice)));
    expect(weeks[1]?.openPrice).toBe(ofTheSplit[0]?.openPrice);
    expect(weeks[1]?.time.slice(0, 10)).toBe("2025-06-13");
  });
});

it("counts each security once in 30 days against the history quota", () => {
  const clock = new ManualClock();
  const client = new Client(new Engine({ clock, subscriptionQuota: 1 }));
  history(client, {});
  history(client, { klType: week });
  const asked = { security: apple, rehabType: 0, klType: day, ...april };
  expect(client.ask(RequestHistoryKL, asked).retMsg).toContain("quota");
  expect(client.get(RequestHistoryKLQuota, { bGetDetail: true })).toMatchObject({
    usedQuota: 1,
    remainQuota: 0,
    detailList: [{ security: tencent, requestTime: "2026-05-08 10:00:00" }],
  });
  clock.advance(30 * 24 * 3_600_000);
  expect(client.ask(RequestHistoryKL, asked).retType).toBe(0);
});
