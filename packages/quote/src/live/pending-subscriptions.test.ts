import type { Connection, ConnectionOptions } from "@opend/core";
import { GetMarketState } from "@opend/core/qot/get-market-state";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { Sub } from "@opend/core/qot/sub";
import {
  delayReplies,
  type EngineOptions,
  loseReplies,
  ManualClock,
  refuseRequests,
} from "@opend/simulator";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { simulatedWith } from "../../test/simulated.ts";
import { quote, refill, staleAfter, ticks } from "../index.ts";
import { heldSubscriptions } from "./held-subscriptions.ts";
import { subscribe, unsubscribe, unsubscribeAll } from "./subscribe.ts";

const at = "2026-05-08T10:30:00+08:00";
const [tencent, alibaba, hsbc] = ["HK.00700", "HK.09988", "HK.00005"] as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function quoting(options: EngineOptions = {}, connection: ConnectionOptions = {}) {
  const all = await simulatedWith({ at, ...options }, { reconnect: () => 100, ...connection });
  const held = async (): Promise<string[]> => {
    const asked = heldSubscriptions(all.opend);
    await vi.advanceTimersByTimeAsync(1_000);
    return (await asked).held.map(({ code }) => code).sort();
  };
  const count = (id: number): number => all.asked.filter((each) => each === id).length;
  return { ...all, held, count };
}

/** The received rows and events, and the end. */
function collect(live: AsyncIterable<{ type: string }>) {
  const seen: { type: string }[] = [];
  const done = (async () => {
    for await (const value of live) seen.push(value);
  })().catch(() => {});
  const news = (): { type: string }[] =>
    seen.filter(({ type }) => type !== "tick" && type !== "quote");
  return { seen, done, news };
}

describe("a pending subscription that is not needed any more", () => {
  const leave = {
    "by its signal": (_: Connection, controller: AbortController) => controller.abort("left"),
    "by unsubscribeAll": (opend: Connection) => unsubscribeAll(opend),
    "by unsubscribe": (opend: Connection) => unsubscribe(opend, [tencent]),
  };
  test.each(Object.entries(leave))(
    "is ended after OpenD's minute when it is cancelled %s",
    async (_, go) => {
      const { opend, engine, held } = await quoting();
      engine.faults.add(delayReplies({ ms: 300, protocol: Sub }));
      const controller = new AbortController();
      const making = subscribe(opend, [tencent], [quote], { signal: controller.signal }).catch(
        (reason: unknown) => reason,
      );
      await vi.advanceTimersByTimeAsync(150);
      go(opend, controller);
      await vi.advanceTimersByTimeAsync(1_000);
      await making;
      expect(await held()).toEqual([tencent]);
      await vi.advanceTimersByTimeAsync(62_000);
      expect(await held()).toEqual([]);
      await opend.close();
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test("is not requested if the request was not sent yet", async () => {
    const { opend, engine, count } = await quoting();
    engine.faults.add(delayReplies({ ms: 300, protocol: Sub }));
    const controller = new AbortController();
    const first = subscribe(opend, [alibaba], [quote]);
    const second = subscribe(opend, [tencent], [quote], { signal: controller.signal }).catch(
      (reason: unknown) => reason,
    );
    await vi.advanceTimersByTimeAsync(150);
    controller.abort("left");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await second).toBe("left");
    await first;
    expect(count(Sub.id)).toBe(1);
    await opend.close();
  });

  test("is ended when its reply was lost", async () => {
    const { opend, engine, held } = await quoting();
    engine.faults.add(loseReplies({ protocol: Sub, count: 1 }));
    const making = subscribe(opend, [tencent], [quote]).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await making).toMatchObject({ code: "timeout" });
    expect(await held()).toEqual([tencent]);
    await vi.advanceTimersByTimeAsync(62_000);
    expect(await held()).toEqual([]);
    await opend.close();
  });
});

describe("a renewal after an outage", () => {
  test("is retried when OpenD refuses it as too frequent", async () => {
    const { opend, engine, held } = await quoting({ pushIntervalMs: 200 });
    const live = await subscribe(opend, [tencent], [ticks]);
    const { seen, news } = collect(live);
    await vi.advanceTimersByTimeAsync(500);
    engine.faults.add(refuseRequests({ protocol: Sub, count: 3, seconds: 1 }));
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await held()).toEqual([tencent]);
    expect(live.refused).toEqual([]);
    expect(news().map(({ type }) => type)).toEqual(["gap", "gap"]);
    const [whole, late] = news() as unknown as { fromMs: number; toMs: number }[];
    expect(late).toMatchObject({ reason: "link", codes: [tencent], fromMs: whole?.toMs });
    expect(seen.at(-1)).toMatchObject({ type: "tick" });
    await opend.close();
  });

  test("delays nothing else when a reply is lost, and does not count as refused", async () => {
    const { opend, engine, held } = await quoting({ pushIntervalMs: 200 });
    const live = await subscribe(opend, [tencent], [ticks], { backfill: refill });
    const { news } = collect(live);
    await vi.advanceTimersByTimeAsync(500);
    engine.faults.add(loseReplies({ protocol: Sub, count: 1 }));
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(7_000);
    expect(opend.state.link).toBe("ready");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(live.refused).toEqual([]);
    expect(news()).toMatchObject([
      { type: "gap", willBeFilled: true },
      { type: "gap", codes: [tencent], willBeFilled: true },
    ]);
    expect(await held()).toEqual([tencent]);
    live.close();
    await vi.advanceTimersByTimeAsync(62_000);
    expect(await held()).toEqual([]);
    await opend.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("requests everything when OpenD does not report what it holds", async () => {
    const { opend, engine, count } = await quoting({ pushIntervalMs: 200 });
    await subscribe(opend, [tencent], [ticks]);
    engine.setUpstream(false);
    await vi.advanceTimersByTimeAsync(1_000);
    engine.faults.add(loseReplies({ protocol: GetSubInfo, count: 1 }));
    const before = count(Sub.id);
    engine.setUpstream(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(count(Sub.id)).toBe(before + 1);
    await opend.close();
  });
});

describe("a quota", () => {
  test("is used once for several subscriptions of the same unit", async () => {
    const { opend, engine } = await quoting({ subscriptionQuota: 2 });
    engine.faults.add(delayReplies({ ms: 100 }));
    const all = [1, 2, 3].map(() => subscribe(opend, [tencent, alibaba], [quote]));
    await vi.advanceTimersByTimeAsync(150);
    all.push(subscribe(opend, [tencent, alibaba], [quote]));
    const settled = Promise.allSettled(all);
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await settled).map(({ status }) => status)).toEqual(Array(4).fill("fulfilled"));
    await opend.close();
  });

  test("is not used twice by two pending subscriptions", async () => {
    const { opend, engine } = await quoting({ subscriptionQuota: 2 });
    engine.faults.add(delayReplies({ ms: 100 }));
    const first = subscribe(opend, [tencent, alibaba], [quote]);
    const second = subscribe(opend, [hsbc], [quote]).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(2_000);
    await first;
    expect(await second).toMatchObject({ code: "quota-exceeded", needed: 1, left: 0 });
    await opend.close();
  });

  test("that unused subscriptions occupy is reported, and freed at the reported time", async () => {
    const { opend } = await quoting({ subscriptionQuota: 1 });
    (await subscribe(opend, [tencent], [quote])).close();
    await vi.advanceTimersByTimeAsync(10_000);
    const error = await subscribe(opend, [hsbc], [quote]).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "quota-exceeded",
      freeing: 1,
      enoughInMs: 51_000,
      message: expect.stringContaining("1 unused one will be freed, enough of them in 51 s"),
    });
    await vi.advanceTimersByTimeAsync(51_100);
    await subscribe(opend, [hsbc], [quote]);
    await opend.close();
  });

  test("can be waited for, and the wait can be aborted", async () => {
    const { opend, held } = await quoting({ subscriptionQuota: 1 });
    (await subscribe(opend, [tencent], [quote])).close();
    const controller = new AbortController();
    const options = { whenFull: "wait", signal: controller.signal } as const;
    const left = subscribe(opend, [alibaba], [quote], options).catch((reason: unknown) => reason);
    const waiting = subscribe(opend, [hsbc], [quote], { whenFull: "wait" });
    await vi.advanceTimersByTimeAsync(30_000);
    controller.abort("enough");
    expect(await left).toBe("enough");
    await vi.advanceTimersByTimeAsync(32_000);
    await waiting;
    expect(await held()).toEqual([hsbc]);
    await expect(subscribe(opend, [alibaba], [quote], { whenFull: "wait" })).rejects.toMatchObject({
      code: "quota-exceeded",
      freeing: 0,
      enoughInMs: undefined,
    });
    await opend.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is requested after the reconnect if the link is lost", async () => {
    const { opend, engine, held } = await quoting({ subscriptionQuota: 1 });
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(50);
    const making = subscribe(opend, [tencent], [quote]);
    const beyond = subscribe(opend, [hsbc, alibaba], [quote]).catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(1_000);
    await making;
    expect(await beyond).toMatchObject({ code: "quota-exceeded" });
    expect(await held()).toEqual([tencent]);
    await opend.close();
  });
});

test("OpenD's minute and the checks use the clock of the connection", async () => {
  vi.useRealTimers();
  const clock = new ManualClock();
  const { opend, count } = await quoting({ at: "2026-05-09T10:30:00+08:00" }, { clock });
  const live = await subscribe(opend, [tencent], [quote]);
  const asked = async (id: number, times: number): Promise<void> =>
    vi.waitFor(() => expect(count(id)).toBe(times));
  const watched = await subscribe(opend, [tencent], [quote], { checks: [staleAfter(10_000)] });
  clock.advance(10_000);
  await asked(GetMarketState.id, 1);
  watched.close();
  live.close();
  // Step by step, so that the simulator can answer the keep-alive requests.
  for (let step = 0; step < 50; step += 1) {
    clock.advance(1_000);
    await opend.request(GetSubInfo, {});
  }
  expect(count(Sub.id)).toBe(1);
  clock.advance(1_000);
  await asked(Sub.id, 2);
  await opend.close();
});
