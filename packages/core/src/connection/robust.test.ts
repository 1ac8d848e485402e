/* Regression tests: guarantees of the connection that were once broken under bad conditions. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connected, outcome, tencent } from "../../test/connected.ts";
import { ScriptedOpenD } from "../../test/scripted-opend.ts";
import { webSocketDialect } from "../dialect/websocket/dialect.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import { RequestHistoryKL } from "../gen/strict/qot/request-history-kl.ts";
import { UpdateBasicQot } from "../gen/strict/qot/update-basic-qot.ts";
import { UnlockTrade } from "../gen/strict/trd/unlock-trade.ts";
import { encodeReplyFrame } from "../internal.ts";
import type { BackOff } from "./back-off.ts";
import { eventsOf } from "./event-stream.ts";
import { openConnection } from "./open-connection.ts";
import { pushesOf } from "./push-stream.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const ids = (peer: { received: readonly { command: number }[] }): number[] =>
  peer.received.map(({ command }) => command);

describe("restoring", () => {
  test("cannot trade either", async () => {
    const { server, opend } = await connected();
    const failures: unknown[] = [];
    opend.onRestore(async (request) => {
      const anyRequest = request as (protocol: unknown, c2s: unknown) => Promise<unknown>;
      await anyRequest(UnlockTrade, { unlock: true }).catch((error) => failures.push(error.code));
    });
    server.last.end();
    await vi.advanceTimersByTimeAsync(200);
    expect(failures).toEqual(["read-only"]);
    expect(ids(server.last)).not.toContain(UnlockTrade.id);
    await opend.close();
  });

  test("runs a function as often as it was added, and not after it was removed", async () => {
    let runs = 0;
    const restorer = async (): Promise<void> => {
      runs += 1;
    };
    const { server, opend } = await connected();
    const endFirst = opend.onRestore(restorer);
    opend.onRestore(restorer);
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    expect(runs).toBe(2);
    endFirst();
    server.last.end();
    await vi.advanceTimersByTimeAsync(200);
    expect(runs).toBe(3);
    await opend.close();
  });

  test("continues when a restorer never settles", async () => {
    const { server, opend } = await connected();
    opend.onRestore(() => new Promise(() => {}));
    server.last.end();
    await vi.advanceTimersByTimeAsync(100 + 30_000);
    expect(opend.state).toMatchObject({ link: "ready", generation: 2 });
    await opend.close();
  });

  test("restarts when the link ends while a restorer waits for something else", async () => {
    let runs = 0;
    const { server, opend } = await connected();
    opend.onRestore(() => {
      runs += 1;
      return runs === 1 ? new Promise(() => {}) : Promise.resolve();
    });
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    server.last.end();
    await vi.advanceTimersByTimeAsync(300);
    expect(opend.state).toMatchObject({ link: "ready", generation: 2 });
    expect(runs).toBe(2);
    await opend.close();
  });
});

describe("closing", () => {
  test.each([0, 1, 2, 3, 5, 8])(
    "%i turns after a reconnect's login stays closed",
    async (turns) => {
      const { server, opend } = await connected();
      server.last.end();
      await vi.advanceTimersByTimeAsync(99);
      vi.advanceTimersByTime(1);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      await opend.close();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(opend.state.link).toBe("closed");
      expect(server.peers.slice(1).every(({ isClosedByClient }) => isClosedByClient)).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});

describe("reconnect", () => {
  test("must be a function or false", async () => {
    const options = { reconnect: { firstMs: 5 } as unknown as BackOff };
    await expect(connected({}, options)).rejects.toMatchObject({ argument: "reconnect" });
  });

  test.each([
    () => {
      throw new Error("a bug");
    },
    () => Number.NaN,
    () => -1,
  ])("that fails ends the connection, and nothing stays pending", async (reconnect) => {
    const { server, opend } = await connected({}, { reconnect });
    const call = outcome(
      opend.request(GetShortInterest, tencent, { timeoutMs: Number.POSITIVE_INFINITY }),
    );
    await vi.advanceTimersByTimeAsync(0);
    server.last.end();
    await vi.advanceTimersByTimeAsync(2_000_000);
    if (opend.state.link !== "closed") await opend.close();
    expect(await call).toBe("closed");
  });

  test("that fails while the first attempt is retried rejects with a typed error", async () => {
    const bug = new Error("a bug");
    const connecting = connected(
      {
        onOpen() {
          throw new Error("nothing listens");
        },
      },
      {
        retryConnect: true,
        reconnect() {
          throw bug;
        },
      },
    );
    await expect(connecting).rejects.toMatchObject({ code: "closed", cause: bug });
  });

  test.each([null, false, "0", {}])(
    "that returns %o, which is not a delay, does not retry without delay",
    async (answer) => {
      const reconnect = (() => answer) as unknown as BackOff;
      const { server, opend } = await connected({}, { reconnect });
      server.last.end();
      expect(opend.state.link).toBe("closed");
      await expect(opend.request(GetShortInterest, tencent)).rejects.toMatchObject({
        code: "closed",
        cause: { argument: "reconnect" },
      });
      expect(server.attempts).toBe(1);
    },
  );
});

describe("a link that is lost as soon as it is open", () => {
  test("is reopened after longer delays, until it lasts", async () => {
    const delays: number[] = [];
    const reconnect = (attempt: number): number => {
      delays.push(attempt);
      return attempt * 100;
    };
    const { server, opend } = await connected({}, { reconnect });
    for (const waitMs of [100, 200, 300]) {
      server.last.end();
      await vi.advanceTimersByTimeAsync(waitMs);
      expect(opend.state.link).toBe("ready");
    }
    await vi.advanceTimersByTimeAsync(10_000);
    server.last.end();
    expect(delays).toEqual([1, 2, 3, 1]);
    await opend.close();
  });
});

describe("a WebSocket service that has lost its OpenD", () => {
  test("refuses logins temporarily, so the client retries", async () => {
    let isLost = false;
    const { server, opend } = await connected({
      onRequest: (peer, { command, section }) => {
        if (command !== 1 || !isLost) return false;
        const body = new Uint8Array(0);
        peer.raw(encodeReplyFrame({ command, section, error: 3, errorText: "", body }));
        return true;
      },
    });
    isLost = true;
    server.last.end();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(opend.state.link).toBe("reconnecting");
    isLost = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(opend.state).toMatchObject({ link: "ready", generation: 2 });
    await opend.close();
  });
});

describe("bytes in a message", () => {
  test("are a plain Uint8Array, also when the runtime passes a subclass", async () => {
    class Chunk extends Uint8Array {}
    const server = new ScriptedOpenD();
    const opend = await openConnection({
      dialect: webSocketDialect(),
      openLink: (receiver, signal) =>
        server.openLink(
          {
            onBytes: (bytes) => receiver.onBytes(Chunk.from(bytes)),
            onDrain: () => receiver.onDrain(),
            onEnd: (end) => receiver.onEnd(end),
          },
          signal,
        ),
    });
    const reply = opend.request(RequestHistoryKL, {
      rehabType: 0,
      klType: 1,
      security: tencent.security,
      beginTime: "2026-01-01",
      endTime: "2026-02-01",
    });
    await vi.advanceTimersByTimeAsync(0);
    const section = server.last.received.find(({ command }) => command === RequestHistoryKL.id)
      ?.section as number;
    const nextReqKey = new Uint8Array([1, 2]);
    server.last.reply(RequestHistoryKL, section, { security: tencent.security, nextReqKey });
    expect((await reply).nextReqKey?.constructor).toBe(Uint8Array);
    await opend.close();
  });
});

describe("the limiter and the link", () => {
  test("after an outage a pending read takes a new place in the limit, within its time limit", async () => {
    const { server, opend } = await connected({
      onRequest: (peer, { command, section }) => {
        if (command === GetShortInterest.id && peer !== server?.peers[0])
          peer.reply(GetShortInterest, section, { nextKey: "-1" });
      },
    });
    const calls = Array.from({ length: 30 }, () =>
      outcome(opend.request(GetShortInterest, tencent)),
    );
    await vi.advanceTimersByTimeAsync(0);
    server.last.end();
    await vi.advanceTimersByTimeAsync(31_000);
    expect(new Set(await Promise.all(calls))).toEqual(new Set(["resolved"]));
    await opend.close();
  });

  test("calls that fail during an outage do not count against the limit", async () => {
    const { server, opend } = await connected();
    server.last.end();
    const calls = Array.from({ length: 40 }, () =>
      outcome(opend.request(GetShortInterest, tencent, { whenLost: "fail" })),
    );
    expect(new Set(await Promise.all(calls))).toEqual(new Set(["link-lost"]));
    expect(opend.limiter.state(GetShortInterest)?.left).toBe(30);
    await opend.close();
  });
});

describe("time", () => {
  test("a time limit longer than the longest timer does not fire at once", async () => {
    const { opend } = await connected();
    const call = outcome(
      opend.request(GetShortInterest, tencent, { timeoutMs: Number.MAX_SAFE_INTEGER }),
    );
    await vi.advanceTimersByTimeAsync(100_000);
    expect(await Promise.race([call, Promise.resolve("waiting")])).toBe("waiting");
    await opend.close();
  });
});

describe("streams", () => {
  test("with an aborted signal do not keep the process running", async () => {
    const { server, opend } = await connected();
    const signal = AbortSignal.abort("no");
    await expect(eventsOf(opend, { signal }).next()).rejects.toBe("no");
    await expect(pushesOf(opend, UpdateBasicQot, { signal }).next()).rejects.toBe("no");
    expect(server.last.isHeld).toBe(false);
    await opend.close();
  });

  test.each([0, -1, Number.NaN, 1.5])("of capacity %d are refused", async (capacity) => {
    const { opend } = await connected();
    expect(() => pushesOf(opend, UpdateBasicQot, { capacity })).toThrow(
      expect.objectContaining({ argument: "capacity" }),
    );
    await opend.close();
  });
});
