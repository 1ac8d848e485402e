import { encodeReplyFrame, internals } from "@opend/core/internal";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { Notify, NotifyType } from "@opend/core/system/notify";
import { delayReplies, type Engine } from "@opend/simulator";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { simulatedWith } from "../../test/simulated.ts";
import type { Quotas } from "./quotas.ts";
import { type QuotaConnection, watchQuotas } from "./watch-quotas.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const notifyUse = (engine: Engine, usedSubQuota: number): void =>
  engine.notify({ type: NotifyType.NotifyType_UsedQuota, usedQuota: { usedSubQuota } });

const notifyTotals = (engine: Engine, subQuota: number, historyKLQuota: number): void =>
  engine.notify({ type: NotifyType.NotifyType_APIQuota, apiQuota: { subQuota, historyKLQuota } });

/**
 * The next quotas of the stream: used and left subscriptions, own ones, and the rest of the history
 * quota.
 */
async function next(stream: AsyncIterator<Quotas, undefined>): Promise<unknown> {
  const { value } = await stream.next();
  return (
    value && [
      value.subscriptions.used,
      value.subscriptions.left,
      value.subscriptions.own,
      value.historyCandles.left,
    ]
  );
}

/** The connection, and the number of its push listeners. */
function counted(opend: QuotaConnection): { opend: QuotaConnection; listeners: () => number } {
  const listening = new Set<object>();
  return {
    opend: {
      request: (...args) => opend.request(...args),
      [internals]: {
        ...opend[internals],
        listenToPushes(protocol, listener) {
          const stop = opend[internals].listenToPushes(protocol, listener);
          listening.add(listener);
          return () => {
            listening.delete(listener);
            stop();
          };
        },
      },
    },
    listeners: () => listening.size,
  };
}

test("yields the quotas at once, and again after each notification about them", async () => {
  const { opend, engine } = await simulatedWith();
  const watch = watchQuotas(opend);
  expect(await next(watch)).toEqual([0, 300, 0, 300]);
  engine.notify({
    type: NotifyType.NotifyType_ConnStatus,
    connectStatus: { qotLogined: true, trdLogined: true },
  });
  notifyUse(engine, 12);
  expect(await next(watch)).toEqual([12, 288, 0, 300]);
  notifyTotals(engine, 10, 400);
  expect(await next(watch)).toEqual([12, 0, 0, 400]);
  await opend.close();
});

test("keeps the latest quotas for a slow reader", async () => {
  const { opend, engine } = await simulatedWith();
  const watch = watchQuotas(opend);
  await next(watch);
  for (let used = 1; used <= 3; used += 1) notifyUse(engine, used);
  notifyTotals(engine, 100, 300);
  await vi.advanceTimersByTimeAsync(0);
  expect([watch.dropped, watch.lag.items]).toEqual([3, 1]);
  expect(await next(watch)).toEqual([3, 97, 0, 300]);
  await opend.close();
});

test("counts a notification that arrives before the first answer", async () => {
  const { opend, engine } = await simulatedWith();
  engine.faults.add(delayReplies({ ms: 1_000, protocol: GetSubInfo }));
  const watch = watchQuotas(opend);
  notifyTotals(engine, 100, 50);
  notifyUse(engine, 12);
  await vi.advanceTimersByTimeAsync(500);
  expect(watch.lag.items).toBe(0);
  await vi.advanceTimersByTimeAsync(500);
  expect(await next(watch)).toEqual([12, 88, 0, 50]);
  expect(watch.dropped).toBe(0);
  await opend.close();
});

test.each([0, 1])("can be left while it waits, after %i reads", async (reads) => {
  const { opend } = await simulatedWith();
  const { opend: connection, listeners } = counted(opend);
  const watch = watchQuotas(connection);
  for (let read = 0; read < reads; read += 1) await next(watch);
  expect(listeners()).toBe(1);
  const waiting = watch.next();
  await watch.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(listeners()).toBe(0);
  await opend.close();
});

test("ends with its signal, and with its connection", async () => {
  const { opend } = await simulatedWith();
  const leaving = new AbortController();
  const watch = watchQuotas(opend, { signal: leaving.signal });
  const other = watchQuotas(opend);
  await next(watch);
  await next(other);
  leaving.abort("leaving");
  await expect(watch.next()).rejects.toBe("leaving");
  await opend.close();
  expect(await other.next()).toEqual({ done: true, value: undefined });
});

test("fails with the reason why the connection ended", async () => {
  const { opend, engine } = await simulatedWith({}, { reconnect: false });
  const watch = watchQuotas(opend);
  await next(watch);
  engine.disconnectAll();
  await expect(watch.next()).rejects.toMatchObject({ code: "closed" });
});

test("fails with a notification that cannot be read", async () => {
  const { opend, receive } = await simulatedWith();
  const watch = watchQuotas(opend);
  await next(watch);
  const body = Uint8Array.of(0xff);
  receive(encodeReplyFrame({ command: Notify.id, section: 9, error: 0, errorText: "", body }));
  await expect(watch.next()).rejects.toMatchObject({ code: "bad-message" });
  await opend.close();
});
