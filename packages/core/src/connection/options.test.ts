/* Wrong options in plain JavaScript, where no type checks them, throw at once and name the option. */
import { describe, expect, test } from "vitest";
import { answerShortInterest, connected, tencent } from "../../test/connected.ts";
import { ScriptedOpenD } from "../../test/scripted-opend.ts";
import { webSocketDialect } from "../dialect/websocket/dialect.ts";
import { GetShortInterest } from "../gen/strict/qot/get-short-interest.ts";
import { UpdateBasicQot } from "../gen/strict/qot/update-basic-qot.ts";
import type { CallOptions } from "./call.ts";
import { eventsOf } from "./event-stream.ts";
import { openConnection } from "./open-connection.ts";
import type { ConnectionOptions } from "./options.ts";
import { pushesOf } from "./push-stream.ts";

describe("options of a connection", () => {
  test.each([
    { connectTimeoutMs: 0 },
    { connectTimeoutMs: Number.NaN },
    { connectTimeoutMs: "5000" },
    { connectTimeoutMs: null },
    { reconnect: null },
    { limiter: {} },
    { limiter: null },
    { observe: "console.log" },
    { signal: new AbortController() },
    { signal: "soon" },
  ])("%o is refused", async (options) => {
    await expect(connected({}, options as unknown as ConnectionOptions)).rejects.toMatchObject({
      code: "invalid-argument",
      argument: Object.keys(options)[0],
    });
  });

  test.each([-1, Number.NaN, null, "30"])("no probe after %o", (probeAfterMs) => {
    expect(() => webSocketDialect({ probeAfterMs: probeAfterMs as number })).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument: "probeAfterMs" }),
    );
  });

  test("a login that cannot be encoded is not retried", async () => {
    const server = new ScriptedOpenD();
    const dialect = webSocketDialect({ clientId: 5 as unknown as string });
    const opening = openConnection({ openLink: server.openLink, dialect }, { retryConnect: true });
    await expect(opening).rejects.toMatchObject({ code: "bad-message" });
    expect(server.attempts).toBe(1);
  });
});

describe("options of a call", () => {
  test.each([
    { timeoutMs: 0 },
    { timeoutMs: "5" },
    { whenLost: "throw" },
    { whenLimited: "fail" },
    { signal: new AbortController() },
  ])("%o is refused, each time", async (options) => {
    const { opend } = await connected({ onRequest: answerShortInterest("-1") });
    for (const _ of [1, 2])
      await expect(
        opend.request(GetShortInterest, tencent, options as unknown as CallOptions),
      ).rejects.toMatchObject({
        code: "invalid-argument",
        argument: Object.keys(options)[0],
      });
    await opend.close();
  });
});

test("a stream refuses a signal that is not an AbortSignal", async () => {
  const { opend } = await connected();
  const signal = new AbortController() as unknown as AbortSignal;
  for (const open of [
    () => eventsOf(opend, { signal }),
    () => pushesOf(opend, UpdateBasicQot, { signal }),
  ])
    expect(open).toThrow(expect.objectContaining({ argument: "signal" }));
  await opend.close();
});
