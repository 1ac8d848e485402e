import type { Stream } from "@opend/core";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { RequestHistoryKLQuota } from "@opend/core/qot/request-history-kl-quota";
import { type S2C as Notice, NotifyType } from "@opend/core/system/notify";
import { describe, expect, test } from "vitest";
import { answer, answering } from "../../test/answering.ts";
import { type QuotaConnection, quotas, watchQuotas } from "./quotas.ts";

const subInfo = {
  connSubInfoList: [
    { usedQuota: 7, isOwnConnData: false },
    { usedQuota: 3, isOwnConnData: true },
  ],
  totalUsedQuota: 10,
  remainQuota: 90,
};

const answers = [
  answer(GetSubInfo, () => subInfo),
  answer(RequestHistoryKLQuota, () => ({ usedQuota: 4, remainQuota: 96 })),
] as const;

test("quotas tell what is used, left and in all", async () => {
  const { opend } = answering(...answers);
  expect(await quotas(opend)).toEqual({
    subscriptions: { used: 10, left: 90, total: 100, own: 3 },
    optionSubscriptions: undefined,
    historyCandles: { used: 4, left: 96, total: 100 },
  });
});

test("options are counted apart where OpenD does", async () => {
  const { opend } = answering(
    answer(GetSubInfo, () => ({
      ...subInfo,
      connSubInfoList: [],
      optionUsedQuota: 0,
      optionRemainQuota: 20,
    })),
    answers[1],
  );
  expect(await quotas(opend)).toMatchObject({
    subscriptions: { own: 0 },
    optionSubscriptions: { used: 0, left: 20, total: 20 },
  });
});

describe("watching quotas", () => {
  /** A connection whose notices are pushed by hand. */
  function noticing(): {
    opend: QuotaConnection;
    notify(notice: Notice): void;
    open: () => number;
  } {
    const queue: Notice[] = [];
    let wake: (() => void) | undefined;
    let open = 0;
    let isClosed = false;
    const stream = {
      async next() {
        while (queue.length === 0 && !isClosed) await new Promise<void>((done) => (wake = done));
        const value = queue.shift();
        return value === undefined ? { done: true, value: undefined } : { done: false, value };
      },
      async return() {
        stream.close();
        return { done: true, value: undefined };
      },
      close() {
        if (!isClosed) open -= 1;
        isClosed = true;
        wake?.();
      },
      [Symbol.asyncIterator]: () => stream,
    };
    return {
      opend: {
        ...answering(...answers).opend,
        pushes: () => {
          open += 1;
          return stream as unknown as Stream<never>;
        },
      },
      notify(notice) {
        queue.push(notice);
        wake?.();
      },
      open: () => open,
    };
  }

  test("gives them at once, and again with each notification that concerns them", async () => {
    const { opend, notify, open } = noticing();
    const seen: unknown[] = [];
    for await (const { subscriptions, historyCandles } of watchQuotas(opend)) {
      seen.push([subscriptions.used, subscriptions.left, subscriptions.own, historyCandles.left]);
      if (seen.length === 1) {
        notify({
          type: NotifyType.NotifyType_ConnStatus,
          connectStatus: { qotLogined: true, trdLogined: true },
        });
        notify({ type: NotifyType.NotifyType_UsedQuota, usedQuota: { usedSubQuota: 12 } });
        notify({
          type: NotifyType.NotifyType_APIQuota,
          apiQuota: { subQuota: 10, historyKLQuota: 300 },
        });
      }
      if (seen.length === 3) break;
    }
    expect(seen).toEqual([
      [10, 90, 3, 96],
      [12, 88, 3, 96],
      [12, 0, 3, 296],
    ]);
    expect(open()).toBe(0);
  });

  test("can be left while it waits", async () => {
    const { opend, open } = noticing();
    const watch = watchQuotas(opend);
    await watch.next();
    const waiting = watch.next();
    await watch.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(open()).toBe(0);
  });
});
