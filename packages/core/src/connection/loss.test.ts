/* The time of a loss in the events. It depends on how the loss was noticed, not on when they are read. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connected } from "../../test/connected.ts";
import { type Clock, systemClock } from "../clock.ts";
import { eventsOf } from "./event-stream.ts";
import type { ObservedEvent } from "./observe.ts";
import type { ConnectionEvent } from "./state.ts";

const start = Date.parse("2026-05-08T10:00:00+08:00");

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

const ofType =
  <T extends string>(type: T) =>
  (event: ObservedEvent): event is Extract<ObservedEvent, { type: T }> =>
    event.type === type;

test("after the end of a transport it is that moment, even if the event is read later", async () => {
  const { server, opend } = await connected();
  const events = eventsOf(opend);
  await vi.advanceTimersByTimeAsync(1_234);
  server.last.end();
  await vi.advanceTimersByTimeAsync(60_000);
  const read: ConnectionEvent[] = [];
  for await (const event of events) {
    read.push(event);
    if (event.type === "lost") break;
  }
  expect(read.at(-1)).toEqual({
    type: "lost",
    generation: 1,
    reason: "closed-by-peer",
    sinceMs: start + 1_234,
  });
  await opend.close();
});

test("after a failed keep-alive it is the time of the last bytes, and the gap starts there", async () => {
  const seen: ObservedEvent[] = [];
  let isMute = false;
  const { opend } = await connected(
    { onRequest: () => isMute },
    { observe: (event) => seen.push(event), reconnect: () => 100 },
  );
  // The request that follows a login is answered at once.
  await vi.advanceTimersByTimeAsync(0);
  isMute = true;
  await vi.advanceTimersByTimeAsync(15_000);
  expect(opend.state.link).toBe("ready");
  while (opend.state.link === "ready") await vi.advanceTimersByTimeAsync(100);
  expect(seen.find(ofType("lost"))).toMatchObject({ reason: "silent", sinceMs: start });
  const silentMs = Date.now() - start;
  isMute = false;
  await vi.advanceTimersByTimeAsync(100);
  expect(opend.state.link).toBe("ready");
  expect(seen.find(ofType("gap"))).toMatchObject({ lastedMs: silentMs + 100 });
  await opend.close();
});

test("after sleep the gap starts when the machine fell asleep", async () => {
  const hoursMs = 8 * 3_600_000;
  let sleptMs = 0;
  // Timers and `now()` stand still while a machine sleeps; its wall clock does not.
  const clock: Clock = { ...systemClock, wallTime: () => Date.now() + sleptMs };
  const lost: ConnectionEvent[] = [];
  let isMute = false;
  const { opend } = await connected(
    { onRequest: () => isMute },
    { clock, observe: (event) => event.type === "lost" && lost.push(event) },
  );
  await vi.advanceTimersByTimeAsync(1_000);
  isMute = true;
  sleptMs = hoursMs;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lost).toMatchObject([{ reason: "silent", sinceMs: start }]);
  await opend.close();
});
