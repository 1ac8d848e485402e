import { KeepAlive } from "@opend/core/system/keep-alive";
import { expect, it } from "vitest";
import { start } from "../../test/started.ts";
import { WireClient } from "../../test/wire-client.ts";
import { refuseConnections } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

it("closes connections over the limit of all ports at once", async () => {
  const simulator = await start({ maxConnections: 2 });
  const tcp = await (await WireClient.tcp(simulator)).login();
  const webSocket = await (await WireClient.webSocket(simulator)).login();
  expect(simulator.connectionCount).toBe(2);
  for (const late of [await WireClient.tcp(simulator), await WireClient.webSocket(simulator)]) {
    await late.closed;
    expect(late.segments).toEqual([]);
  }
  for (const client of [tcp, webSocket])
    expect((await client.ask(KeepAlive, { time: 1n })).retType).toBe(0);

  tcp.close();
  await tcp.closed;
  await expect.poll(() => simulator.connectionCount).toBe(1);
  await (await WireClient.tcp(simulator)).login();
});

it("accepts 128 connections by default", async () => {
  const simulator = await start();
  const clients = await Promise.all(Array.from({ length: 128 }, () => WireClient.tcp(simulator)));
  await Promise.all(clients.map((client) => client.login()));
  await expect((await WireClient.tcp(simulator)).login()).rejects.toThrow("closed");
  expect(simulator.connectionCount).toBe(128);
});

it("refuses an invalid limit", async () => {
  await expect(start({ maxConnections: -1 })).rejects.toMatchObject({ argument: "maxConnections" });
});

it("stops listening, keeps open connections, and listens again on the same ports", async () => {
  const simulator = await start();
  const tcp = await (await WireClient.tcp(simulator)).login();
  const webSocket = await (await WireClient.webSocket(simulator)).login();
  simulator.stopListening();
  simulator.stopListening();
  await expect(WireClient.tcp(simulator)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  await expect((await WireClient.webSocket(simulator)).login()).rejects.toThrow();
  for (const client of [tcp, webSocket])
    expect((await client.ask(KeepAlive, { time: 1n })).retType).toBe(0);

  await simulator.listenAgain();
  await simulator.listenAgain();
  await (await WireClient.tcp(simulator)).login();
  await (await WireClient.webSocket(simulator)).login();
  expect(simulator.connectionCount).toBe(4);
  simulator.disconnectAll();
  await Promise.all([tcp.closed, webSocket.closed]);
});

it("closes while it does not listen", async () => {
  const simulator = await start();
  const client = await WireClient.tcp(simulator);
  simulator.stopListening();
  await Promise.all([simulator.close(), client.closed]);
});

it("restarts on the same ports, at once or after a while of its clock", async () => {
  const clock = new ManualClock();
  const simulator = await start({ clock });
  const client = await (await WireClient.tcp(simulator)).login();
  await simulator.restart();
  await client.closed;
  const again = await (await WireClient.tcp(simulator)).login();
  const restarted = simulator.restart(5000);
  await again.closed;
  await expect(WireClient.tcp(simulator)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  clock.advance(5000);
  await restarted;
  await (await WireClient.tcp(simulator)).login();
  await (await WireClient.webSocket(simulator)).login();
});

it.each([0, 8000])("closes at once while it restarts, %d ms down", async (downMs) => {
  const clock = new ManualClock();
  const simulator = await start({ clock });
  const restarted = simulator.restart(downMs);
  await Promise.all([simulator.close(), restarted]);
  expect(clock.timerCount).toBe(0);
  await expect(WireClient.tcp(simulator)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

it("closes while it begins to listen again", async () => {
  const simulator = await start();
  simulator.stopListening();
  const listening = simulator.listenAgain();
  await Promise.all([simulator.close(), listening]);
  await expect(WireClient.tcp(simulator)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

it("follows the last call: stop, listen again, stop", async () => {
  const simulator = await start();
  simulator.stopListening();
  const first = simulator.listenAgain();
  simulator.stopListening();
  await first;
  await expect(WireClient.tcp(simulator)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  const second = simulator.listenAgain();
  simulator.stopListening();
  await Promise.all([second, simulator.listenAgain()]);
  await (await WireClient.tcp(simulator)).login();
});

it("stays closed after any other call", async () => {
  const simulator = await start();
  await simulator.close();
  await expect(simulator.listenAgain()).rejects.toMatchObject({ code: "closed" });
  await expect(simulator.restart()).rejects.toMatchObject({ code: "closed" });
  await expect(WireClient.tcp(simulator)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  await simulator.close();
});

it("applies faults from the first connection on", async () => {
  const simulator = await start({ faults: [refuseConnections({ count: 1 })] });
  await expect((await WireClient.tcp(simulator)).login()).rejects.toThrow("closed");
  await (await WireClient.tcp(simulator)).login();
  await using refusing = await start({ faults: [refuseConnections()] });
  refusing.faults.clear();
  await (await WireClient.tcp(refusing)).login();
});
