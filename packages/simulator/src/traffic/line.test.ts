import { KeepAlive } from "@opend/core/system/keep-alive";
import { expect, it } from "vitest";
import { start } from "../../test/started.ts";
import { WireClient } from "../../test/wire-client.ts";
import {
  delayReplies,
  type Fault,
  goSilent,
  loseReplies,
  reorderReplies,
  repeatReplies,
} from "../index.ts";
import { ManualClock } from "../manual-clock.ts";
import { Faults } from "./faults.ts";
import { tcpLayout } from "./layout.ts";
import { Line } from "./line.ts";

function lineOf(clock: ManualClock = new ManualClock()) {
  const faults = new Faults(clock);
  const written: string[] = [];
  const line = new Line(faults, {
    dialect: "tcp",
    layout: tcpLayout,
    loginId: 1001,
    frame: ({ body }) => ({ bytes: body, isEncrypted: false }),
    write: (bytes) => written.push(Buffer.from(bytes).toString()),
    read: () => {},
    answer: () => {},
    end: () => written.push("end"),
  });
  const reply = (text: string): void =>
    line.send({ kind: "reply", protoId: 1, serialNo: 1, body: Buffer.from(text) });
  return { faults, line, written, reply };
}

const marking = (mark: string): Fault => ({
  name: mark,
  begin: () => ({
    on: () => ({
      segment: (bytes, next) => next(Buffer.concat([bytes, Buffer.from(mark)])),
    }),
  }),
});

it("passes through the faults in the order in which they were added", () => {
  const { faults, written, reply } = lineOf();
  reply("0");
  const removeA = faults.add(marking("a"));
  faults.add(marking("b"));
  reply("1");
  removeA();
  removeA();
  reply("2");
  faults.clear();
  reply("3");
  expect(written).toEqual(["0", "1ab", "2b", "3"]);
});

it("combines faults: what one repeats, the next one loses", () => {
  const { faults, written, reply } = lineOf();
  faults.add(repeatReplies());
  faults.add(loseReplies({ count: 3 }));
  for (const text of ["1", "2", "3"]) reply(text);
  expect(written).toEqual(["2", "3", "3"]);
});

it("passes on what a removed fault held, through the other faults and in order", () => {
  const clock = new ManualClock();
  const { faults, written, reply } = lineOf(clock);
  const remove = faults.add(delayReplies({ ms: 1000 }));
  faults.add(repeatReplies());
  reply("1");
  clock.advance(10);
  reply("2");
  expect(written).toEqual([]);
  remove();
  expect(written).toEqual(["1", "1", "2", "2"]);
  clock.advance(2000);
  expect(written).toHaveLength(4);
});

it("cancels delayed messages at the end of the connection", () => {
  const clock = new ManualClock();
  const { faults, line, written, reply } = lineOf(clock);
  faults.add(delayReplies({ ms: 1000 }));
  faults.add(reorderReplies({ window: 2 }));
  reply("1");
  line.close();
  expect(clock.timerCount).toBe(0);
  faults.clear();
  reply("2");
  expect(written).toEqual([]);
});

it("counts from the beginning when the same fault is added again", () => {
  const { faults, written, reply } = lineOf();
  const fault = loseReplies({ count: 1 });
  faults.add(fault);
  for (const text of ["1", "2"]) reply(text);
  faults.add(fault);
  for (const text of ["3", "4"]) reply(text);
  expect(written).toEqual(["2", "4"]);
});

it("ends a connection whose frame cannot be encoded", () => {
  const written: string[] = [];
  const line = new Line(new Faults(new ManualClock()), {
    dialect: "tcp",
    layout: tcpLayout,
    loginId: 1001,
    frame() {
      throw new Error("no cipher");
    },
    write: () => {},
    read: () => {},
    answer: () => {},
    end: () => written.push("end"),
  });
  line.send({ kind: "reply", protoId: 1, serialNo: 1, body: Buffer.from("1") });
  expect(written).toEqual(["end"]);
});

it("affects present and later connections, on both ports", async () => {
  const simulator = await start();
  const present = await (await WireClient.tcp(simulator)).login();
  simulator.faults.add(repeatReplies());
  const later = await (await WireClient.webSocket(simulator)).login();
  await later.next();
  for (const client of [present, later]) {
    const serialNo = client.send(KeepAlive, { time: 1n });
    for (let count = 0; count < 2; count++) expect((await client.next()).serialNo).toBe(serialNo);
  }
  simulator.faults.clear();
  for (const client of [present, later]) {
    await client.ask(KeepAlive, { time: 1n });
    await client.ask(KeepAlive, { time: 1n });
  }
});

it("closes a simulator that is silent", async () => {
  const simulator = await start();
  const client = await (await WireClient.tcp(simulator)).login();
  simulator.faults.add(goSilent());
  await Promise.all([simulator.close(), client.closed]);
});
