import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ScriptedOpenD } from "../../test/scripted-opend.ts";
import { webSocketDialect } from "../dialect/websocket/dialect.ts";
import { openConnection } from "./connection.ts";

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
    });
    await vi.advanceTimersByTimeAsync(1_000);
    await settled;
    expect(server.last.isClosedByClient).toBe(true);
  });

  test("something else that answers is told apart", async () => {
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

  test("a link that ends at the login says what that probably means", async () => {
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
