import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { expect, it } from "vitest";
import { Client, tencent } from "../../test/client.ts";
import { ManualClock } from "../../test/manual-clock.ts";
import { Engine } from "../index.ts";

it("refuses request 31 of all connections until the window has passed the first", () => {
  const clock = new ManualClock();
  const engine = new Engine({ clock });
  const clients = [new Client(engine), new Client(engine)] as const;
  const ask = (index: number) =>
    clients[(index % 2) as 0 | 1].ask(GetShortInterest, { security: tencent });
  for (let index = 0; index < 30; index++) {
    expect(ask(index).retType).toBe(0);
    clock.advance(100);
  }
  const { retType, retMsg } = ask(30);
  expect(retType).toBe(-1);
  expect(retMsg).toContain("too frequent");
  expect(retMsg).toContain("no more than 30 times every 30 seconds");
  clock.advance(30_000 - 3000 - 1);
  expect(ask(30).retType).toBe(-1);
  clock.advance(1);
  expect(ask(30).retType).toBe(0);
  expect(ask(31).retType).toBe(-1);
});

it("leaves protocols without a limit alone", () => {
  const client = new Client(new Engine({ clock: new ManualClock() }));
  for (let index = 0; index < 200; index++) expect(client.ask(GetSubInfo, {}).retType).toBe(0);
});

it("can be switched off, or set for one protocol", () => {
  const clock = new ManualClock();
  const free = new Client(new Engine({ clock, limits: false }));
  for (let index = 0; index < 40; index++)
    expect(free.ask(GetShortInterest, { security: tencent }).retType).toBe(0);
  const limits = { Qot_GetShortInterest: { requests: 1, windowMs: 5000 } };
  const tight = new Client(new Engine({ clock, limits }));
  tight.get(GetShortInterest, { security: tencent });
  expect(tight.ask(GetShortInterest, { security: tencent }).retMsg).toContain(
    "no more than 1 times every 5 seconds",
  );
});
