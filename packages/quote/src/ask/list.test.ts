import { describe, expect, test } from "vitest";
import { change } from "../short-selling/change.ts";
import { daysToCover } from "../short-selling/days-to-cover.ts";
import { shareOfFloat } from "../short-selling/share-of-float.ts";
import { type ShortInterestOptions, shortInterest } from "../short-selling/short-interest.ts";
import type { Requester } from "./requester.ts";

/** Answers the first request. Each later request waits until its signal is aborted. */
function stuckAfterFirst(): { opend: Requester; waiting: () => number } {
  let asked = 0;
  let waiting = 0;
  const request = async (
    _protocol: unknown,
    _c2s: unknown,
    options: { signal?: AbortSignal | undefined } = {},
  ): Promise<object> => {
    asked += 1;
    if (asked === 1)
      return {
        hkItemList: [{ timestamp: 1_777_478_400n, aggregatedShort: 5n }],
        usItemList: [],
        nextKey: "2",
      };
    waiting += 1;
    return new Promise((_, reject) => {
      options.signal?.addEventListener("abort", () => {
        waiting -= 1;
        reject(options.signal?.reason);
      });
    });
  };
  return {
    opend: { request: request as unknown as Requester["request"] },
    waiting: () => waiting,
  };
}

describe.each<[string, ShortInterestOptions]>([
  ["a further page", { from: "2020-01-01" }],
  ["a prefetched page", { prefetch: true }],
  ["the previous report", { derive: [change] }],
  ["average volumes", { derive: [daysToCover] }],
  ["the float", { derive: [shareOfFloat] }],
  ["the oldest row", { order: "oldest" }],
])("a list that waits for %s", (_, options) => {
  test("can be left, and aborts its pending request", async () => {
    const { opend, waiting } = stuckAfterFirst();
    const pages = shortInterest(opend, "HK.00700", options).pages();
    // With or without a row in hand, the next step waits.
    const steps = [pages.next(), pages.next()].map((step) => step.catch(() => undefined));
    await expect.poll(waiting).toBe(1);
    await pages.return?.();
    await Promise.all(steps);
    expect(waiting()).toBe(0);
  });

  test("rejects with the reason of its signal", async () => {
    const { opend, waiting } = stuckAfterFirst();
    const controller = new AbortController();
    const list = shortInterest(opend, "HK.00700", { ...options, signal: controller.signal });
    const rows = list.all();
    await expect.poll(waiting).toBe(1);
    controller.abort("enough");
    await expect(rows).rejects.toBe("enough");
    expect(waiting()).toBe(0);
  });
});
