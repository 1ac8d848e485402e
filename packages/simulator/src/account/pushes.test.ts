import { decodePush } from "@opend/core/internal";
import { GetKL } from "@opend/core/qot/get-kl";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { UpdateBroker } from "@opend/core/qot/update-broker";
import { UpdateKL } from "@opend/core/qot/update-kl";
import { UpdateOrderBook } from "@opend/core/qot/update-order-book";
import { UpdateRT } from "@opend/core/qot/update-rt";
import { UpdateTicker } from "@opend/core/qot/update-ticker";
import { expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import type { Connection } from "../connection.ts";
import { Engine, type EngineOptions } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";
import { Catalog } from "../market/catalog.ts";
import { MarketTime } from "../market/time.ts";
import { Pushes } from "./pushes.ts";
import { Subscriptions } from "./subscriptions.ts";

const [basic, orderBook, ticker, rt, kLineOfDay, oneMinute, broker] = [1, 2, 4, 5, 6, 11, 14];

function subscribed(
  options: EngineOptions,
  subTypeList: number[],
  security = tencent,
  more: object = {},
): { client: Client; clock: ManualClock } {
  const clock = new ManualClock();
  const client = new Client(new Engine({ clock, ...options }));
  client.get(Sub, {
    securityList: [security],
    subTypeList,
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
    ...more,
  });
  return { client, clock };
}

it("pushes every subtype at once and with every tick", () => {
  const { client, clock } = subscribed({}, [basic, orderBook, ticker, rt, oneMinute, broker]);
  const pushes = [UpdateBasicQot, UpdateOrderBook, UpdateTicker, UpdateRT, UpdateKL, UpdateBroker];
  const counts = () =>
    pushes.map(({ id }) => client.received.filter((sent) => sent.protoId === id).length);
  expect(counts()).toEqual([1, 1, 1, 1, 1, 1]);
  clock.advance(3000);
  expect(counts()).toEqual([4, 4, 4, 4, 4, 4]);
});

it("pushes all trades, which add up to the quotes and candles", () => {
  const { client, clock } = subscribed({}, [basic, ticker, kLineOfDay]);
  clock.advance(90_000);
  const volumeOf = (index: number) =>
    client.pushed(UpdateBasicQot).at(index)?.basicQotList[0]?.volume ?? 0n;
  const [cached, ...live] = client.pushed(UpdateTicker).map(({ tickerList }) => tickerList);
  const trades = live.flat();
  expect(cached?.map(({ pushDataType }) => pushDataType)).toEqual(Array(10).fill(3));
  expect(new Set(trades.map(({ pushDataType }) => pushDataType))).toEqual(new Set([1]));
  expect(trades.reduce((sum, { volume }) => sum + volume, 0n)).toBe(volumeOf(-1) - volumeOf(0));
  const sequences = [...(cached ?? []), ...trades].map(({ sequence }) => sequence);
  for (const [index, sequence] of sequences.slice(1).entries())
    expect(sequence).toBeGreaterThan(sequences[index] ?? 0n);
  const [candle] = client.pushed(UpdateKL).at(-1)?.klList ?? [];
  expect(candle?.volume).toBe(volumeOf(-1));
  expect(candle?.closePrice).toBe(trades.at(-1)?.price);
});

it("finishes a minute before it begins the next one", () => {
  const at = "2026-05-08T10:00:57+08:00";
  const { client, clock } = subscribed({ at }, [oneMinute]);
  clock.advance(5000);
  const labels = client
    .pushed(UpdateKL)
    .map(({ klList }) => klList.map(({ time }) => time.slice(11)));
  expect(labels).toEqual([
    ["10:01:00"],
    ["10:01:00"],
    ["10:01:00"],
    ["10:01:00", "10:02:00"],
    ["10:02:00"],
    ["10:02:00"],
  ]);
  const { klList } = client.get(GetKL, { security: tencent, klType: 1, rehabType: 1, reqNum: 2 });
  expect(client.pushed(UpdateKL)[3]?.klList[0]).toEqual(klList[0]);
});

it("pushes K-lines with each requested adjustment", () => {
  const { client } = subscribed({}, [kLineOfDay], tencent, { regPushRehabTypeList: [0, 2] });
  const closes = client
    .pushed(UpdateKL)
    .map(({ rehabType, klList }) => [rehabType, klList[0]?.closePrice ?? 0] as const);
  expect(closes.map(([rehabType]) => rehabType)).toEqual([0, 2]);
  // Two dividends of 3.4 and 4.5 have been paid since.
  expect((closes[1]?.[1] ?? 0) - (closes[0]?.[1] ?? 0)).toBeCloseTo(7.9, 6);
});

it("pushes nothing at noon, at night, and on holidays", () => {
  for (const at of [
    "2026-05-08T12:00:05+08:00",
    "2026-05-08T21:00:00+08:00",
    "2026-05-25T10:00:00+08:00",
  ]) {
    const { client, clock } = subscribed({ at }, [basic, orderBook, ticker, rt, oneMinute]);
    const before = client.received.length;
    clock.advance(20_000);
    expect(client.received.length).toBe(before);
  }
  const { client, clock } = subscribed({ at: "2026-05-08T12:59:55+08:00" }, [basic]);
  clock.advance(10_000);
  expect(client.pushed(UpdateBasicQot).length).toBe(1 + 6);
});

it("pushes US trades outside regular hours only if they were requested", () => {
  const at = "2026-05-07T08:00:00-04:00";
  const regular = subscribed({ at }, [ticker], apple);
  const extended = subscribed({ at }, [ticker], apple, { extendedTime: true });
  for (const { clock } of [regular, extended]) clock.advance(5000);
  const [cached, ...live] = regular.client.pushed(UpdateTicker);
  expect(cached?.tickerList.at(-1)?.time.slice(0, 16)).toBe("2026-05-06 16:00");
  expect(live).toEqual([]);
  const trades = extended.client
    .pushed(UpdateTicker)
    .slice(1)
    .flatMap(({ tickerList }) => tickerList);
  expect(trades.length).toBeGreaterThanOrEqual(5);
  expect(new Set(trades.map(({ type }) => type))).toEqual(new Set([22]));
});

it("pushes at most 50 of the trades that were missed during an upstream outage", () => {
  const clock = new ManualClock();
  const catalog = new Catalog(1);
  const time = new MarketTime(clock, Date.parse("2026-05-08T10:00:00+08:00"), 1000);
  const subscriptions = new Subscriptions<Connection>(clock, 10);
  const received: { type: number | undefined; sequence: bigint }[][] = [];
  const connection: Connection = {
    id: 1n,
    isLoggedIn: true,
    terms: undefined,
    sessionKey: { aesKey: "", iv: "" },
    login: () => {},
    push: (_, body) =>
      void received.push(
        decodePush(UpdateTicker, body).tickerList.map(({ pushDataType, sequence }) => ({
          type: pushDataType,
          sequence,
        })),
      ),
  };
  let isUp = true;
  const connections = new Set([connection]);
  const upstream = { delivers: () => isUp };
  const pushes = new Pushes({ clock, time, catalog, subscriptions, connections, upstream });
  const units = [{ security: catalog.find(tencent), subType: ticker }];
  subscriptions.add(connection, units);
  subscriptions.setPushed(connection, units, true);
  pushes.update();
  clock.advance(2000);
  isUp = false;
  clock.advance(20_000);
  expect(received).toHaveLength(2);
  isUp = true;
  clock.advance(1000);
  const missed = received[2] ?? [];
  expect(missed.length).toBeGreaterThanOrEqual(21);
  expect(new Set(missed.map(({ type }) => type))).toEqual(new Set([2]));
  expect(missed[0]?.sequence).toBeGreaterThan(received[1]?.at(-1)?.sequence ?? 0n);
  isUp = false;
  clock.advance(300_000);
  isUp = true;
  clock.advance(1000);
  expect(received[3]).toHaveLength(50);
  clock.advance(1000);
  expect(received[4]?.[0]?.type).toBe(1);
});
