/* Runs the same program in every runtime, in its own process. The process has to end by itself. */

import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket, connect as tcp } from "node:net";
import { runtimeNames } from "@opend/runtimes/binaries";
import { disconnectAfter } from "@opend/simulator";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import { generate } from "selfsigned";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../test/runtimes.ts";

const key = "open sesame";

let simulator: Simulator;
let url: string;
beforeAll(async () => {
  simulator = await startSimulator({ port: 0, pushIntervalMs: 20, webSocket: { port: 0, key } });
  url = `ws://127.0.0.1:${simulator.webSocketPort}`;
});
afterAll(() => simulator.close());

/** A server on a free port. It destroys its sockets when it is disposed of. */
async function listening(onSocket: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    onSocket(socket);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** A proxy to the simulator that never answers the closing frame of a WebSocket. */
const neverClosing = (onClosing: () => void) =>
  listening((socket) => {
    const behind = tcp(simulator.webSocketPort as number, "127.0.0.1");
    behind.on("error", () => {});
    behind.pipe(socket, { end: false });
    socket.on("data", (bytes: Buffer) => {
      const isClose = bytes[0] === 0x88;
      if (isClose) onClosing();
      else behind.write(bytes);
    });
    socket.on("close", () => behind.destroy());
  });

describe.each(runtimeNames)("in %s", (runtime) => {
  test("logs in, sends a request, receives a push, and ends when it is closed", async () => {
    expect(await run(runtime, "ask", { url, key })).toEqual({ rows: 10, pushed: "00700" });
  });

  test("reconnects when the link was cut", async () => {
    await using unsteady = await startSimulator({ port: 0, webSocket: { port: 0 } });
    unsteady.faults.add(disconnectAfter({ frames: 4 }));
    const { webSocketPort } = unsteady;
    expect(await run(runtime, "comeBack", { url: `ws://127.0.0.1:${webSocketPort}` })).toEqual({
      rows: 10,
    });
  });

  test("a wrong key is refused", async () => {
    expect(await run(runtime, "fail", { url, key: "open barley" })).toMatchObject({
      code: "connect-failed",
      reason: "login-refused",
    });
  });

  test("the error names OpenD's TCP port, or a port without a certificate for wss:", async () => {
    expect(await run(runtime, "fail", { url: `ws://127.0.0.1:${simulator.port}` })).toMatchObject({
      code: "connect-failed",
      reason: "unreachable",
      message: expect.stringContaining("OpenD's TCP port"),
    });
    expect(await run(runtime, "fail", { url: url.replace("ws:", "wss:") })).toMatchObject({
      code: "connect-failed",
      reason: "unreachable",
      message: expect.stringMatching(/no certificate: use `ws:`|no certificate and requires `ws:`/),
    });
  });

  test("stops connecting to a silent peer when it is aborted", async () => {
    await using silent = await listening(() => {});
    expect(await run(runtime, "giveUp", { url: silent.url })).toEqual({ gaveUp: "enough" });
  });

  test("trusts only the authority in its options", async () => {
    const { cert, private: secret } = await generate([{ name: "commonName", value: "opend" }], {
      algorithm: "sha256",
      extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] }],
    });
    const tls = { cert, key: secret };
    await using secure = await startSimulator({ port: 0, webSocket: { port: 0, key, tls } });
    const address = `127.0.0.1:${secure.webSocketPort}`;
    const trusted = { url: `wss://${address}`, key, tls: { ca: cert } };
    expect(await run(runtime, "ask", trusted)).toMatchObject({ rows: 10 });
    expect(await run(runtime, "fail", { url: `wss://${address}` })).toMatchObject({
      reason: "unreachable",
      message: expect.stringContaining("certificate is not trusted"),
    });
    expect(await run(runtime, "fail", { url: `ws://${address}` })).toMatchObject({
      reason: "unreachable",
      message: expect.stringContaining("has a certificate and requires `wss:`"),
    });
  });
});

// Deno's WebSocket gives the same error for every cause. Only the text differs, and it is not parsed.
test.each(runtimeNames.filter((name) => name !== "Deno"))(
  "%s reports that nothing listens on the port",
  async (name) => {
    const nobody = await listening(() => {});
    await nobody[Symbol.asyncDispose]();
    expect(await run(name, "fail", { url: nobody.url })).toMatchObject({ reason: "refused" });
  },
);

test("Deno refuses tls.servername, which it cannot check", async () => {
  expect(await run("Deno", "fail", { url, tls: { servername: "opend" } })).toMatchObject({
    code: "invalid-argument",
    argument: "tls.servername",
  });
});

// Deno waits for the peer's answer, and the wait cannot be stopped.
test.each(runtimeNames.filter((name) => name !== "Deno"))(
  "%s sends a closing frame, and ends at once even if the peer never answers it",
  async (name) => {
    let onClosing = (): void => {};
    const told = new Promise<void>((resolve) => {
      onClosing = resolve;
    });
    await using peer = await neverClosing(() => onClosing());
    expect(await run(name, "ask", { url: peer.url, key })).toMatchObject({ rows: 10 });
    await told;
  },
);

test.each(runtimeNames.filter((name) => name.includes("Node")))(
  "an idle connection does not keep %s running",
  async (name) => {
    expect(await run(name, "letGo", { url, key })).toEqual({ link: "ready" });
  },
);
