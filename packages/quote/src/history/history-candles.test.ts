import { type Init, Limiter } from "@opend/core";
import { systemClock } from "@opend/core/internal";
import type { KLine } from "@opend/core/qot/common";
import { type C2S, RequestHistoryKL, type S2C } from "@opend/core/qot/request-history-kl";
import { afterEach, describe, expect, test, vi } from "vitest";
import { answer, answering } from "../../test/answering.ts";
import type { Requester } from "../ask/requester.ts";
import type { Period } from "../rows/candle.ts";
import { historyCandles } from "./history-candles.ts";

const dayMs = 86_400_000;
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const text = (at: number): string => new Date(at).toISOString().slice(0, 10);
const security = { market: 1, code: "00700" };

/** An OpenD that answers requests for past candles, and the requests as it read them. */
function history(reply: (c2s: C2S) => Init<S2C>) {
  const requests: C2S[] = [];
  const { opend } = answering(
    answer(RequestHistoryKL, (c2s) => {
      requests.push(c2s);
      return reply(c2s);
    }),
  );
  return { opend, requests };
}

/** An OpenD with one candle on each of these days, in pages of `pageSize`. */
function historyOf(days: readonly string[]) {
  return history(({ beginTime, endTime, maxAckKLNum = days.length, nextReqKey }) => {
    const within = days.filter((at) => at >= beginTime && at <= endTime);
    const start = nextReqKey?.[0] ?? 0;
    const end = start + maxAckKLNum;
    return {
      security,
      klList: within.slice(start, end).map((at) => ({
        time: `${at} 00:00:00`,
        timestamp: (day(at) - 8 * 3_600_000) / 1000,
        isBlank: false,
      })),
      nextReqKey: end < within.length ? new Uint8Array([end]) : undefined,
    };
  });
}

const everyDay = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let at = day(from); at <= day(to); at += dayMs) days.push(text(at));
  return days;
};
const datesOf = (rows: readonly { time: string }[]): string[] =>
  rows.map(({ time }) => time.slice(0, 10));

afterEach(() => vi.useRealTimers());

describe("a range of past candles", () => {
  test("is fetched page by page, the oldest first", async () => {
    const { opend, requests } = historyOf(everyDay("2026-01-01", "2026-01-10"));
    const list = historyCandles(opend, "HK.00700", {
      from: "2026-01-02",
      to: "2026-01-08",
      pageSize: 3,
      adjustment: "none",
    });
    expect(datesOf(await list.all())).toEqual(everyDay("2026-01-02", "2026-01-08"));
    expect(requests).toMatchObject([
      { security, klType: 2, rehabType: 0, beginTime: "2026-01-02", endTime: "2026-01-08" },
      { nextReqKey: new Uint8Array([3]), maxAckKLNum: 3 },
      { nextReqKey: new Uint8Array([6]), maxAckKLNum: 3 },
    ]);
  });

  test("ends today and begins a year before, by the market's calendar", async () => {
    vi.useFakeTimers({ now: Date.parse("2026-03-31T17:00:00Z") });
    const asked = async (code: string): Promise<unknown> => {
      const { opend, requests } = historyOf([]);
      await historyCandles(opend, code).all();
      return requests.map(({ beginTime, endTime }) => [beginTime, endTime]);
    };
    expect(await asked("HK.00700")).toEqual([["2025-04-01", "2026-04-01"]]);
    expect(await asked("US.AAPL")).toEqual([["2025-03-31", "2026-03-31"]]);
    expect(await asked("unknown(91).BTC")).toEqual([["2025-04-01", "2026-04-01"]]);
  });

  test("accepts instants, which mean days of the market's calendar", async () => {
    const { opend, requests } = historyOf([]);
    const range = { from: new Date("2026-03-01T02:00:00Z"), to: new Date("2026-03-31T17:00:00Z") };
    await historyCandles(opend, "HK.00700", range).all();
    await historyCandles(opend, "US.AAPL", range).all();
    expect(requests.map(({ beginTime, endTime }) => [beginTime, endTime])).toEqual([
      ["2026-03-01", "2026-04-01"],
      ["2026-02-28", "2026-03-31"],
    ]);
  });

  test("includes extended hours only if requested", async () => {
    const { opend, requests } = historyOf([]);
    await historyCandles(opend, "US.AAPL", { period: "60m", extendedHours: true }).all();
    await historyCandles(opend, "US.AAPL", { period: "60m" }).all();
    expect(requests.map(({ extendedTime }) => extendedTime)).toEqual([true, undefined]);
  });

  test("counts only its first page against the limit", async () => {
    const inner = historyOf(everyDay("2026-01-01", "2026-01-09")).opend;
    const protocols: Parameters<Limiter["tryAcquire"]>[0][] = [];
    const request: Requester["request"] = (protocol, ...rest) => {
      protocols.push(protocol);
      return inner.request(protocol, ...rest);
    };
    await historyCandles({ request }, "HK.00700", {
      from: "2026-01-01",
      to: "2026-01-09",
      pageSize: 3,
    }).all();
    const limiter = new Limiter({ clock: systemClock });
    const [first, ...later] = protocols;
    for (let count = 0; count < 40; count += 1)
      for (const page of later) expect(limiter.tryAcquire(page)).toBeDefined();
    expect(first && limiter.state(first)).toMatchObject({ requests: 60, left: 60 });
  });
});

describe("the latest past candles", () => {
  test("are the latest, not the first of a year", async () => {
    const { opend, requests } = historyOf(everyDay("2025-01-01", "2026-05-08"));
    const list = historyCandles(opend, "HK.00700", { last: 10, to: "2026-05-08" });
    expect(datesOf(await list.all())).toEqual(everyDay("2026-04-29", "2026-05-08"));
    expect(requests).toHaveLength(1);
  });

  test("are searched further back, and each day is requested once", async () => {
    const { opend, requests } = historyOf(["2012-06-01", "2025-11-03", "2026-01-05", "2026-01-06"]);
    const rows = await historyCandles(opend, "HK.00700", { last: 4, to: "2026-05-08" }).all();
    expect(datesOf(rows)).toEqual(["2012-06-01", "2025-11-03", "2026-01-05", "2026-01-06"]);
    const ranges = requests.map(({ beginTime, endTime }) => [day(beginTime), day(endTime)]);
    expect(ranges[0]?.[1]).toBe(day("2026-05-08"));
    for (const [index, [, end]] of ranges.slice(1).entries())
      expect(end).toBe((ranges[index]?.[0] ?? 0) - dayMs);
  });

  test("are all candles if there are fewer, and the search ends", async () => {
    const { opend, requests } = historyOf(["2026-05-07", "2026-05-08"]);
    const rows = await historyCandles(opend, "HK.00700", { last: 500, to: "2026-05-08" }).all();
    expect(rows).toHaveLength(2);
    const first = Math.min(...requests.map(({ beginTime }) => day(beginTime)));
    expect(text(first)).toBe("2006-04-23");
    expect(requests.length).toBeLessThanOrEqual(4);
  });

  test("stay within the range", async () => {
    const { opend, requests } = historyOf(everyDay("2026-01-01", "2026-05-08"));
    const rows = await historyCandles(opend, "HK.00700", {
      last: 100,
      from: "2026-05-05",
      to: "2026-05-08",
    }).all();
    expect(datesOf(rows)).toEqual(everyDay("2026-05-05", "2026-05-08"));
    expect(requests).toHaveLength(1);
  });

  test("have no duplicates when a candle is in two ranges", async () => {
    let calls = 0;
    const candle = (at: string) => ({ time: at, timestamp: day(at) / 1000, isBlank: false });
    const { opend } = history(() => {
      calls += 1;
      return calls === 1
        ? { security, klList: [candle("2026-05-04")] }
        : { security, klList: [candle("2026-04-27"), candle("2026-05-04")] };
    });
    const rows = await historyCandles(opend, "HK.00700", {
      period: "1w",
      last: 2,
      to: "2026-05-08",
    }).all();
    expect(rows.map(({ timestamp }) => text(timestamp))).toEqual(["2026-04-27", "2026-05-04"]);
  });

  test.each<[Period, number]>([
    ["1m", 240],
    ["1m", 5000],
    ["5m", 100],
    ["60m", 30],
    ["240m", 30],
    ["1d", 250],
  ])("of %s, %d of them, usually need one request", async (period, last) => {
    const minutes = period === "1d" ? 240 : Number.parseInt(period, 10);
    const { opend, requests } = history(({ beginTime, endTime }) => {
      // On each weekday, as many as the shortest regular day has.
      const klList: Init<KLine>[] = [];
      for (let at = day(beginTime); at <= day(endTime); at += dayMs) {
        if ([0, 6].includes(new Date(at).getUTCDay())) continue;
        for (let minute = minutes; minute <= 240; minute += minutes)
          klList.push({
            time: `${text(at)} 00:00:00`,
            timestamp: at / 1000 + minute * 60,
            isBlank: false,
          });
      }
      return { security, klList };
    });
    const rows = await historyCandles(opend, "HK.00700", { period, last, to: "2026-05-08" }).all();
    expect(rows).toHaveLength(last);
    expect(requests).toHaveLength(1);
  });
});
