import { once } from "node:events";
import { createServer } from "node:net";
import { inspect } from "node:util";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import { generate } from "selfsigned";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connect } from "./connect.ts";

const tencent = { market: 1, code: "00700" };
const urlOf = ({ webSocketPort }: Simulator): string => `ws://127.0.0.1:${webSocketPort}`;

describe("over a real WebSocket", () => {
  let simulator: Simulator;
  beforeEach(async () => {
    simulator = await startSimulator({ port: 0, webSocket: { port: 0, key: "open sesame" } });
  });
  afterEach(() => simulator.close());

  test("logs in with the key and sends a request", async () => {
    await using opend = await connect({ url: urlOf(simulator), key: "open sesame" });
    const { hkItemList } = await opend.request(GetShortInterest, { security: tencent });
    expect(hkItemList[0]?.aggregatedShort).toBe(51_480_638n);
  });

  test.each([undefined, "open barley"])(
    "the key %j is refused with OpenD's own message",
    async (key) => {
      const connecting = connect({ url: urlOf(simulator), ...(key !== undefined && { key }) });
      await expect(connecting).rejects.toMatchObject({
        code: "connect-failed",
        reason: "login-refused",
        message: expect.stringContaining("wrong websocket key"),
      });
    },
  );

  test("reconnects after the link was cut", async () => {
    await using opend = await connect({
      url: urlOf(simulator),
      key: "open sesame",
      reconnect: () => 10,
    });
    simulator.disconnectAll();
    const { hkItemList } = await opend.request(GetShortInterest, { security: tencent });
    expect(hkItemList).toHaveLength(10);
  });
});

describe("wss", () => {
  test("trusts only the authority and the name in its options", async () => {
    const { cert, private: key } = await generate([{ name: "commonName", value: "opend.test" }], {
      extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "opend.test" }] }],
    });
    await using simulator = await startSimulator({
      port: 0,
      webSocket: { port: 0, tls: { cert, key } },
    });
    const url = `wss://127.0.0.1:${simulator.webSocketPort}`;
    await using opend = await connect({ url, tls: { ca: cert, servername: "opend.test" } });
    expect(opend.state.link).toBe("ready");
    await expect(connect({ url })).rejects.toMatchObject({ reason: "unreachable" });
    await expect(connect({ url, tls: { ca: cert } })).rejects.toMatchObject({
      reason: "unreachable",
    });
  });
});

test.each([
  ["tls.rejectUnauthorized", { rejectUnauthorized: false }],
  ["tls.checkServerIdentity", { checkServerIdentity: () => undefined }],
  ["tls.ca", { ca: "garbage" }],
  ["tls.ca", { ca: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----" }],
  ["tls.ca", { ca: 5 }],
  ["tls.servername", { servername: "" }],
  ["tls", "insecure"],
])("the setting %s is refused before anything is opened", async (argument, tls) => {
  const wrong = (options: object) => connect(options);
  await expect(wrong({ url: "wss://127.0.0.1:1", tls })).rejects.toMatchObject({
    code: "invalid-argument",
    argument,
  });
});

describe("the error of a failed connect states the cause:", () => {
  test("nothing listens on the port", async () => {
    const simulator = await startSimulator({ port: 0, webSocket: { port: 0 } });
    await simulator.close();
    await expect(connect({ url: urlOf(simulator) })).rejects.toMatchObject({
      code: "connect-failed",
      reason: "refused",
    });
  });

  test("the port is OpenD's TCP port", async () => {
    await using simulator = await startSimulator({ port: 0 });
    await expect(connect({ url: `ws://127.0.0.1:${simulator.port}` })).rejects.toMatchObject({
      code: "connect-failed",
      reason: "unreachable",
    });
  });

  test("the peer stays silent, or connecting was aborted", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `ws://127.0.0.1:${(server.address() as { port: number }).port}`;
    await expect(connect({ url, connectTimeoutMs: 100 })).rejects.toMatchObject({
      reason: "timeout",
    });
    await expect(connect({ url, signal: AbortSignal.abort("no") })).rejects.toBe("no");
    const controller = new AbortController();
    const connecting = connect({ url, signal: controller.signal });
    controller.abort("enough");
    await expect(connecting).rejects.toBe("enough");
    server.close();
  });

  test.each([
    "ws://user:hush-1@127.0.0.1:1/?token=hush-2#hush-3",
    "ws://user:hush-1@127.0.0.1:99999/?token=hush-2",
    "ws://user:hush-1@host with spaces/?token=hush-2",
    "wss://user:hush-1@nowhere.invalid/path?token=hush-2",
    "http://user:hush-1@127.0.0.1/?token=hush-2",
  ])("no error or event quotes the secrets in the address %s", async (url) => {
    const observed: unknown[] = [];
    const attempts = new AbortController();
    const connecting = connect({
      url,
      observe: (event) => observed.push(event),
      retryConnect: true,
      reconnect: (attempt) => (attempt > 1 ? undefined : 1),
      signal: attempts.signal,
    });
    const error: unknown = await connecting.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: expect.stringMatching(/^connect-failed|invalid-argument$/),
    });
    expect(inspect([error, observed], { depth: 9, showHidden: true })).not.toContain("hush");
  });

  test("the error of a peer that repeats the request does not quote the address", async () => {
    const echo = createServer((socket) => socket.on("error", () => {}).pipe(socket));
    await once(echo.listen(0, "127.0.0.1"), "listening");
    const { port } = echo.address() as { port: number };
    const url = `ws://user:hush-1@127.0.0.1:${port}/?token=hush-2`;
    const error: unknown = await connect({ url }).catch((thrown: unknown) => thrown);
    const bytes = (error as { cause?: { rawPacket?: Uint8Array } }).cause?.rawPacket;
    expect(error).toMatchObject({ code: "connect-failed" });
    expect(bytes).toBeUndefined();
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("hush");
    echo.close();
  });

  test("the address has another scheme", async () => {
    await expect(connect({ url: "http://127.0.0.1" })).rejects.toMatchObject({
      code: "invalid-argument",
      argument: "url",
    });
  });
});
