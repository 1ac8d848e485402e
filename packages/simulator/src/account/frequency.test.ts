import type { Limit } from "@opend/core";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { describe, expect, it } from "vitest";
import { Client, tencent } from "../../test/client.ts";
import { handlers } from "../handlers/table.ts";
import { Engine } from "../index.ts";
import { inventRequest } from "../invented/index.ts";
import { ManualClock } from "../manual-clock.ts";

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

describe("undocumented behaviour", () => {
  const limits = { Qot_GetShortInterest: { requests: 2, windowMs: 10_000 } };
  const ask = (client: Client): number =>
    client.ask(GetShortInterest, { security: tencent }).retType;

  it("is an option: each connection may have its own limits", () => {
    const engine = new Engine({ clock: new ManualClock(), limits, limitScope: "connection" });
    const [one, other] = [new Client(engine), new Client(engine)];
    expect([ask(one), ask(one), ask(one)]).toEqual([0, 0, -1]);
    expect([ask(other), ask(other), ask(other)]).toEqual([0, 0, -1]);
  });

  it.each([
    { countsRefused: false, later: 0 },
    { countsRefused: true, later: -1 },
  ])(
    "is an option: whether refused requests count ($countsRefused)",
    ({ countsRefused, later }) => {
      const clock = new ManualClock();
      const client = new Client(new Engine({ clock, limits, countsRefused }));
      expect([ask(client), ask(client)]).toEqual([0, 0]);
      clock.advance(9000);
      expect([ask(client), ask(client)]).toEqual([-1, -1]);
      clock.advance(1000);
      expect(ask(client)).toBe(later);
      clock.advance(10_000);
      expect(ask(client)).toBe(0);
    },
  );
});

const limited = [...handlers.values()].flatMap(({ protocol }) =>
  protocol.limit && protocol.limit !== "none" ? [[protocol.name, protocol] as const] : [],
);

it("has limits for most of its protocols", () => {
  expect(limited.length).toBeGreaterThan(15);
});

/** Values that make the reply short, so that the test is fast. */
const smaller: ReadonlyMap<string, object> = new Map([
  ["Qot_RequestHistoryKL", { maxAckKLNum: 1 }],
]);

it.each(limited)("limits %s according to its constant", (_, protocol) => {
  const { requests, windowMs } = protocol.limit as Limit;
  const clock = new ManualClock();
  const client = new Client(new Engine({ clock }));
  const question = { ...inventRequest(protocol), ...smaller.get(protocol.name) };
  const text = (): string => client.ask(protocol, question).retMsg ?? "";
  for (let count = 0; count < requests; count++) expect(text()).not.toContain("too frequent");
  const named = `no more than ${requests} times every ${windowMs / 1000} seconds`;
  expect(text()).toContain(named);
  clock.advance(windowMs);
  expect(text()).not.toContain("too frequent");
});
