import type { Init, Protocol } from "@opend/core";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetBroker } from "@opend/core/qot/get-broker";
import { GetKL } from "@opend/core/qot/get-kl";
import { GetOrderBook } from "@opend/core/qot/get-order-book";
import { GetRT } from "@opend/core/qot/get-rt";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { GetTicker } from "@opend/core/qot/get-ticker";
import { Sub } from "@opend/core/qot/sub";
import { describe, expect, it } from "vitest";
import { Client } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

const [basic, orderBook, ticker, rt, day, oneMinute, fiveMinutes, sixtyMinutes, broker] = [
  1, 2, 4, 5, 6, 11, 7, 10, 14,
];
const hongKong = (code: string) => ({ market: 1, code });
const unitedStates = (code: string) => ({ market: 11, code });

const moments = [
  ["HK.00700 ten minutes after the open", hongKong("00700"), "2026-05-08T09:40:00.500+08:00"],
  ["HK.07029, some seconds into a minute", hongKong("07029"), "2026-05-08T09:41:23+08:00"],
  ["HK.19001, a warrant", hongKong("19001"), "2026-05-08T09:44:59+08:00"],
  ["US.AAPL ten minutes after the open", unitedStates("AAPL"), "2026-05-07T09:40:07-04:00"],
  ["US.ESmain in the evening", unitedStates("ESmain"), "2026-05-06T18:09:31-04:00"],
  ["SH.600519", { market: 21, code: "600519" }, "2026-05-08T09:36:00+08:00"],
  [
    "HK.00700 on a day that is not in the histories",
    hongKong("00700"),
    "2026-06-02T09:45:10+08:00",
  ],
  [
    "HK.07001 on the day before yesterday's weekend",
    hongKong("07001"),
    "2026-05-11T09:42:00+08:00",
  ],
] as const;

describe.each(moments)("%s", (_, security, at) => {
  const client = new Client(new Engine({ at, clock: new ManualClock() }));
  const subTypes = [basic, orderBook, ticker, rt, day, oneMinute, fiveMinutes, sixtyMinutes];
  client.get(Sub, {
    securityList: [security],
    subTypeList: subTypes,
    isSubOrUnSub: true,
  });
  const get = <C2S extends object, S2C extends object>(
    protocol: Protocol<C2S, S2C>,
    c2s: Omit<Init<C2S>, "security">,
  ): S2C => client.get(protocol, { ...c2s, security } as unknown as Init<C2S>);
  const [quote] = client.get(GetBasicQot, { securityList: [security] }).basicQotList;
  const [snapshot] = client.get(GetSecuritySnapshot, { securityList: [security] }).snapshotList;
  const kLines = (klType: number) => get(GetKL, { klType, rehabType: 1, reqNum: 200 }).klList;
  const traded = <Row extends { volume?: bigint | undefined; turnover?: number | undefined }>(
    rows: readonly Row[],
  ): [bigint, number] => [
    rows.reduce((sum, { volume = 0n }) => sum + volume, 0n),
    Math.round(rows.reduce((sum, { turnover = 0 }) => sum + turnover, 0) * 1000),
  ];
  const total = [quote?.volume, Math.round((quote?.turnover ?? 0) * 1000)];

  it("has trades", () => {
    expect(quote?.volume).toBeGreaterThan(0n);
    expect(quote?.curPrice).toBeGreaterThan(0);
  });

  it("has the same price in quote, snapshot, candles, time-share and tickers", () => {
    const { basic: shown } = snapshot ?? {};
    expect(shown).toMatchObject({
      curPrice: quote?.curPrice,
      openPrice: quote?.openPrice,
      highPrice: quote?.highPrice,
      lowPrice: quote?.lowPrice,
      lastClosePrice: quote?.lastClosePrice,
      volume: quote?.volume,
      turnover: quote?.turnover,
      updateTime: quote?.updateTime,
    });
    const candle = kLines(2).at(-1);
    expect(candle).toMatchObject({
      closePrice: quote?.curPrice,
      openPrice: quote?.openPrice,
      highPrice: quote?.highPrice,
      lowPrice: quote?.lowPrice,
      lastClosePrice: quote?.lastClosePrice,
      volume: quote?.volume,
      turnover: quote?.turnover,
    });
    const { rtList } = get(GetRT, {});
    const { tickerList } = get(GetTicker, { maxRetNum: 1000 });
    expect(rtList.findLast(({ isBlank }) => !isBlank)?.price).toBe(quote?.curPrice);
    expect(tickerList.at(-1)?.price).toBe(quote?.curPrice);
    expect(tickerList.at(-1)?.time).toBe(quote?.updateTime);
  });

  it("has trades that add up to minutes, and minutes that add up to the day", () => {
    const today = quote?.updateTime.slice(0, 10) ?? "";
    const { tickerList } = get(GetTicker, { maxRetNum: 1000 });
    expect(tickerList.length).toBeLessThan(1000);
    expect(traded(tickerList)).toEqual(total);
    expect(traded(get(GetRT, {}).rtList)).toEqual(total);
    for (const klType of [1, 6, 9]) {
      const candles = kLines(klType).filter(({ time }) => time.startsWith(today));
      const ofToday = candles.filter(({ time }) => time > (tickerList[0]?.time ?? ""));
      expect(traded(ofToday)).toEqual(total);
      expect(Math.max(...ofToday.map(({ highPrice = 0 }) => highPrice))).toBe(quote?.highPrice);
      expect(Math.min(...ofToday.map(({ lowPrice = Infinity }) => lowPrice))).toBe(quote?.lowPrice);
    }
  });

  it("trades at a best price of its order book, which the snapshot shows", () => {
    const { orderBookAskList: asks, orderBookBidList: bids } = get(GetOrderBook, { num: 10 });
    const [ask, bid] = [asks[0], bids[0]];
    expect(bid?.price).toBeLessThan(ask?.price ?? 0);
    expect([bid?.price, ask?.price]).toContain(quote?.curPrice);
    expect(snapshot?.basic).toMatchObject({
      askPrice: ask?.price,
      bidPrice: bid?.price,
      askVol: ask?.volume,
      bidVol: bid?.volume,
    });
    const sorted = (side: { price: number }[]) =>
      side.map(({ price }) => price).sort((a, b) => a - b);
    expect(asks.map(({ price }) => price)).toEqual(sorted(asks));
    expect(bids.map(({ price }) => price)).toEqual(sorted(bids).reverse());
  });
});

it("has as many brokers in the queue as orders in the book", () => {
  const client = new Client(new Engine({ clock: new ManualClock() }));
  const security = hongKong("00700");
  const subTypeList = [orderBook, broker];
  client.get(Sub, {
    securityList: [security],
    subTypeList,
    isSubOrUnSub: true,
    isSubOrderBookDetail: true,
  });
  const { orderBookAskList } = client.get(GetOrderBook, { security, num: 10 });
  const { brokerAskList } = client.get(GetBroker, { security });
  expect(orderBookAskList).toHaveLength(10);
  for (const [index, { orederCount, volume, detailList }] of orderBookAskList.entries()) {
    const queued = brokerAskList.filter(({ pos }) => pos === index + 1);
    expect(queued).toHaveLength(orederCount);
    expect(queued.reduce((sum, order) => sum + (order.volume ?? 0n), 0n)).toBe(volume);
    expect(detailList.map(({ orderID }) => orderID)).toEqual(queued.map(({ orderID }) => orderID));
  }
});

it("does not change while the market is closed", () => {
  const shown = (at: string) => {
    const client = new Client(new Engine({ at, clock: new ManualClock() }));
    return client.get(GetSecuritySnapshot, { securityList: [hongKong("00700")] });
  };
  expect(shown("2026-05-08T16:30:00+08:00")).toEqual(shown("2026-05-10T23:00:00+08:00"));
  expect(shown("2026-05-08T12:10:00+08:00")).toEqual(shown("2026-05-08T12:50:00+08:00"));
  expect(shown("2026-05-08T12:10:00+08:00")).not.toEqual(shown("2026-05-08T13:01:00+08:00"));
});
