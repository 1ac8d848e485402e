import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answerShortInterest, connected, outcome, tencent } from "../../test/connected.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import { Sub } from "../gen/strict/qot/sub.ts";
import { UpdateBasicQot } from "../gen/strict/qot/update-basic-qot.ts";
import { eventsOf } from "./event-stream.ts";
import { pushesOf } from "./push-stream.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("close()", () => {
  test("rejects pending calls, ends streams, may be called twice", async () => {
    const { server, opend } = await connected();
    const call = outcome(opend.request(GetShortInterest, tencent));
    const change = outcome(opend.request(Sub, { isSubOrUnSub: true }));
    const stream = pushesOf(opend, UpdateBasicQot).next();
    const events = eventsOf(opend);
    await vi.advanceTimersByTimeAsync(0);
    await opend.close();
    await opend.close();
    expect(await Promise.all([call, change, stream])).toEqual([
      "closed",
      "closed",
      { done: true, value: undefined },
    ]);
    const seen = [];
    for await (const event of events) seen.push(event.type);
    expect(seen).toEqual(["upstream", "closed"]);
    expect(server.last.isClosedByClient).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("while a call waits for the limiter", async () => {
    const { opend } = await connected({ onRequest: answerShortInterest("-1") });
    const calls = Array.from({ length: 31 }, () =>
      outcome(opend.request(GetShortInterest, tencent)),
    );
    await vi.advanceTimersByTimeAsync(10);
    await opend.close();
    const outcomes = await Promise.all(calls);
    expect(outcomes.filter((each) => each === "resolved")).toHaveLength(30);
    expect(outcomes.at(-1)).toBe("closed");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("while reconnecting, before and during an attempt", async () => {
    for (const waitMs of [50, 100]) {
      let isMute = false;
      const { server, opend } = await connected({ onRequest: () => isMute });
      isMute = true;
      const call = outcome(opend.request(GetShortInterest, tencent));
      server.last.end();
      await vi.advanceTimersByTimeAsync(waitMs);
      await opend.close();
      expect(await call).toBe("closed");
      await vi.advanceTimersByTimeAsync(0);
      expect(server.peers.every((peer, index) => index === 0 || peer.isClosedByClient)).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  test.each(["lost", "attempt-failed"])("by a listener to `%s` ends all events", async (type) => {
    const seen: string[] = [];
    let close = (): void => {};
    const reconnect = vi.fn(() => 100);
    const { server, opend } = await connected(
      {
        onOpen: (attempt) => {
          if (attempt === 2) throw new Error("not now");
        },
      },
      {
        reconnect,
        observe: (event) => {
          seen.push(event.type);
          if (event.type === type) close();
        },
      },
    );
    let callsBefore = 0;
    close = () => {
      callsBefore = reconnect.mock.calls.length;
      void opend.close();
    };
    await vi.advanceTimersByTimeAsync(0);
    server.last.end();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen.at(-1)).toBe("closed");
    expect(reconnect).toHaveBeenCalledTimes(callsBefore);
  });

  test("by the `reconnect` callback ends all events", async () => {
    const seen: string[] = [];
    let close = (): void => {};
    const { server, opend } = await connected(
      {},
      {
        reconnect: () => {
          close();
          return 100;
        },
        observe: ({ type }) => void seen.push(type),
      },
    );
    close = () => void opend.close();
    await vi.advanceTimersByTimeAsync(0);
    server.last.end();
    expect(seen.slice(-2)).toEqual(["lost", "closed"]);
  });
});
