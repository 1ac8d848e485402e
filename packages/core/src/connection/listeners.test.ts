import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connected, quoteAt } from "../../test/connected.ts";
import { type S2C, UpdateBasicQot } from "../gen/strict/qot/update-basic-qot.ts";
import { internals } from "./internals.ts";
import type { ObservedEvent } from "./observe.ts";
import { pushesOf } from "./push-stream.ts";
import type { PushListener } from "./pushes.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A listener that records its calls. */
function listener() {
  const prices: number[] = [];
  const failures: unknown[] = [];
  const ends: unknown[] = [];
  const own: PushListener<S2C> = {
    onPush: ({ basicQotList }) => void prices.push(...basicQotList.map(({ curPrice }) => curPrice)),
    onUnreadable: (cause) => void failures.push(cause),
    onEnd: (cause) => void ends.push(cause),
  };
  return { ...own, prices, failures, ends };
}

const failing = (error: Error): PushListener<S2C> => ({
  onPush() {
    throw error;
  },
  onUnreadable() {
    throw error;
  },
  onEnd() {
    throw error;
  },
});

const price = (curPrice: number) => ({ basicQotList: [quoteAt(curPrice)] });

describe("a listener to pushes", () => {
  test("is called before `onBytes` returns, also after a reconnect", async () => {
    const { server, opend } = await connected();
    const heard = listener();
    const stop = opend[internals].listenToPushes(UpdateBasicQot, heard);
    server.last.push(UpdateBasicQot, price(1));
    expect(heard.prices).toEqual([1]);
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    server.last.push(UpdateBasicQot, price(2));
    expect(heard.prices).toEqual([1, 2]);
    stop();
    stop();
    server.last.push(UpdateBasicQot, price(3));
    expect(heard.prices).toEqual([1, 2]);
    await opend.close();
    expect(heard.ends).toEqual([]);
  });

  test("is called for an unreadable push, and receives the next", async () => {
    const { server, opend } = await connected();
    const heard = listener();
    opend[internals].listenToPushes(UpdateBasicQot, heard);
    server.last.rawPush(UpdateBasicQot.id, new Uint8Array([0xff, 0xff]));
    server.last.push(UpdateBasicQot, price(1));
    expect([heard.failures, heard.prices]).toMatchObject([[{ code: "bad-message" }], [1]]);
    await opend.close();
  });

  test("that throws is reported, and affects neither the link nor the other readers", async () => {
    const observed: ObservedEvent[] = [];
    const { server, opend } = await connected({}, { observe: (event) => observed.push(event) });
    const error = new Error("a listener's own");
    const heard = listener();
    opend[internals].listenToPushes(UpdateBasicQot, failing(error));
    opend[internals].listenToPushes(UpdateBasicQot, heard);
    const stream = pushesOf(opend, UpdateBasicQot);
    server.last.push(UpdateBasicQot, price(1));
    server.last.rawPush(UpdateBasicQot.id, new Uint8Array([0xff, 0xff]));
    expect(heard).toMatchObject({ prices: [1], failures: [{ code: "bad-message" }] });
    expect((await stream.next()).value).toMatchObject(price(1));
    expect(opend.state.link).toBe("ready");
    const protocol = { id: 3005, name: "Qot_UpdateBasicQot" };
    expect(observed).toContainEqual({ type: "error", generation: 1, protocol, cause: error });
    await opend.close();
    expect(heard.ends).toEqual([undefined]);
  });

  test("keeps the process running until it is stopped", async () => {
    const { server, opend } = await connected();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.last.isHeld).toBe(false);
    const stop = opend[internals].listenToPushes(UpdateBasicQot, listener());
    expect(server.last.isHeld).toBe(true);
    stop();
    expect(server.last.isHeld).toBe(false);
    await opend.close();
  });

  test("receives the cause when the connection ends, and cannot be added after that", async () => {
    const { server, opend } = await connected({}, { reconnect: () => undefined });
    const heard = listener();
    opend[internals].listenToPushes(UpdateBasicQot, heard);
    server.last.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.ends).toMatchObject([{ code: "closed" }]);
    expect(() => opend[internals].listenToPushes(UpdateBasicQot, heard)).toThrow(
      expect.objectContaining({ code: "closed" }),
    );
  });
});

describe("a listener to events", () => {
  test("is called at once for each event, until the end", async () => {
    const { server, opend } = await connected();
    const types: string[] = [];
    opend[internals].listenToEvents(({ type }) => void types.push(type));
    server.last.end();
    expect(types).toEqual(["lost", "reconnecting"]);
    await vi.advanceTimersByTimeAsync(100);
    await opend.close();
    expect(types).toEqual(["lost", "reconnecting", "ready", "upstream", "closed"]);
  });

  test("that throws does not affect the others, and keeps the process running until it is stopped", async () => {
    const { server, opend } = await connected();
    await vi.advanceTimersByTimeAsync(0);
    const types: string[] = [];
    const stops = [
      opend[internals].listenToEvents(() => {
        throw new Error("a listener's own");
      }),
      opend[internals].listenToEvents(({ type }) => void types.push(type)),
    ];
    expect(server.last.isHeld).toBe(true);
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    expect(types).toEqual(["lost", "reconnecting", "ready", "upstream"]);
    for (const stop of stops) stop();
    expect(server.last.isHeld).toBe(false);
    await opend.close();
    expect(types).toHaveLength(4);
  });
});
