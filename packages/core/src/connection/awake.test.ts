/* When a runtime sleeps, freezes or goes offline, a link is dead only if it does not answer a probe. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connected } from "../../test/connected.ts";
import { type Clock, systemClock } from "../clock.ts";
import { webSocketDialect } from "../dialect/websocket/dialect.ts";
import { ConnectError } from "../errors.ts";
import { GetGlobalState } from "../gen/strict/system/get-global-state.ts";
import { Limiter } from "../limiter/limiter.ts";
import type { Wiring } from "./options.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A wiring with an `onWake` that the test calls in place of the runtime. */
function waking(): { wiring: Partial<Wiring>; wake(): void; isListened(): boolean } {
  let listener: (() => void) | undefined;
  return {
    wiring: {
      onWake: (wake) => {
        listener = wake;
        return () => {
          listener = undefined;
        };
      },
    },
    wake: () => listener?.(),
    isListened: () => listener !== undefined,
  };
}

/** A clock that can jump ahead without firing timers, as in a frozen tab. */
function jumpingClock(): { clock: Clock; jump(ms: number): void } {
  let ahead = 0;
  return {
    clock: { ...systemClock, now: () => systemClock.now() + ahead },
    jump: (ms) => {
      ahead += ms;
    },
  };
}

const probes = (peer: { received: readonly { command: number }[] }): number =>
  peer.received.filter(({ command }) => command === GetGlobalState.id).length;

describe("a runtime that wakes up", () => {
  test("probes at once, and a dead link is lost after the deadline of the answer", async () => {
    let isMute = false;
    const { wiring, wake } = waking();
    const { server, opend } = await connected({ onRequest: () => isMute }, {}, wiring);
    await vi.advanceTimersByTimeAsync(0);
    const before = probes(server.last);
    wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(probes(server.last)).toBe(before + 1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(opend.state.generation).toBe(1);
    isMute = true;
    wake();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(opend.state.link).toBe("reconnecting");
    await opend.close();
  });

  test("skips the rest of a back-off delay", async () => {
    const { wiring, wake } = waking();
    let isOffline = false;
    const { server, opend } = await connected(
      {
        onOpen: () => {
          if (isOffline) throw new ConnectError("unreachable", "offline");
        },
      },
      { reconnect: () => 30_000 },
      wiring,
    );
    isOffline = true;
    server.last.end();
    await vi.advanceTimersByTimeAsync(35_000);
    expect(opend.state.link).toBe("reconnecting");
    isOffline = false;
    wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(opend.state).toMatchObject({ link: "ready", generation: 2 });
    await opend.close();
  });

  test("has no listener after close()", async () => {
    const { wiring, isListened } = waking();
    const { opend } = await connected({}, {}, wiring);
    expect(isListened()).toBe(true);
    await opend.close();
    expect(isListened()).toBe(false);
  });
});

describe("a keep-alive timer that fires far too late", () => {
  test("does not end the link, because the answer may not have been delivered yet", async () => {
    let isMute = true;
    const { clock, jump } = jumpingClock();
    const { server, opend } = await connected(
      { onRequest: (_, { command }) => command !== 1 && isMute },
      { clock },
    );
    await vi.advanceTimersByTimeAsync(30_000);
    const asked = probes(server.last);
    jump(600_000);
    isMute = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(probes(server.last)).toBeGreaterThan(asked);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(opend.state).toMatchObject({ link: "ready", generation: 1 });
    await opend.close();
  });

  test("ends the link the second time", async () => {
    let isMute = false;
    const { clock, jump } = jumpingClock();
    const { opend } = await connected(
      { onRequest: (_, { command }) => command !== 1 && isMute },
      { clock, reconnect: () => 1_000_000 },
    );
    await vi.advanceTimersByTimeAsync(0);
    isMute = true;
    await vi.advanceTimersByTimeAsync(35_000);
    jump(600_000);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(opend.state.link).toBe("ready");
    jump(600_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(opend.state.link).toBe("reconnecting");
    await opend.close();
  });
});

describe("a probe", () => {
  let isDead = false;

  test("counts against its frequency limit, and is sent even if the limit is used up", async () => {
    const limiter = new Limiter({
      overrides: { GetGlobalState: { requests: 2, windowMs: 100_000 } },
    });
    const { server, opend } = await connected({}, { limiter });
    await vi.advanceTimersByTimeAsync(0);
    expect(limiter.state(GetGlobalState)?.left).toBe(1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(limiter.state(GetGlobalState)?.left).toBe(0);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(probes(server.last)).toBe(3);
    expect(opend.state.generation).toBe(1);
    await opend.close();
  });

  test("notices a dead link in time when user code has used up the limit", async () => {
    const { server, opend } = await connected({
      onRequest: (_peer, { command }) => isDead && command === GetGlobalState.id,
    });
    await vi.advanceTimersByTimeAsync(0);
    const calls = Array.from({ length: 9 }, () => opend.request(GetGlobalState, { userID: 0n }));
    await Promise.all(calls);
    expect(opend.limiter.state(GetGlobalState)?.left).toBe(0);
    isDead = true;
    await vi.advanceTimersByTimeAsync(30_000 + 10_500);
    expect(server.peers).toHaveLength(2);
    isDead = false;
    await opend.close();
  });

  test("is sent when the limiter's store fails", async () => {
    const limiter = new Limiter();
    const { server, opend } = await connected({}, { limiter });
    await vi.advanceTimersByTimeAsync(0);
    limiter.tryAcquire = () => {
      throw new Error("the store is gone");
    };
    await vi.advanceTimersByTimeAsync(30_000);
    expect(probes(server.last)).toBe(2);
    expect(opend.state.link).toBe("ready");
    await opend.close();
  });

  test("can be turned off", async () => {
    const dialect = webSocketDialect({ probeAfterMs: 0 });
    const { server, opend } = await connected({}, {}, { dialect });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(probes(server.last)).toBe(1);
    await opend.close();
  });
});
