import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connected, outcome } from "../../test/connected.ts";
import { ScriptedOpenD } from "../../test/scripted-opend.ts";
import { webSocketDialect } from "../dialect/websocket/dialect.ts";
import { ConnectError, type ConnectFailure } from "../errors.ts";
import { openConnection } from "./open-connection.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("connecting", () => {
  test("has a deadline, even when the link never opens", async () => {
    const server = new ScriptedOpenD({ onOpen: () => new Promise(() => {}) });
    const opening = openConnection(
      { openLink: server.openLink, dialect: webSocketDialect() },
      { connectTimeoutMs: 1_000 },
    );
    const settled = expect(opening).rejects.toMatchObject({
      code: "connect-failed",
      reason: "timeout",
      message: expect.stringMatching(/within 1000 ms; the address does not answer/),
    });
    await vi.advanceTimersByTimeAsync(1_000);
    await settled;
  });

  test("a login that is never answered is a timeout, and the link is closed", async () => {
    const server = new ScriptedOpenD({ onRequest: () => true });
    const opening = openConnection(
      { openLink: server.openLink, dialect: webSocketDialect() },
      { connectTimeoutMs: 1_000 },
    );
    const settled = expect(opening).rejects.toMatchObject({
      code: "connect-failed",
      reason: "timeout",
      message: expect.stringMatching(/does not answer: probably/),
    });
    await vi.advanceTimersByTimeAsync(1_000);
    await settled;
    expect(server.last.isClosedByClient).toBe(true);
  });

  test("another server that answers is recognised", async () => {
    const server = new ScriptedOpenD({
      onRequest: (peer) => {
        peer.raw(new TextEncoder().encode("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"));
        return true;
      },
    });
    await expect(
      openConnection({ openLink: server.openLink, dialect: webSocketDialect() }),
    ).rejects.toMatchObject({ code: "connect-failed", reason: "not-opend" });
  });

  test("the error of a link that ends at the login states the probable cause", async () => {
    const server = new ScriptedOpenD({
      onRequest: (peer) => {
        peer.end();
        return true;
      },
    });
    await expect(
      openConnection({ openLink: server.openLink, dialect: webSocketDialect() }),
    ).rejects.toMatchObject({
      code: "connect-failed",
      reason: "ended-at-login",
      message: expect.stringContaining("probably"),
    });
  });

  test("aborting rejects with the signal's own reason", async () => {
    const controller = new AbortController();
    const server = new ScriptedOpenD({ onRequest: () => true });
    const opening = openConnection(
      { openLink: server.openLink, dialect: webSocketDialect() },
      { signal: controller.signal },
    );
    controller.abort("never mind");
    await expect(opening).rejects.toBe("never mind");
  });
});

describe("retryConnect", () => {
  const refusing = (failures: number, reason: ConnectFailure = "refused") => ({
    onOpen: (attempt: number): void => {
      if (attempt <= failures) throw new ConnectError(reason, "not yet");
    },
  });

  test("retries the first connect too, with the delays of reconnect", async () => {
    const opening = connected(refusing(3), { retryConnect: true });
    await vi.advanceTimersByTimeAsync(100 + 200 + 300);
    const { server, opend } = await opening;
    expect(server.attempts).toBe(4);
    expect(opend.state).toMatchObject({ link: "ready", generation: 1 });
    await opend.close();
  });

  test("is off by default: the first failure rejects", async () => {
    await expect(connected(refusing(1))).rejects.toMatchObject({ reason: "refused" });
  });

  test("does not retry after a final failure", async () => {
    await expect(connected(refusing(1, "key"), { retryConnect: true })).rejects.toMatchObject({
      reason: "key",
    });
  });

  test("ends with the last failure when reconnect returns undefined", async () => {
    const reconnect = (attempt: number) => (attempt > 2 ? undefined : 10);
    const opening = outcome(connected(refusing(9), { retryConnect: true, reconnect }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await opening).toBe("connect-failed");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("rejects with the error of a failing reconnect callback", async () => {
    const options = { retryConnect: true, reconnect: () => Number.NaN };
    await expect(connected(refusing(9), options)).rejects.toMatchObject({
      code: "invalid-argument",
      argument: "reconnect",
    });
  });

  test("rejects with the signal's reason when it is aborted during a delay", async () => {
    const controller = new AbortController();
    const options = { retryConnect: true, signal: controller.signal };
    const opening = outcome(connected(refusing(9), options));
    await vi.advanceTimersByTimeAsync(50);
    controller.abort("enough");
    expect(await opening).toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
  });
});
