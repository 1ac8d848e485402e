import { InitConnect } from "@opend/core/system/init-connect";
import { KeepAlive } from "@opend/core/system/keep-alive";
import { expect, it } from "vitest";
import { Client } from "../test/client.ts";
import { Engine } from "./index.ts";
import { ManualClock } from "./manual-clock.ts";

it("keeps silent clients for ever by default", () => {
  const clock = new ManualClock();
  const client = new Client(new Engine({ clock }));
  clock.advance(3_600_000);
  expect([client.isDropped, clock.timerCount]).toEqual([false, 0]);
});

it("drops a client without a KeepAlive for the given number of intervals", () => {
  const clock = new ManualClock();
  const engine = new Engine({ clock, dropSilentClients: 3, keepAliveIntervalSeconds: 10 });
  const [lively, silent] = [new Client(engine), new Client(engine)];
  const webSocket = new Client(engine, { isLoggedIn: false });
  webSocket.peer.login();
  webSocket.get(KeepAlive, { time: 0n });
  clock.advance(29_999);
  lively.get(KeepAlive, { time: 0n });
  expect(silent.isDropped).toBe(false);
  clock.advance(1);
  expect([lively.isDropped, silent.isDropped, webSocket.isDropped]).toEqual([false, true, false]);
  clock.advance(29_999);
  expect([lively.isDropped, webSocket.isDropped]).toEqual([true, false]);
});

it("does not count other requests as KeepAlive, and forgets closed connections", () => {
  const clock = new ManualClock();
  const engine = new Engine({ clock, dropSilentClients: 1 });
  const [busy, gone] = [new Client(engine), new Client(engine)];
  gone.peer.close();
  clock.advance(9000);
  busy.askRaw(3004, new Uint8Array());
  clock.advance(1000);
  expect([busy.isDropped, gone.isDropped, clock.timerCount]).toEqual([true, false, 0]);
});

it("starts again after a second login", () => {
  const clock = new ManualClock();
  const client = new Client(new Engine({ clock, dropSilentClients: 1 }));
  clock.advance(9000);
  client.get(InitConnect, { clientVer: 300, clientID: "again" });
  clock.advance(9000);
  expect(client.isDropped).toBe(false);
});
