import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connected, outcome, quoteAt, tencent } from "../../test/connected.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import { UpdateBasicQot } from "../gen/strict/qot/update-basic-qot.ts";
import { Notify } from "../gen/strict/system/notify.ts";
import { Limiter } from "../limiter/limiter.ts";
import { eventsOf } from "./event-stream.ts";
import type { ObservedEvent } from "./observe.ts";
import { pushesOf } from "./push-stream.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const shortInterest = { id: 3249, name: "Qot_GetShortInterest" };

describe("an observer", () => {
  test("receives all events of a connection in order", async () => {
    const seen: ObservedEvent[] = [];
    const { server, opend } = await connected(
      {
        onRequest: (peer, { command, section }) => {
          if (command === shortInterest.id)
            setTimeout(() => peer.reply(GetShortInterest, section, {}), 20);
        },
      },
      {
        observe: (event) => void seen.push(event),
        limiter: new Limiter({
          marginMs: 0,
          overrides: { Qot_GetShortInterest: { requests: 1, windowMs: 50 } },
        }),
      },
    );
    const stream = pushesOf(opend, UpdateBasicQot);
    await vi.advanceTimersByTimeAsync(0);
    server.last.push(UpdateBasicQot, { basicQotList: [quoteAt(1)] });
    const calls = [1, 2].map(() => opend.request(GetShortInterest, tencent));
    await vi.advanceTimersByTimeAsync(100);
    await Promise.all(calls);
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    stream.close();
    await opend.close();
    expect(seen).toEqual([
      { type: "connecting", generation: 0, attempt: 0 },
      { type: "ready", generation: 1 },
      { type: "upstream", generation: 1, upstream: "up" },
      expect.objectContaining({ type: "push", generation: 1, behind: 1, lagMs: 0 }),
      {
        type: "limit-wait",
        generation: 1,
        protocol: shortInterest,
        waitMs: 50,
        queued: 0,
        requests: 1,
        windowMs: 50,
        why: "spent",
      },
      { type: "request", generation: 1, protocol: shortInterest, queueMs: 0 },
      expect.objectContaining({ type: "reply", queueMs: 0, wireMs: 20, outcome: "ok" }),
      { type: "request", generation: 1, protocol: shortInterest, queueMs: 50 },
      expect.objectContaining({ type: "reply", queueMs: 50, wireMs: 20, outcome: "ok" }),
      expect.objectContaining({ type: "lost", generation: 1, reason: "closed-by-peer" }),
      { type: "reconnecting", generation: 1, attempt: 1, delayMs: 100 },
      { type: "connecting", generation: 1, attempt: 1 },
      { type: "ready", generation: 2 },
      { type: "gap", generation: 2, lastedMs: 100, reason: "the link was lost" },
      { type: "upstream", generation: 2, upstream: "up" },
      { type: "closed", generation: 2 },
    ]);
  });

  test("receives the code of a failure and of an abort", async () => {
    const outcomes: string[] = [];
    const { server, opend } = await connected(
      {},
      { observe: (event) => event.type === "reply" && outcomes.push(event.outcome) },
    );
    const refused = outcome(opend.request(GetShortInterest, tencent));
    await vi.advanceTimersByTimeAsync(0);
    server.last.refuse(GetShortInterest, server.last.received.at(-1)?.section ?? 0, "no");
    await refused;
    const controller = new AbortController();
    const aborted = outcome(
      opend.request(GetShortInterest, tencent, { signal: controller.signal }),
    );
    await vi.advanceTimersByTimeAsync(0);
    controller.abort("enough");
    expect([await refused, await aborted]).toEqual(["reply-failed", "enough"]);
    expect(outcomes).toEqual(["reply-failed", "aborted"]);
    await opend.close();
  });

  test("receives an error for every unreadable message", async () => {
    const errors: ObservedEvent[] = [];
    const { server, opend } = await connected(
      {},
      { observe: (event) => void (event.type === "error" && errors.push(event)) },
    );
    await vi.advanceTimersByTimeAsync(0);
    const stream = outcome(pushesOf(opend, UpdateBasicQot).next());
    server.last.rawPush(UpdateBasicQot.id, new Uint8Array([0xff, 0xff]));
    server.last.rawPush(Notify.id, new Uint8Array([0xff, 0xff]));
    expect(await stream).toBe("bad-message");
    expect(errors).toMatchObject([
      { protocol: { name: "Qot_UpdateBasicQot" }, cause: { code: "bad-message" } },
      { protocol: { name: "Notify" }, cause: { code: "bad-message" } },
    ]);
    await opend.close();
  });

  test.each([
    [
      "throwing",
      () => {
        throw new Error("a bug of the observer");
      },
    ],
    ["rejecting", async () => Promise.reject(new Error("a bug of the observer"))],
  ])("breaks nothing by %s", async (_, observe) => {
    const { opend } = await connected({}, { observe: observe as () => void });
    await vi.advanceTimersByTimeAsync(0);
    expect(opend.state.link).toBe("ready");
    await opend.close();
  });
});

test("a runtime's diagnostics get events while there is a subscriber", async () => {
  const published: unknown[] = [];
  const diagnostics = { hasSubscribers: false, publish: (event: unknown) => published.push(event) };
  const { server, opend } = await connected({}, {}, { diagnostics });
  await vi.advanceTimersByTimeAsync(0);
  expect(published).toEqual([]);
  diagnostics.hasSubscribers = true;
  server.last.end();
  expect(published).toMatchObject([{ type: "lost" }, { type: "reconnecting" }]);
  await opend.close();
});

test("a call that waits a second for the limiter is an event", async () => {
  const { opend } = await connected({
    onRequest: (peer, { command, section }) => {
      if (command === shortInterest.id) peer.reply(GetShortInterest, section, {});
    },
  });
  const events = eventsOf(opend);
  const calls = Array.from({ length: 31 }, () => outcome(opend.request(GetShortInterest, tencent)));
  await vi.advanceTimersByTimeAsync(0);
  const seen = [await events.next(), await events.next()].map(({ value }) => value);
  expect(seen).toContainEqual(
    expect.objectContaining({
      type: "limit-wait",
      protocol: shortInterest,
      waitMs: 30_100,
      requests: 30,
      windowMs: 30_000,
      why: "spent",
    }),
  );
  await opend.close();
  await Promise.all(calls);
});

test("a call that waits that long behind others is an event too, although a place is free sooner", async () => {
  const limiter = new Limiter({
    marginMs: 0,
    overrides: { Qot_GetShortInterest: { requests: 1, windowMs: 400 } },
  });
  const { opend } = await connected({}, { limiter });
  const events = eventsOf(opend);
  const calls = Array.from({ length: 5 }, () => outcome(opend.request(GetShortInterest, tencent)));
  await vi.advanceTimersByTimeAsync(0);
  const waits = [await events.next(), await events.next()].flatMap(({ value }) =>
    value?.type === "limit-wait" ? [[value.waitMs, value.queued]] : [],
  );
  expect(waits).toEqual(expect.arrayContaining([[1200, 2]]));
  await opend.close();
  await Promise.all(calls);
});

test("the event says when the wait follows a refusal of OpenD", async () => {
  const { opend } = await connected({
    onRequest: (peer, { command, section }) => {
      if (command === shortInterest.id)
        peer.refuse(
          GetShortInterest,
          section,
          "too frequent, no more than 30 times every 30 seconds",
        );
    },
  });
  const events = eventsOf(opend);
  const call = outcome(opend.request(GetShortInterest, tencent));
  for await (const event of events) {
    if (event.type !== "limit-wait") continue;
    expect(event.why).toBe("refused");
    expect(Math.round(event.waitMs / 1000)).toBe(30);
    break;
  }
  await opend.close();
  await call;
});
