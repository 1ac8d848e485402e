import { expect, test } from "vitest";
import { connected, quoteAt } from "../../test/connected.ts";
import { UpdateBasicQot } from "../gen/strict/qot/update-basic-qot.ts";
import { Notify } from "../gen/strict/system/notify.ts";
import { eventsOf } from "./event-stream.ts";
import { pushesOf } from "./push-stream.ts";

const notice = (desc: string) => ({ type: 1, event: { eventType: 1, desc } });

test("10,000 unread events are kept, and the first value read reports how many were dropped", async () => {
  const { server, opend } = await connected();
  const events = eventsOf(opend);
  for (let n = 0; n < 10_500; n += 1) server.last.push(Notify, notice(`number ${n}`));
  const { dropped } = events;
  expect([events.lag.items, dropped]).toEqual([10_000, 500]);
  expect((await events.next()).value).toEqual({ type: "lagged", dropped, generation: 1 });
  expect((await events.next()).value).toMatchObject({ text: `number ${dropped}` });
  await opend.close();
});

test.each(["all", "queue"] as const)(
  "unread pushes are bounded in bytes with keep %s",
  async (keep) => {
    const { server, opend } = await connected();
    const pushes = pushesOf(opend, Notify, { keep, maxBytes: 1_000_000 });
    for (let n = 0; n < 100; n += 1) server.last.push(Notify, notice("x".repeat(50_000)));
    // Each takes 100 kB of text.
    expect([pushes.lag.items, pushes.dropped]).toEqual([9, 91]);
    await opend.close();
  },
);

test("the latest values of 10,000 codes are kept", async () => {
  const { server, opend } = await connected();
  const slow = eventsOf(opend);
  const quotes = pushesOf(opend, UpdateBasicQot);
  for (let n = 0; n < 20_000; n += 100) {
    const basicQotList = Array.from({ length: 100 }, (_, at) => quoteAt(1, String(n + at)));
    server.last.push(UpdateBasicQot, { basicQotList });
  }
  expect([quotes.lag.items, quotes.dropped]).toEqual([10_000, 10_000]);
  expect((await quotes.next()).value?.basicQotList[0]?.security.code).toBe("10000");
  expect((await slow.next()).value).toMatchObject({ type: "slow" });
  await opend.close();
});
