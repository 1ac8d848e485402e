import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connected, outcome, tencent } from "../../test/connected.ts";
import type { Peer } from "../../test/scripted-opend.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import { Sub } from "../gen/strict/qot/sub.ts";
import { UpdateBasicQot } from "../gen/strict/qot/update-basic-qot.ts";
import { drain } from "./drain.ts";
import { pushesOf } from "./push-stream.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const answerSub = (peer: Peer, { command, section }: Peer["received"][number]): void => {
  if (command === Sub.id) peer.reply(Sub, section, {});
};

/** A connection with a call that waits for its reply, and the function that sends the reply. */
async function calling(onRequest = answerSub) {
  const { server, opend } = await connected({ onRequest });
  const pending = outcome(opend.request(GetShortInterest, tencent));
  await vi.advanceTimersByTimeAsync(0);
  const { section } = server.last.received.at(-1) ?? { section: 0 };
  const reply = (): void => server.last.reply(GetShortInterest, section, { nextKey: "-1" });
  const commands = (): number[] => server.last.received.map(({ command }) => command);
  return { server, opend, pending, reply, commands };
}

test("pending calls finish, new ones are refused, then subscriptions end, then the connection", async () => {
  const { server, opend, pending, reply, commands } = await calling();
  const stream = pushesOf(opend, UpdateBasicQot);
  const drained = drain(opend);
  const before = commands().length;
  expect(await outcome(opend.request(GetShortInterest, tencent))).toBe("closed");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(commands().length).toBe(before);
  expect(opend.state.link).toBe("ready");
  reply();
  expect(await drained).toEqual({ outcome: "drained" });
  expect(await pending).toBe("resolved");
  expect(commands().at(-1)).toBe(Sub.id);
  expect(opend.state.link).toBe("closed");
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  expect(server.last.isClosedByClient).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("the time limit cuts off calls without a reply, and counts them", async () => {
  const { opend, pending } = await calling();
  const drained = drain(opend, { timeoutMs: 1_000 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await drained).toEqual({ outcome: "timed-out", pending: 1 });
  expect(await pending).toBe("closed");
  expect(vi.getTimerCount()).toBe(0);
});

test("the time limit counts when OpenD does not answer the unsubscribe request", async () => {
  const { opend, reply } = await calling(() => {});
  const drained = drain(opend, { timeoutMs: 1_000 });
  reply();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await drained).toEqual({ outcome: "timed-out", pending: 0 });
});

test("subscriptions that OpenD does not end are told", async () => {
  const { opend, reply } = await calling((peer, { command, section }) => {
    if (command === Sub.id) peer.refuse(Sub, section, "within a minute");
  });
  const drained = drain(opend);
  reply();
  expect(await drained).toMatchObject({
    outcome: "still-subscribed",
    error: { code: "reply-failed", retMsg: "within a minute" },
  });
});

test("close() during a drain ends it, and a second drain ends at once", async () => {
  const { opend, pending } = await calling();
  const drained = drain(opend);
  await opend.close();
  expect([await drained, await pending]).toEqual([{ outcome: "closed" }, "closed"]);
  expect(await drain(opend)).toEqual({ outcome: "closed" });
});

test("a wrong option changes nothing", async () => {
  const { opend } = await connected({ onRequest: answerSub });
  for (const timeoutMs of [0, Number.NaN, Number.POSITIVE_INFINITY, "1000" as never])
    expect(await outcome(drain(opend, { timeoutMs }))).toBe("invalid-argument");
  expect(await drain(opend)).toEqual({ outcome: "drained" });
});
