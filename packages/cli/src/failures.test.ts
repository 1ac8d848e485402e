import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSimulator } from "@opend/simulator/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { opend } from "../test/opend.ts";

let simulator: Awaited<ReturnType<typeof startSimulator>>;
let at: string;
beforeEach(async () => {
  simulator = await startSimulator({ port: 0 });
  at = `--port ${simulator.port}`;
});
afterEach(() => simulator.close());

describe("a failure is one line and an exit code", () => {
  test("a security that OpenD does not know", async () => {
    const ran = await opend(`short-interest HK.99999 ${at}`);
    expect(ran).toMatchObject({ exitCode: 1, stdout: "" });
    expect(ran.stderr).toMatch(/^opend: .*HK\.99999.*\n$/);
  });

  test("a market without this data", async () => {
    const ran = await opend(`short-interest SH.600519 ${at}`);
    expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
    expect(ran.stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("an invalid code, before connecting", async () => {
    const ran = await opend("short-interest tencent --port 1");
    expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
    const simulated = await opend("short-interest SH.600519 --simulator");
    expect(simulated.stderr).not.toContain("Simulator on");
  });

  test("an invalid OPEND_PORT, if it is needed", async () => {
    const env = { OPEND_PORT: "abc" };
    expect(await opend("short-interest HK.00700", { env })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("OPEND_PORT"),
    });
    expect((await opend("--help", { env })).exitCode).toBe(0);
    expect((await opend("short-interest HK.00700 --simulator", { env })).exitCode).toBe(0);
    const empty = { OPEND_PORT: "", OPEND_HOST: "" };
    expect((await opend("short-interest HK.00700 --simulator", { env: empty })).exitCode).toBe(0);
  });

  test("an unknown option, with the most similar one", async () => {
    const ran = await opend("short-interest HK.00700 --prot 1");
    expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
    expect(ran.stderr).toContain("Did you mean --port?");
  });

  test("nothing listens on the port", async () => {
    const { port } = simulator;
    await simulator.close();
    const ran = await opend(`short-interest HK.00700 --port ${port}`);
    expect(ran).toMatchObject({ exitCode: 3, stdout: "" });
    expect(ran.stderr).toMatch(
      /^opend: no connection to OpenD at 127\.0\.0\.1:\d+: nothing listens there.*--simulator\n$/,
    );
  });

  test("something else listens", async () => {
    const server = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")).listen(
      0,
    );
    await once(server, "listening");
    const address = server.address() as { port: number };
    const ran = await opend(`short-interest HK.00700 --port ${address.port}`);
    server.close();
    expect(ran).toMatchObject({ exitCode: 3, stdout: "" });
  });

  test("an OpenD that requires encryption works with the key, and is named without it", async () => {
    const { privateKey } = generateKeyPairSync("rsa", {
      modulusLength: 1024,
      publicKeyEncoding: { type: "pkcs1", format: "pem" },
      privateKeyEncoding: { type: "pkcs1", format: "pem" },
    });
    const folder = mkdtempSync(join(tmpdir(), "opend-key-"));
    const file = join(folder, "key.pem");
    writeFileSync(file, privateKey);
    await using encrypted = await startSimulator({ port: 0, rsaKey: privateKey });
    const asked = `short-interest HK.00700 --port ${encrypted.port}`;
    const ran = await opend(`${asked} --key-file ${file} --encryption AES_CBC`);
    expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
    expect(ran.stdout).toContain("51480638");
    const without = await opend(asked);
    expect(without).toMatchObject({ exitCode: 3, stdout: "" });
    expect(without.stderr).toMatch(/probably OpenD requires an encrypted connection/);
    rmSync(folder, { recursive: true });
  });

  test("--body-format json sends JSON bodies, and prints the same", async () => {
    await using simulator = await startSimulator({ port: 0 });
    const sent: Buffer[] = [];
    const relay = createServer((socket) => {
      socket.on("data", (bytes: Buffer) => sent.push(bytes));
      const upstream = connect(simulator.port, "127.0.0.1");
      socket.pipe(upstream).pipe(socket);
    }).listen(0, "127.0.0.1");
    await once(relay, "listening");
    const { port } = relay.address() as { port: number };
    const asked = `short-interest HK.00700 --port ${port}`;
    const inJson = await opend(`${asked} --body-format json`);
    expect(Buffer.concat(sent.splice(0)).toString()).toContain('"code":"00700"');
    const inProtobuf = await opend(asked);
    expect(Buffer.concat(sent).toString()).not.toContain('"code"');
    relay.close();
    expect(inJson).toMatchObject({ exitCode: 0, stderr: "" });
    expect(inJson).toEqual(inProtobuf);
  });

  test("OpenD is lost permanently in the middle of --all: no partial table", async () => {
    const limited = await startSimulator({ port: 0 });
    const frames = { count: 0 };
    const receive = limited.engine.connect.bind(limited.engine);
    limited.engine.connect = (send, onDropped) =>
      receive((...message) => {
        // The login, the SDK's own request, and three pages.
        if (++frames.count > 5) void limited.close();
        else send(...message);
      }, onDropped);
    const ran = await opend(`short-interest HK.00700 --all --num 5 --port ${limited.port}`);
    expect(ran).toMatchObject({ exitCode: 1, stdout: "" });
    expect(ran.stderr).toMatch(/^opend: .*\n$/);
  });

  test("OpenD restarts in the middle of --all: every row, once", async () => {
    const whole = (await opend(`short-interest HK.00700 --all --num 50 --format json ${at}`))
      .stdout;
    let cuts = 0;
    const receive = simulator.engine.connect.bind(simulator.engine);
    simulator.engine.connect = (send, onDropped) => {
      let frames = 0;
      return receive((...message) => {
        if (cuts < 3 && ++frames > 5) {
          cuts += 1;
          simulator.disconnectAll();
        } else send(...message);
      }, onDropped);
    };
    const ran = await opend(`short-interest HK.00700 --all --num 10 --format json ${at}`);
    expect(cuts).toBe(3);
    expect(ran.exitCode).toBe(0);
    expect(JSON.parse(ran.stdout)).toEqual(JSON.parse(whole));
  });
});
