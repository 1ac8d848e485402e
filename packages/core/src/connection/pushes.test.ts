import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { collect, connected, outcome, quoteAt, tencent } from "../../test/connected.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import { UpdateBasicQot } from "../gen/strict/qot/update-basic-qot.ts";
import { Notify } from "../gen/strict/system/notify.ts";
import { eventsOf } from "./event-stream.ts";
import { pushesOf } from "./push-stream.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a stream of pushes", () => {
  test("a stream continues across a reconnect", async () => {
    const { server, opend } = await connected();
    const stream = pushesOf(opend, UpdateBasicQot, { keep: "queue" });
    server.last.push(UpdateBasicQot, { basicQotList: [quoteAt(467.8)] });
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    server.last.push(UpdateBasicQot, { basicQotList: [quoteAt(468)] });
    const prices = [await stream.next(), await stream.next()].map(
      ({ value }) => value?.basicQotList[0]?.curPrice,
    );
    expect(prices).toEqual([467.8, 468]);
    await opend.close();
  });

  test("a slow reader loses the oldest values, which are counted", async () => {
    const { server, opend } = await connected();
    const stream = pushesOf(opend, UpdateBasicQot, { keep: "queue", capacity: 2 });
    for (const curPrice of [1, 2, 3, 4, 5])
      server.last.push(UpdateBasicQot, { basicQotList: [quoteAt(curPrice)] });
    expect(stream.dropped).toBe(3);
    const { value } = await stream.next();
    expect(value?.basicQotList[0]?.curPrice).toBe(4);
    await opend.close();
  });

  test("leaving the loop ends the stream and lets the process end", async () => {
    const { server, opend } = await connected();
    const stream = pushesOf(opend, UpdateBasicQot);
    await vi.advanceTimersByTimeAsync(0);
    expect(server.last.isHeld).toBe(true);
    server.last.push(UpdateBasicQot, { basicQotList: [quoteAt(1)] });
    for await (const _ of stream) break;
    expect(server.last.isHeld).toBe(false);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    await opend.close();
  });

  test("an unreadable push fails its stream but not the link", async () => {
    const { server, opend } = await connected();
    const stream = pushesOf(opend, UpdateBasicQot);
    server.last.rawPush(UpdateBasicQot.id, new Uint8Array([0xff, 0xff]));
    expect(await outcome(stream.next())).toBe("bad-message");
    expect(opend.state.link).toBe("ready");
    await opend.close();
  });

  test("of quotes keeps the latest of each security for a slow reader, ordered by the first unread", async () => {
    const { server, opend } = await connected();
    const stream = pushesOf(opend, UpdateBasicQot);
    server.last.push(UpdateBasicQot, { basicQotList: [quoteAt(1), quoteAt(10, "00005")] });
    server.last.push(UpdateBasicQot, { basicQotList: [quoteAt(2)] });
    server.last.push(UpdateBasicQot, { basicQotList: [quoteAt(3)] });
    expect(stream.lag.items).toBe(2);
    expect(stream.dropped).toBe(2);
    const prices = [await stream.next(), await stream.next()].map(({ value }) =>
      value?.basicQotList.map(({ security, curPrice }) => [security.code, curPrice]),
    );
    expect(prices).toEqual([[["00700", 3]], [["00005", 10]]]);
    await opend.close();
  });

  test("refuses keep: latest for values that are not the state of a security", async () => {
    const { opend } = await connected();
    expect(() => pushesOf(opend, Notify, { keep: "latest" })).toThrow(
      expect.objectContaining({ argument: "keep" }),
    );
    expect(() => pushesOf(opend, Notify, { keep: "some" as "all" })).toThrow(
      expect.objectContaining({ argument: "keep" }),
    );
    await opend.close();
  });

  test("reports how far its reader is behind, once a second", async () => {
    const { server, opend } = await connected();
    const slow = collect(eventsOf(opend));
    const stream = pushesOf(opend, UpdateBasicQot, { keep: "queue", capacity: 3 });
    const push = (curPrice: number): void =>
      server.last.push(UpdateBasicQot, { basicQotList: [quoteAt(curPrice)] });
    push(1);
    await vi.advanceTimersByTimeAsync(999);
    push(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(slow.filter(({ type }) => type === "slow")).toEqual([]);
    expect(stream.lag).toEqual({ items: 2, ms: 1000 });
    push(3);
    push(4);
    await vi.advanceTimersByTimeAsync(0);
    const protocol = { id: 3005, name: "Qot_UpdateBasicQot" };
    expect(slow.filter(({ type }) => type === "slow")).toEqual([
      { type: "slow", generation: 1, protocol, behind: 3, lagMs: 1000, dropped: 0 },
    ]);
    await vi.advanceTimersByTimeAsync(1000);
    push(5);
    await vi.advanceTimersByTimeAsync(0);
    expect(slow.at(-1)).toMatchObject({ type: "slow", behind: 3, lagMs: 1000, dropped: 2 });
    await opend.close();
  });
});

describe("a stream that keeps all", () => {
  const notice = (desc: string) => ({ type: 1, event: { eventType: 5, desc } });

  test("pauses the link when too many values are unread, until they are read", async () => {
    const { server, opend } = await connected();
    await vi.advanceTimersByTimeAsync(0);
    const stream = pushesOf(opend, Notify, { capacity: 2 });
    server.last.push(Notify, notice("1"));
    await vi.advanceTimersByTimeAsync(0);
    expect(server.last.isPaused).toBe(false);
    server.last.push(Notify, notice("2"));
    await vi.advanceTimersByTimeAsync(0);
    expect(server.last.isPaused).toBe(true);
    // A push already in transit is not lost either.
    server.last.push(Notify, notice("3"));
    const read = [await stream.next(), await stream.next()];
    expect(read.map(({ value }) => value?.event?.desc)).toEqual(["1", "2"]);
    expect(server.last.isPaused).toBe(false);
    expect((await stream.next()).value?.event?.desc).toBe("3");
    expect(stream.dropped).toBe(0);
    await opend.close();
  });

  test("reports at once that it is full, because no later push arrives", async () => {
    const { server, opend } = await connected();
    await vi.advanceTimersByTimeAsync(0);
    const slow = collect(eventsOf(opend));
    const stream = pushesOf(opend, Notify, { capacity: 2 });
    server.last.push(Notify, notice("1"));
    server.last.push(Notify, notice("2"));
    await vi.advanceTimersByTimeAsync(0);
    expect(slow.filter(({ type }) => type === "slow")).toEqual([
      {
        type: "slow",
        generation: 1,
        protocol: { id: 1003, name: "Notify" },
        behind: 2,
        lagMs: 0,
        dropped: 0,
      },
    ]);
    stream.close();
    await opend.close();
  });

  test("does not pause the link while a call waits for its reply", async () => {
    const { server, opend } = await connected();
    await vi.advanceTimersByTimeAsync(0);
    const stream = pushesOf(opend, Notify, { capacity: 1 });
    const call = opend.request(GetShortInterest, tencent);
    await vi.advanceTimersByTimeAsync(0);
    server.last.push(Notify, notice("1"));
    await vi.advanceTimersByTimeAsync(0);
    expect(server.last.isPaused).toBe(false);
    server.last.reply(GetShortInterest, server.last.received.at(-2)?.section ?? 0, {});
    server.last.reply(GetShortInterest, server.last.received.at(-1)?.section ?? 0, {});
    await call;
    await vi.advanceTimersByTimeAsync(0);
    expect(server.last.isPaused).toBe(true);
    stream.close();
    expect(server.last.isPaused).toBe(false);
    await opend.close();
  });

  test("a paused link is not reported as dead", async () => {
    const { server, opend } = await connected();
    await vi.advanceTimersByTimeAsync(0);
    const stream = pushesOf(opend, Notify, { capacity: 1 });
    server.last.push(Notify, notice("1"));
    await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(opend.state).toMatchObject({ link: "ready", generation: 1 });
    stream.close();
    await opend.close();
  });
});
