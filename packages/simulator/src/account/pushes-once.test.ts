import type { Init, Protocol } from "@opend/core";
import { decodePush, decodeReply } from "@opend/core/internal";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetKL } from "@opend/core/qot/get-kl";
import { GetOrderBook } from "@opend/core/qot/get-order-book";
import { GetRT } from "@opend/core/qot/get-rt";
import { GetTicker } from "@opend/core/qot/get-ticker";
import { RegQotPush } from "@opend/core/qot/reg-qot-push";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { UpdateKL } from "@opend/core/qot/update-kl";
import { UpdateOrderBook } from "@opend/core/qot/update-order-book";
import { UpdateRT } from "@opend/core/qot/update-rt";
import { UpdateTicker } from "@opend/core/qot/update-ticker";
import { describe, expect, it } from "vitest";
import { Client } from "../../test/client.ts";
import { WireClient } from "../../test/wire-client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";
import { type Random, random } from "../market/random.ts";
import { startSimulator } from "../node/index.ts";

/*
 * Pushes and pulls must agree: each trade is pushed once and in order, each minute with its final
 * values, quotes and order books with their present values.
 */

const [basic, orderBook, ticker, rt, kLineOfDay, fiveMinutes, oneMinute] = [1, 2, 4, 5, 6, 7, 11];
const subTypeList = [basic, orderBook, ticker, rt, kLineOfDay, fiveMinutes, oneMinute];
const klTypes = [1, 2, 6];
const [cacheType, allSessions] = [3, 3];

type Code = { readonly market: number; readonly code: string };
const hongKong = (code: string): Code => ({ market: 1, code });
const unitedStates = (code: string): Code => ({ market: 11, code });

/** The last pushed row of each time, for one kind of row. */
type LastWords = Map<string, { readonly time: string }>;

/** A client that receives pushes and pulls the same data. */
class Listener {
  readonly #client: Client;
  readonly #security: Code;
  #newestBefore = 0n;
  #trades: bigint[] = [];
  readonly #points: LastWords = new Map();
  readonly #candles = new Map<number, LastWords>(klTypes.map((klType) => [klType, new Map()]));
  #quote: object | undefined;
  #book: object | undefined;

  constructor(engine: Engine, security: Code) {
    this.#client = new Client(engine);
    this.#security = security;
    this.#client.get(Sub, {
      securityList: [security],
      subTypeList,
      isSubOrUnSub: true,
      session: allSessions,
    });
  }

  /** Starts to record all pushes. */
  begin(isFirstPush: boolean): void {
    this.#newestBefore = this.#pulledTrades().at(-1)?.sequence ?? 0n;
    this.#trades = [];
    this.register(true, isFirstPush);
  }

  register(isRegOrUnReg: boolean, isFirstPush = false): void {
    const securityList = [this.#security];
    this.#client.get(RegQotPush, { securityList, subTypeList, isRegOrUnReg, isFirstPush });
  }

  #pull<C2S extends object, S2C extends object>(
    protocol: Protocol<C2S, S2C>,
    c2s: Omit<Init<C2S>, "security">,
  ): S2C {
    return this.#client.get(protocol, { ...c2s, security: this.#security } as unknown as Init<C2S>);
  }

  #pulledTrades(): readonly { readonly sequence: bigint }[] {
    return this.#pull(GetTicker, { maxRetNum: 1000 }).tickerList;
  }

  /** Reads the pushes since the last call. */
  #hear(): void {
    for (const { tickerList } of this.#client.pushed(UpdateTicker))
      for (const { sequence, pushDataType } of tickerList)
        if (pushDataType !== cacheType) this.#trades.push(sequence);
    for (const { rtList } of this.#client.pushed(UpdateRT))
      for (const row of rtList) this.#points.set(row.time, row);
    for (const { klType, klList } of this.#client.pushed(UpdateKL))
      for (const row of klList) this.#candles.get(klType)?.set(row.time, row);
    this.#quote = this.#client.pushed(UpdateBasicQot).at(-1)?.basicQotList[0] ?? this.#quote;
    this.#book = this.#client.pushed(UpdateOrderBook).at(-1) ?? this.#book;
    this.#client.received.length = 0;
  }

  expectEachTradeOnce(): void {
    this.#hear();
    const pulled = this.#pulledTrades().map(({ sequence }) => sequence);
    const [oldest = 0n] = pulled;
    const after = pulled.filter((sequence) => sequence > this.#newestBefore);
    expect(this.#trades.filter((sequence) => sequence >= oldest)).toEqual(after);
    const isBehind = (sequence: bigint, index: number): boolean =>
      sequence <= (this.#trades[index - 1] ?? 0n);
    expect(this.#trades.filter(isBehind)).toEqual([]);
  }

  expectLastWords(): void {
    this.#hear();
    const toldOf = (rows: readonly { readonly time: string }[], told: LastWords): void => {
      const [first = "9999"] = told.keys();
      const due = rows.filter(({ time }) => time >= first);
      expect(due.map(({ time }) => told.get(time))).toEqual(due);
    };
    toldOf(this.#pull(GetRT, {}).rtList, this.#points);
    for (const [klType, told] of this.#candles)
      toldOf(this.#pull(GetKL, { klType, rehabType: 1, reqNum: 30 }).klList, told);
  }

  expectPresent(): void {
    this.#hear();
    const { basicQotList } = this.#client.get(GetBasicQot, { securityList: [this.#security] });
    expect(this.#quote).toEqual(basicQotList[0]);
    expect(this.#book).toEqual(this.#pull(GetOrderBook, { num: 100 }));
  }
}

const moments: readonly (readonly [name: string, security: Code, at: string])[] = [
  ["a morning", hongKong("00700"), "2026-05-08T10:00:00.250+08:00"],
  ["the minute before lunch", hongKong("00700"), "2026-05-08T11:59:20+08:00"],
  ["the end of lunch", hongKong("07029"), "2026-05-08T12:59:50+08:00"],
  ["the auction at the close", hongKong("00700"), "2026-05-08T16:07:50.500+08:00"],
  ["the auction of a short day", hongKong("00005"), "2026-02-16T12:07:57+08:00"],
  ["an option with few trades", hongKong("TCH260528C480000"), "2026-05-08T09:45:00+08:00"],
  ["the last minute of a future's night session", hongKong("HSImain"), "2026-05-08T02:59:30+08:00"],
  ["a future between day and evening session", hongKong("HSImain"), "2026-05-08T17:14:50+08:00"],
  ["the opening in the US", unitedStates("AAPL"), "2026-05-07T09:29:50-04:00"],
  ["the close in the US", unitedStates("AAPL"), "2026-05-07T15:59:50-04:00"],
  ["the end of the US after-hours session", unitedStates("ZXAA"), "2026-05-07T19:59:50-04:00"],
  ["the end of the US overnight session", unitedStates("SPY"), "2026-05-07T03:59:50-04:00"],
  ["a short day in the US", unitedStates("ZXAV"), "2025-11-28T12:59:50-05:00"],
  ["a Chicago evening", unitedStates("ESmain"), "2026-05-06T17:00:05-05:00"],
  ["the close in Shanghai", { market: 21, code: "600519" }, "2026-05-08T14:59:50+08:00"],
];
const intervals = [20, 33.3, 100, 1000, 3000, 60_000];

type Step = (scene: {
  readonly clock: ManualClock;
  readonly engine: Engine;
  readonly listener: Listener;
  readonly tickMs: number;
  readonly draw: Random;
}) => void;

const steps: readonly Step[] = [
  ({ clock, tickMs, draw }) => clock.advance(Math.floor(draw() * 8 * tickMs)),
  ({ clock, draw }) => clock.advance(Math.floor(draw() * 20)),
  ({ clock, draw }) => clock.sleep(Math.floor(draw() * 90_000)),
  ({ clock, draw }) => clock.sleep(Math.floor(draw() * 600_000)),
  ({ clock, tickMs, draw }) => {
    clock.lookMs = draw() * tickMs * 0.4;
    clock.advance(6 * tickMs);
    clock.lookMs = 0;
    clock.advance(tickMs);
  },
  ({ clock, engine, tickMs, draw }) => {
    clock.advance(Math.floor(draw() * 2 * tickMs));
    engine.setMarkets("closed");
    clock.advance(3 * tickMs);
    engine.setMarkets("by-clock");
    clock.advance(tickMs);
  },
  ({ listener }) => listener.register(true, true),
];

const scenes = moments.map(([name, security, at], index) => ({
  name,
  security,
  at,
  few: intervals.filter((_, other) => (index + other) % 2 === 0),
}));

describe.each(scenes)("$name", ({ name, security, at, few }) => {
  it.each(few)("is pushed once, with a tick every %d ms", (pushIntervalMs) => {
    const draw = random(1, `${name}/${pushIntervalMs}`);
    const clock = new ManualClock();
    const engine = new Engine({ clock, at, pushIntervalMs });
    const [listener, later] = [new Listener(engine, security), new Listener(engine, security)];
    clock.advance(Math.floor(draw() * 2 * pushIntervalMs));
    listener.begin(true);
    for (let count = 0; count < 4; count++) {
      const step = steps[Math.floor(draw() * steps.length)] as Step;
      step({ clock, engine, listener, tickMs: pushIntervalMs, draw });
      if (count === 1) later.begin(false);
      // To just after the next tick, because a pull shows it a fraction of a millisecond early.
      clock.advance(pushIntervalMs - (clock.now() % pushIntervalMs) + 0.01);
      listener.expectEachTradeOnce();
      listener.expectLastWords();
      listener.expectPresent();
    }
    later.expectEachTradeOnce();
    later.expectLastWords();
  });
});

it.each([
  [20, 400],
  [100, 2000],
  [100, 40_000],
  [1000, 500],
  [1000, 300_000],
])(
  "is pushed once, except trades that OpenD missed, with a tick every %d ms and an outage of %d ms",
  (tickMs, outageMs) => {
    const clock = new ManualClock();
    const engine = new Engine({ clock, pushIntervalMs: tickMs });
    const client = new Client(engine);
    const securityList = [hongKong("00700")];
    const [security] = securityList as [Code];
    client.get(Sub, { securityList, subTypeList: [ticker, oneMinute], isSubOrUnSub: true });
    const pulled = (): bigint[] =>
      client
        .get(GetTicker, { security, maxRetNum: 1000 })
        .tickerList.map(({ sequence }) => sequence);
    client.get(RegQotPush, {
      ...{ securityList, subTypeList: [ticker, oneMinute] },
      ...{ isRegOrUnReg: true, isFirstPush: false },
    });
    const first = pulled().at(-1) ?? 0n;
    clock.advance(3 * tickMs);
    const before = pulled().at(-1) ?? 0n;
    engine.setUpstream(false);
    clock.advance(outageMs);
    engine.setUpstream(true);
    clock.advance(tickMs);
    const whole = pulled();
    const missed = whole.filter((sequence) => sequence > before);
    clock.advance(3 * tickMs);
    const after = pulled().filter((sequence) => sequence > (whole.at(-1) ?? 0n));
    const told = client.pushed(UpdateTicker).flatMap(({ tickerList }) => tickerList);
    const newest = outageMs < tickMs ? missed : missed.slice(-50);
    expect(told.map(({ sequence }) => sequence)).toEqual([
      ...whole.filter((sequence) => sequence > first && sequence <= before),
      ...newest,
      ...after,
    ]);
    const candles = client.get(GetKL, { security, klType: 1, rehabType: 1, reqNum: 10 }).klList;
    const pushed = client.pushed(UpdateKL).flatMap(({ klList }) => klList);
    for (const candle of candles.slice(-1 - Math.floor(outageMs / 60_000)))
      expect(pushed.findLast(({ time }) => time === candle.time)).toEqual(candle);
  },
);

it("is pushed once on a real port and a real clock, with ticks shorter than the event loop", async () => {
  const simulator = await startSimulator({ port: 0, pushIntervalMs: 5 });
  const client = await (await WireClient.tcp(simulator)).login();
  const security = hongKong("00700");
  const told: bigint[] = [];
  const nextBody = async (protoId: number): Promise<Uint8Array> => {
    for (;;) {
      const frame = await client.next();
      if (frame.protoId === UpdateTicker.id)
        for (const { sequence, pushDataType } of decodePush(UpdateTicker, frame.body).tickerList)
          if (pushDataType !== cacheType) told.push(sequence);
      if (frame.protoId === protoId) return frame.body;
    }
  };
  client.send(Sub, {
    securityList: [security],
    subTypeList,
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
  });
  await nextBody(UpdateTicker.id);
  while (told.length < 10) await nextBody(UpdateTicker.id);
  client.send(GetTicker, { security, maxRetNum: 1000 });
  const { s2c } = decodeReply(GetTicker, await nextBody(GetTicker.id));
  const pulled = s2c?.tickerList.map(({ sequence }) => sequence) ?? [];
  while ((told.at(-1) ?? 0n) < (pulled.at(-1) ?? 0n)) await nextBody(UpdateTicker.id);
  const [first = 0n] = told;
  expect(told.filter((sequence) => sequence <= (pulled.at(-1) ?? 0n))).toEqual(
    pulled.filter((sequence) => sequence >= first),
  );
  client.close();
  await simulator.close();
});
