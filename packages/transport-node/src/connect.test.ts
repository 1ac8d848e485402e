import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { pushesOf } from "@opend/core";
import { json } from "@opend/core/json";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { startSimulator } from "@opend/simulator/node";
import { generate } from "selfsigned";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "./connect.ts";

const tencent = { market: 1, code: "00700" };

/** A server on a free port that calls `onSocket` for every socket. */
async function listening(onSocket: (socket: Socket) => void, host = "127.0.0.1") {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    onSocket(socket);
  });
  server.listen(0, host);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

describe("over real sockets", () => {
  test("logs in, sends a request, subscribes and receives pushes", async () => {
    await using simulator = await startSimulator({ port: 0, pushIntervalMs: 20 });
    await using opend = await connect({ port: simulator.port });
    expect(opend.state).toMatchObject({ link: "ready", generation: 1 });
    const { hkItemList, nextKey } = await opend.request(GetShortInterest, { security: tencent });
    expect(hkItemList).toHaveLength(10);
    expect(nextKey).toBe("1772121600");

    await using pushes = pushesOf(opend, UpdateBasicQot);
    await opend.request(Sub, {
      securityList: [tencent],
      subTypeList: [1],
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
    });
    let count = 0;
    for await (const { basicQotList } of pushes) {
      expect(basicQotList[0]?.security).toEqual(tencent);
      if (++count === 3) break;
    }
  });

  test("with bodyFormat json every request is JSON", async () => {
    await using simulator = await startSimulator({ port: 0 });
    const seen: (number | undefined)[] = [];
    simulator.faults.add({
      name: "look",
      begin: () => ({
        on: () => ({
          request(request, next) {
            seen.push(request.protoFmt);
            next(request);
          },
        }),
      }),
    });
    await using opend = await connect({ port: simulator.port, bodyFormat: json });
    const { hkItemList } = await opend.request(GetShortInterest, { security: tencent });
    expect(hkItemList[0]?.aggregatedShort).toBe(51480638n);
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen)).toEqual(new Set([1]));
  });

  test("connects over IPv6", async () => {
    await using simulator = await startSimulator({ port: 0, host: "::1" });
    await using opend = await connect({ host: "::1", port: simulator.port });
    expect(opend.state.link).toBe("ready");
  });

  test("a read request is retried when the link is cut", async () => {
    await using simulator = await startSimulator({ port: 0 });
    await using opend = await connect({ port: simulator.port, reconnect: () => 10 });
    simulator.disconnectAll();
    const { hkItemList } = await opend.request(GetShortInterest, { security: tencent });
    expect(hkItemList).toHaveLength(10);
    expect(opend.state.generation).toBeGreaterThan(1);
  });
});

test("an unread stream with keep: all pauses the socket until it is read", async () => {
  await using simulator = await startSimulator({ port: 0, pushIntervalMs: 1 });
  const subscription = {
    securityList: [tencent],
    subTypeList: [1],
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
  };
  await using slow = await connect({ port: simulator.port });
  await using kept = pushesOf(slow, UpdateBasicQot, { keep: "all", capacity: 10 });
  await slow.request(Sub, subscription);
  // A second connection counts how many pushes were sent.
  await using quick = await connect({ port: simulator.port });
  await using clock = pushesOf(quick, UpdateBasicQot);
  await quick.request(Sub, subscription);
  for (let count = 0; count < 300; count++) await clock.next();
  expect(kept.lag.items).toBeLessThan(100);
  for (let count = 0; count < 300; count++) expect((await kept.next()).done).toBe(false);
  expect(kept.dropped).toBe(0);
});

test("a connection publishes its events on the channel opend", async () => {
  const seen: unknown[] = [];
  const listener = (event: unknown): void => void seen.push(event);
  subscribe("opend", listener);
  await using simulator = await startSimulator({ port: 0 });
  await using opend = await connect({ port: simulator.port });
  await opend.request(GetShortInterest, { security: tencent });
  unsubscribe("opend", listener);
  expect(seen).toContainEqual(expect.objectContaining({ type: "ready" }));
});

describe("the error of a failed connect states the cause:", () => {
  test("nothing listens on the port", async () => {
    const { port } = await listening(() => {}).then(async (server) => {
      await server[Symbol.asyncDispose]();
      return server;
    });
    await expect(connect({ port })).rejects.toMatchObject({
      code: "connect-failed",
      reason: "refused",
      message: expect.stringContaining(`127.0.0.1:${port}`),
    });
  });

  test("no such host", async () => {
    await expect(
      connect({ host: "no-such-host.invalid", connectTimeoutMs: 20_000 }),
    ).rejects.toMatchObject({
      code: "connect-failed",
      reason: "unreachable",
    });
  });

  test("another server listens on the port", async () => {
    await using server = await listening((socket) =>
      socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"),
    );
    await expect(connect({ port: server.port })).rejects.toMatchObject({ reason: "not-opend" });
  });

  test.each([
    ["WebSocket port", false, "not-opend"],
    ["WebSocket port with a certificate", true, "ended-at-login"],
  ])("the port is OpenD's %s", async (_, isSecure, reason) => {
    const { cert, private: key } = await generate([{ name: "commonName", value: "opend" }]);
    const webSocket = { port: 0, ...(isSecure && { tls: { cert, key } }) };
    await using simulator = await startSimulator({ port: 0, webSocket });
    await expect(connect({ port: simulator.webSocketPort as number })).rejects.toMatchObject({
      reason,
      message: expect.stringContaining("WebSocket port"),
    });
  });

  test("the peer closes the connection at the login", async () => {
    await using server = await listening((socket) => socket.once("data", () => socket.destroy()));
    await expect(connect({ port: server.port })).rejects.toMatchObject({
      reason: "ended-at-login",
      message: expect.stringContaining("rsaKey"),
    });
  });

  test("the peer stays silent", async () => {
    await using server = await listening(() => {});
    await expect(connect({ port: server.port, connectTimeoutMs: 100 })).rejects.toMatchObject({
      reason: "timeout",
    });
  });

  test("the signal was aborted, before or while connecting", async () => {
    await using server = await listening(() => {});
    await expect(connect({ port: server.port, signal: AbortSignal.abort("no") })).rejects.toBe(
      "no",
    );
    await expect(
      connect({ port: server.port, signal: AbortSignal.timeout(50) }),
    ).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });

  test("the options are wrong", async () => {
    await expect(connect({ port: 0 })).rejects.toMatchObject({
      code: "invalid-argument",
      argument: "port",
    });
    await expect(connect({ rsaKey: "no key" })).rejects.toMatchObject({ code: "bad-cipher" });
    await expect(connect({ rsaKey: "any", rsaKeyFile: "any" })).rejects.toMatchObject({
      argument: "rsaKeyFile",
    });
    // Plain JavaScript does not check the types.
    const wrong = (options: object) => connect(options);
    await expect(wrong({ host: null })).rejects.toMatchObject({ argument: "host" });
    await expect(wrong({ maxBodyBytes: Number.NaN })).rejects.toMatchObject({
      argument: "maxBodyBytes",
    });
    await expect(wrong({ encryption: "AES_CBC" })).rejects.toMatchObject({ argument: "rsaKey" });
    await expect(wrong({ encryption: "AES-CBC", rsaKey: "any" })).rejects.toMatchObject({
      argument: "encryption",
    });
  });
});

describe("a key from a file", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "opend-key-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ["path", (path: string) => path],
    ["URL", pathToFileURL],
  ])("given by its %s, encrypts the connection to an OpenD that requires it", async (_, named) => {
    const path = join(folder, "key.pem");
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const rsaKey = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
    await writeFile(path, rsaKey);
    await using simulator = await startSimulator({ port: 0, rsaKey });
    const { port } = simulator;
    await using opend = await connect({ port, rsaKeyFile: named(path) });
    const { hkItemList } = await opend.request(GetShortInterest, { security: tencent });
    expect(hkItemList).toHaveLength(10);
    await expect(connect({ port })).rejects.toMatchObject({ reason: "ended-at-login" });
  });

  test("no error quotes the key, whichever option it was passed in", async () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const rsaKey = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
    const damaged = rsaKey.replace(/[A-Z]/g, "A");
    for (const options of [
      { rsaKeyFile: rsaKey },
      { rsaKeyFile: rsaKey.replaceAll("\n", " ") },
      { rsaKey, rsaKeyFile: rsaKey },
      { rsaKey: damaged },
      { rsaKey: rsaKey.slice(0, 200) },
    ]) {
      const error: unknown = await connect(options).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: expect.stringMatching(/^invalid-argument|bad-cipher$/) });
      const shown = inspect(error, { depth: 9, showHidden: true });
      for (const line of [...rsaKey.split("\n"), ...damaged.split("\n")].slice(1, -2))
        if (line.length > 20 && !line.startsWith("-----")) expect(shown).not.toContain(line);
    }
  });

  test("the error names a file that is missing or holds no key", async () => {
    const missing = join(folder, "missing.pem");
    await expect(connect({ rsaKeyFile: missing })).rejects.toMatchObject({
      code: "bad-cipher",
      message: expect.stringMatching(/file .*missing\.pem cannot be read \(ENOENT.*check its path/),
      cause: { code: "ENOENT" },
    });
    const empty = join(folder, "empty.pem");
    await writeFile(empty, "");
    await expect(connect({ rsaKeyFile: empty })).rejects.toMatchObject({
      code: "bad-cipher",
      message: expect.stringMatching(/file .*empty\.pem is not a private RSA key in PEM text: /),
    });
  });
});

test.each([
  ["an idle connection", ""],
  ["a closed connection", "await opend.close();"],
  ["a connection whose peer is gone", "simulator.disconnectAll();"],
])("%s does not keep the process running", async (_, then) => {
  const script = `
    import { startSimulator } from "@opend/simulator/node";
    import { connect } from "@opend/transport-node";
    async function main() {
      const simulator = await startSimulator({ port: 0 });
      const opend = await connect({ port: simulator.port });
      ${then}
      await simulator.close();
    }
    void main();`;
  const child = spawn(
    process.execPath,
    ["--conditions=@opend/source", "--import", "tsx", "--input-type=module", "-e", script],
    {
      cwd: new URL("..", import.meta.url),
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  const [code] = await once(child, "exit", { signal: AbortSignal.timeout(15_000) });
  expect(code).toBe(0);
});
