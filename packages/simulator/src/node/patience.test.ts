import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { UpdatePriceReminder } from "@opend/core/serve/qot/update-price-reminder";
import { InitConnect } from "@opend/core/serve/system/init-connect";
import { expect, it } from "vitest";
import { tencent } from "../../test/client.ts";
import { start } from "../../test/started.ts";
import { WireClient } from "../../test/wire-client.ts";
import { startSimulator } from "./listen.ts";

const mebibyte = 2 ** 20;

const reminder = {
  security: tencent,
  name: "TENCENT",
  price: 500,
  changeRate: 1,
  marketStatus: 1,
  content: "x".repeat(8 * mebibyte),
  note: "",
  key: 1n,
  type: 1,
  setValue: 500,
  curValue: 500,
};

it.each(["tcp", "webSocket"] as const)(
  "disconnects a %s client that does not read",
  async (port) => {
    const simulator = await start();
    const reading = await (await WireClient[port](simulator)).login();
    const stuck = await (await WireClient[port](simulator)).login();
    stuck.pause();
    expect(simulator.connectionCount).toBe(2);
    for (let pushes = 1; pushes <= 12; pushes++) {
      simulator.engine.push(UpdatePriceReminder, reminder);
      await reading.next();
    }
    await expect.poll(() => simulator.connectionCount).toBe(1);
  },
);

it.each(["tcp", "webSocket"] as const)(
  "disconnects a %s client that sends invalid bytes within two seconds, even if it does not answer",
  async (port) => {
    const simulator = await start();
    const client = await (await WireClient[port](simulator)).login();
    client.pause();
    client.sendBytes(Buffer.from("nonsense, nonsense, nonsense, nonsense, nonsense"));
    await expect.poll(() => simulator.connectionCount, { timeout: 2000 }).toBe(0);
  },
);

const dial = async (port: number | undefined, greeting: string): Promise<Socket> => {
  const socket = connect(port ?? 0, "127.0.0.1").setEncoding("latin1");
  await once(socket, "connect");
  socket.write(greeting);
  return socket;
};

it("explains to a browser's page load that there are only WebSockets, and closes", async () => {
  const simulator = await start();
  const socket = await dial(simulator.webSocketPort, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const closed = once(socket, "close");
  const [answer] = await once(socket, "data");
  expect(answer).toMatch(/^HTTP\/1\.1 426 /);
  await closed;
  await expect.poll(() => simulator.connectionCount).toBe(0);
});

it("answers 400 to bytes that are not HTTP", async () => {
  const simulator = await start();
  const socket = await dial(simulator.webSocketPort, "nonsense\r\n\r\n");
  const [answer] = await once(socket, "data");
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  await expect.poll(() => simulator.connectionCount).toBe(0);
});

it("waits only a few seconds for a handshake", async () => {
  const simulator = await start();
  const sockets = await Promise.all(
    ["", "GET / HT", "GET / HTTP/1.1\r\nHost: localhost\r\n"].map((greeting) =>
      dial(simulator.webSocketPort, greeting),
    ),
  );
  const upgraded = await (await WireClient.webSocket(simulator)).login();
  expect(simulator.connectionCount).toBe(4);
  await Promise.all(sockets.map((socket) => once(socket.resume(), "close")));
  expect(simulator.connectionCount).toBe(1);
  upgraded.close();
}, 15_000);

it.each(["tcp", "webSocket"] as const)(
  "frees the place of a silent %s client after a few seconds",
  async (port) => {
    await using simulator = await startSimulator({
      port: 0,
      webSocket: { port: 0 },
      maxConnections: 2,
    });
    const silent = [await WireClient[port](simulator), await WireClient[port](simulator)];
    expect(simulator.connectionCount).toBe(2);
    await expect.poll(() => simulator.connectionCount, { timeout: 10_000 }).toBe(0);
    const greeting = await (await WireClient[port](simulator)).login();
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(simulator.connectionCount).toBe(1);
    for (const client of [...silent, greeting]) client.close();
  },
  20_000,
);

it.each(["tcp", "webSocket"] as const)(
  "accepts no large message of a %s client before its login",
  async (port) => {
    const simulator = await start();
    const client = await WireClient[port](simulator);
    client.sendBody(InitConnect.id, new Uint8Array(mebibyte / 2));
    await expect.poll(() => simulator.connectionCount, { timeout: 3000 }).toBe(0);
  },
);

it("counts requests by protocol, but not a million unknown ids", async () => {
  const { engine } = await start();
  for (let id = 1; id <= 1_000_000; id++) engine.countRequest(id);
  expect(Object.keys(engine.requestCounts).length).toBeLessThanOrEqual(1000);
});
