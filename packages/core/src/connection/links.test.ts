/* A transport may fail in any way. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { outcome, tencent } from "../../test/connected.ts";
import { ScriptedOpenD } from "../../test/scripted-opend.ts";
import { webSocketDialect } from "../dialect/websocket/dialect.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import { Sub } from "../gen/strict/qot/sub.ts";
import { openConnection } from "./open-connection.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("links", () => {
  const dialect = webSocketDialect();

  test("that end before `openLink` resolves are closed", async () => {
    let isClosed = false;
    const connecting = openConnection({
      dialect,
      openLink: async (receiver) => {
        receiver.onBytes(new Uint8Array(50));
        return {
          send: () => true,
          close: () => {
            isClosed = true;
          },
        };
      },
    });
    expect(await outcome(connecting)).toBe("connect-failed");
    expect(isClosed).toBe(true);
  });

  test("that throw when they send end the session without an unhandled rejection", async () => {
    const connecting = openConnection({
      dialect,
      openLink: async () => ({
        send: () => {
          throw new Error("not open");
        },
        close: () => {},
      }),
    });
    expect(await outcome(connecting)).toBe("connect-failed");
  });

  test("that throw when they are probed leave no timer", async () => {
    const server = new ScriptedOpenD();
    let isBroken = false;
    const opend = await openConnection(
      {
        dialect,
        openLink: async (receiver, signal) => {
          const link = await server.openLink(receiver, signal);
          const send = (bytes: Uint8Array): boolean => {
            if (isBroken) throw new Error("not open");
            return link.send(bytes);
          };
          return { ...link, send };
        },
      },
      { reconnect: false },
    );
    await vi.advanceTimersByTimeAsync(0);
    isBroken = true;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(opend.state.link).toBe("closed");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that throw when they continue to send end the session", async () => {
    const server = new ScriptedOpenD();
    let drain = (): void => {};
    let send: "works" | "is full" | "throws" = "works";
    const opend = await openConnection(
      {
        dialect,
        openLink: async (receiver, signal) => {
          drain = () => receiver.onDrain();
          const link = await server.openLink(receiver, signal);
          return {
            ...link,
            send: (bytes) => {
              if (send === "throws") throw new Error("not open");
              return link.send(bytes) && send === "works";
            },
          };
        },
      },
      { reconnect: false },
    );
    await vi.advanceTimersByTimeAsync(0);
    send = "is full";
    const calls = [1, 2].map(() => outcome(opend.request(GetShortInterest, tencent)));
    await vi.advanceTimersByTimeAsync(0);
    send = "throws";
    drain();
    expect(await Promise.all(calls)).toEqual(["closed", "closed"]);
    expect(opend.state.link).toBe("closed");
  });

  test("that deliver something other than bytes end the session", async () => {
    const server = new ScriptedOpenD();
    let receiveText = (): void => {};
    const opend = await openConnection(
      {
        dialect,
        openLink: (receiver, signal) => {
          receiveText = () => receiver.onBytes(undefined as unknown as Uint8Array);
          return server.openLink(receiver, signal);
        },
      },
      { reconnect: false },
    );
    receiveText();
    expect(opend.state.link).toBe("closed");
  });

  test("that are full do not send requests that were aborted meanwhile", async () => {
    const server = new ScriptedOpenD({
      onRequest: (peer, { command, section }) => {
        if (command === Sub.id) peer.reply(Sub, section, {});
      },
    });
    let drain = (): void => {};
    let isFull = false;
    const opend = await openConnection({
      dialect,
      openLink: async (receiver, signal) => {
        drain = () => receiver.onDrain();
        const link = await server.openLink(receiver, signal);
        return { ...link, send: (bytes) => link.send(bytes) && !isFull };
      },
    });
    await vi.advanceTimersByTimeAsync(0);
    isFull = true;
    await opend.request(Sub, { isSubOrUnSub: true });
    const late = outcome(opend.request(Sub, { isSubOrUnSub: true }, { timeoutMs: 100 }));
    await vi.advanceTimersByTimeAsync(100);
    expect(await late).toBe("timeout");
    isFull = false;
    drain();
    const sent = server.last.received.filter(({ command }) => command === Sub.id);
    expect(sent).toHaveLength(1);
    await opend.close();
  });
});
