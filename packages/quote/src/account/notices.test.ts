import { NotifyType, type S2C } from "@opend/core/system/notify";
import { describe, expect, test } from "vitest";
import { simulatedWith } from "../../test/simulated.ts";
import { type Notice, notice } from "./notice.ts";
import { notices } from "./notices.ts";
import { priceReminders } from "./price-reminders.ts";

const type = NotifyType;

describe("a notification is mapped by its type", () => {
  test.each<[S2C, Notice]>([
    [
      { type: type.NotifyType_GtwEvent, event: { eventType: 7, desc: "logged in elsewhere" } },
      { type: "event", event: "loggedOutByForce", text: "logged in elsewhere" },
    ],
    [
      { type: type.NotifyType_GtwEvent, event: { eventType: 16, desc: "news" } },
      { type: "event", event: "unknown(16)", text: "news" },
    ],
    [
      {
        type: type.NotifyType_ProgramStatus,
        programStatus: { programStatus: { type: 4, strExtDesc: "code sent" } },
      },
      { type: "programStatus", status: "phoneCodeNeeded", text: "code sent" },
    ],
    [
      { type: type.NotifyType_ProgramStatus, programStatus: { programStatus: { type: 99 } } },
      { type: "programStatus", status: "unknown(99)", text: undefined },
    ],
    [
      {
        type: type.NotifyType_ConnStatus,
        connectStatus: { qotLogined: false, trdLogined: true },
      },
      { type: "connectionStatus", isQuoteLoggedIn: false, isTradeLoggedIn: true },
    ],
    [
      {
        type: type.NotifyType_QotRight,
        qotRight: { hkQotRight: 4, usQotRight: 5, cnQotRight: 42, usCMEFutureQotRight: 1 },
      },
      {
        type: "rights",
        rights: [
          { right: "HK", market: "HK", kind: "stock", exchange: undefined, level: "sf" },
          { right: "US", market: "US", kind: "stock", exchange: undefined, level: "none" },
          { right: "CN", market: "CN", kind: "stock", exchange: undefined, level: "unknown(42)" },
          { right: "US_FUTURE_CME", market: "US", kind: "future", exchange: "CME", level: "basic" },
        ],
      },
    ],
    [
      { type: type.NotifyType_APILevel, apiLevel: { apiLevel: "2" } },
      { type: "apiLevel", level: "2" },
    ],
    [
      { type: type.NotifyType_APIQuota, apiQuota: { subQuota: 300, historyKLQuota: 100 } },
      { type: "quotas", subscriptions: 300, historyCandles: 100 },
    ],
    [
      { type: type.NotifyType_UsedQuota, usedQuota: { usedSubQuota: 12 } },
      { type: "usedQuotas", subscriptions: 12, historyCandles: undefined },
    ],
    [{ type: 8 }, { type: "unknown(8)" }],
    [{ type: type.NotifyType_GtwEvent }, { type: "unknown(1)" }],
  ])("%j", (told, expected) => {
    expect(notice(told)).toEqual(expected);
  });
});

test("every event and program status of the schema has a name", async () => {
  const { GtwEventType } = await import("@opend/core/system/notify");
  const { ProgramStatusType } = await import("@opend/core/system/common");
  const eventNames = Object.values(GtwEventType).map((eventType) =>
    notice({ type: type.NotifyType_GtwEvent, event: { eventType, desc: "" } }),
  );
  const statusNames = Object.values(ProgramStatusType).map((status) =>
    notice({
      type: type.NotifyType_ProgramStatus,
      programStatus: { programStatus: { type: status } },
    }),
  );
  expect(eventNames).toHaveLength(16);
  expect(statusNames).toHaveLength(13);
  expect(JSON.stringify([eventNames, statusNames])).not.toContain("unknown(");
});

describe("the stream of notices", () => {
  test("delivers the notices of a simulated OpenD in order", async () => {
    const { opend, engine } = await simulatedWith();
    const all = notices(opend);
    engine.kickOut();
    engine.setUpstream(true);
    engine.takeQuoteRights(["US"]);
    const seen: Notice[] = [];
    for await (const told of all) {
      seen.push(told);
      if (told.type === "rights") break;
    }
    expect(seen.map((told) => (told.type === "programStatus" ? told.status : told.type))).toEqual([
      "event",
      "connectionStatus",
      "loggedOutByForce",
      "connectionStatus",
      "ready",
      "rights",
    ]);
    const last = seen.at(-1);
    const levels = last?.type === "rights" && last.rights.map(({ right, level }) => [right, level]);
    expect(levels).toContainEqual(["US", "none"]);
    expect(levels).toContainEqual(["HK", "sf"]);
    await opend.close();
  });

  test("drops no notice, however many wait", async () => {
    const { opend, engine } = await simulatedWith();
    await using all = notices(opend);
    for (let count = 0; count < 5000; count++)
      engine.notify({
        type: type.NotifyType_UsedQuota,
        usedQuota: { usedSubQuota: count },
      });
    const seen: unknown[] = [];
    for await (const told of all) {
      if (told.type === "usedQuotas" && seen.push(told.subscriptions) === 5000) break;
    }
    expect(seen).toEqual(Array.from({ length: 5000 }, (_, index) => index));
    expect(all.dropped).toBe(0);
    await opend.close();
  });

  test("ends when it is closed, when its signal is aborted, and with its connection", async () => {
    const { opend } = await simulatedWith();
    const leaving = new AbortController();
    const [closed, aborted, ended] = [
      notices(opend),
      notices(opend, { signal: leaving.signal }),
      priceReminders(opend),
    ];
    const waiting = [closed.next(), aborted.next(), ended.next()];
    closed.close();
    leaving.abort("leaving");
    await opend.close();
    expect(await Promise.allSettled(waiting)).toEqual([
      { status: "fulfilled", value: { done: true, value: undefined } },
      { status: "rejected", reason: "leaving" },
      { status: "fulfilled", value: { done: true, value: undefined } },
    ]);
  });
});
