import type { ConnectionOptions } from "@opend/core";
import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { GetUserInfo } from "@opend/core/system/get-user-info";
import type { EngineOptions } from "@opend/simulator";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { simulatedWith } from "../../test/simulated.ts";
import { parseCode, security } from "../codes.ts";
import type { LiveRow } from "../rows/kind.ts";
import type { Kind } from "./kinds/kind.ts";
import type { QuotaUnit } from "./ledger/quota-unit.ts";
import { plainTerms } from "./ledger/terms.ts";
import type { Subscription } from "./stream/subscription.ts";
import { openStream } from "./subscribe.ts";
import { Subscriptions } from "./subscriptions.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Price extends LiveRow {
  readonly price: number;
}

const quoteKind: Kind = {
  name: "quote",
  subType: 1,
  push: UpdateBasicQot,
  keep: "latest",
  rows(push) {
    const { basicQotList } = push as {
      basicQotList: { security: { code: string }; curPrice: number }[];
    };
    return basicQotList.map(({ security: of, curPrice }) => ({
      type: "quote",
      code: `HK.${of.code}`,
      price: curPrice,
    }));
  },
};

const units = (codes: readonly string[], kind: Kind = quoteKind): QuotaUnit[] =>
  codes.map((code) => ({ code, security: security(parseCode(code)), kind, terms: plainTerms }));

async function subscribing(options: EngineOptions = {}, connection: ConnectionOptions = {}) {
  const all = await simulatedWith(options, { reconnect: () => 100, ...connection });
  const subscriptions = new Subscriptions(all.opend);
  const count = (id: number): number => all.asked.filter((each) => each === id).length;
  const held = async (): Promise<string[]> => {
    const { connSubInfoList } = await all.opend.request(GetSubInfo, {});
    return connSubInfoList
      .filter(({ isOwnConnData }) => isOwnConnData)
      .flatMap(({ subInfoList }) =>
        subInfoList.flatMap(({ securityList }) => securityList.map(({ code }) => code)),
      )
      .sort();
  };
  return { ...all, subscriptions, count, held };
}

/** The received rows and events. */
function collect(live: Subscription): unknown[] {
  const all: unknown[] = [];
  void (async () => {
    for await (const value of live) all.push(value);
  })().catch((error: unknown) => all.push(error));
  return all;
}

const types = (values: readonly unknown[]): unknown[] =>
  values.map((value) => (value as { type?: unknown }).type ?? value);

describe("a subscription", () => {
  test("has its reader before the request is sent, so that the first push is not lost", async () => {
    const { opend, subscriptions } = await subscribing();
    const live = await openStream(subscriptions, units(["HK.00700", "HK.00005"]), {});
    const first = [(await live.next()).value, (await live.next()).value];
    expect(first).toMatchObject([
      { type: "quote", code: "HK.00700" },
      { type: "quote", code: "HK.00005" },
    ]);
    await opend.close();
  });

  test("is shared by all streams, on the union of their terms", async () => {
    const { opend, subscriptions, count, held } = await subscribing();
    const first = await openStream(subscriptions, units(["HK.00700"]), {});
    const second = await openStream(subscriptions, units(["HK.00700", "HK.00005"]), {});
    expect(count(Sub.id)).toBe(2);
    expect(await held()).toEqual(["00005", "00700"]);
    const seen = collect(first);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(new Set(seen.map((row) => (row as Price).code))).toEqual(new Set(["HK.00700"]));
    second.close();
    await opend.close();
  });

  test("is ended a minute after it was made, but not while a stream uses it", async () => {
    const { opend, subscriptions, count, held } = await subscribing();
    const first = await openStream(subscriptions, units(["HK.00700", "HK.00005"]), {});
    const second = await openStream(subscriptions, units(["HK.00700"]), {});
    await vi.advanceTimersByTimeAsync(1_000);
    for await (const _ of first) break;
    await vi.advanceTimersByTimeAsync(58_000);
    expect(await held()).toEqual(["00005", "00700"]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await held()).toEqual(["00700"]);
    second.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(await held()).toEqual([]);
    expect(count(Sub.id)).toBe(3);
    await opend.close();
  });

  test("that expires during an outage sends no request, because OpenD has ended it", async () => {
    const { engine, opend, subscriptions, count, held } = await subscribing(
      {},
      { reconnect: () => 90_000 },
    );
    (await openStream(subscriptions, units(["HK.00700"]), {})).close();
    await vi.advanceTimersByTimeAsync(1_000);
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(await held()).toEqual([]);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(count(Sub.id)).toBe(1);
    await opend.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that is used again within its minute is kept, and requested for its first rows", async () => {
    const { opend, subscriptions, count, held } = await subscribing();
    (await openStream(subscriptions, units(["HK.00700"]), {})).close();
    await vi.advanceTimersByTimeAsync(30_000);
    const live = await openStream(subscriptions, units(["HK.00700"]), {});
    expect((await live.next()).value).toMatchObject({ code: "HK.00700", isFirst: true });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await held()).toEqual(["00700"]);
    expect(count(Sub.id)).toBe(2);
    await opend.close();
  });

  test("is requested in batches of 100 securities, one after another", async () => {
    const { opend, subscriptions, count } = await subscribing({ subscriptionQuota: 1000 });
    const subTypes = [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    const all = subTypes.flatMap((subType) =>
      units(["HK.00700", "HK.00005"], { ...quoteKind, subType, name: `k${subType}` }),
    );
    await openStream(subscriptions, all, {});
    expect(count(Sub.id)).toBe(1);
    await opend.close();
  });

  test("beyond the quota is refused before anything is sent", async () => {
    const { opend, subscriptions, count } = await subscribing({ subscriptionQuota: 1 });
    await expect(
      openStream(subscriptions, units(["HK.00700", "HK.00005"]), {}),
    ).rejects.toMatchObject({ code: "quota-exceeded", needed: 2, left: 1 });
    expect(count(Sub.id)).toBe(0);
    await opend.close();
  });

  test("that OpenD refuses does not affect the others, and is reported", async () => {
    const { opend, subscriptions, held } = await subscribing();
    const live = await openStream(subscriptions, units(["HK.00700", "HK.99999", "HK.00005"]), {});
    expect(live.refused).toMatchObject([
      { code: "HK.99999", kind: "quote", error: { code: "reply-failed" } },
    ]);
    expect(await held()).toEqual(["00005", "00700"]);
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(0);
    expect(types(seen)).toEqual(["quote", "quote", "refused"].sort(() => 0));
    await opend.close();
  });

  test("that OpenD refuses has an error that names the missing right, also in its event", async () => {
    const { opend, engine, subscriptions, count } = await subscribing();
    engine.takeQuoteRights(["US"]);
    const live = await openStream(
      subscriptions,
      units(["US.NOPE", "US.NADA", "HK.99999", "HK.00700"]),
      {},
    );
    expect(live.refused).toMatchObject([
      { code: "US.NOPE", error: { lacking: [{ right: "US", level: "none" }] } },
      { code: "US.NADA", error: { lacking: [{ right: "US", level: "none" }] } },
      { code: "HK.99999", error: { name: "ReplyError" } },
    ]);
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toContainEqual({ type: "refused", ...live.refused[0] });
    expect(count(GetUserInfo.id)).toBe(1);
    await opend.close();
  });

  test("that OpenD accepts sends no request for rights", async () => {
    const { opend, subscriptions, count } = await subscribing();
    await openStream(subscriptions, units(["HK.00700"]), {});
    expect(count(GetUserInfo.id)).toBe(0);
    await opend.close();
  });

  test("fails with OpenD's message when OpenD refuses all of it", async () => {
    const { opend, subscriptions } = await subscribing();
    await expect(openStream(subscriptions, units(["HK.99999"]), {})).rejects.toMatchObject({
      code: "reply-failed",
    });
    await opend.close();
  });

  test("can be aborted while it is pending and while it is read", async () => {
    const { opend, subscriptions } = await subscribing();
    const controller = new AbortController();
    const { signal } = controller;
    await expect(
      openStream(subscriptions, units(["HK.00700"]), { signal: AbortSignal.abort("no") }),
    ).rejects.toBe("no");
    const making = openStream(subscriptions, units(["HK.00700"]), { signal });
    controller.abort("enough");
    await expect(making).rejects.toBe("enough");
    const later = new AbortController();
    const live = await openStream(subscriptions, units(["HK.00700"]), { signal: later.signal });
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(0);
    later.abort("later");
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.at(-1)).toBe("later");
    await opend.close();
  });
});

describe("after an outage", () => {
  test("every used subscription is renewed once, and the gap comes before new rows", async () => {
    const { engine, opend, subscriptions, count, held } = await subscribing();
    const live = await openStream(subscriptions, units(["HK.00700", "HK.00005"]), {});
    (await openStream(subscriptions, units(["HK.09988"]), {})).close();
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(0);
    const lostAt = Date.now();
    engine.disconnectAll();
    seen.length = 0;
    await vi.advanceTimersByTimeAsync(100);
    expect(types(seen)).toEqual(["gap", "quote", "quote"]);
    expect(seen[0]).toEqual({ type: "gap", fromMs: lostAt, toMs: lostAt + 100, reason: "link" });
    expect(await held()).toEqual(["00005", "00700"]);
    expect(count(Sub.id)).toBe(3);
    await opend.close();
  });

  test.each([2, 5])("of %i failed attempts, the same happens", async (failures) => {
    const { engine, opend, subscriptions, held } = await subscribing();
    const live = await openStream(subscriptions, units(["HK.00700"]), {});
    const seen = collect(live);
    for (let failure = 0; failure < failures; failure += 1) {
      engine.disconnectAll();
      await vi.advanceTimersByTimeAsync(50);
    }
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await held()).toEqual(["00700"]);
    expect(types(seen)).toContain("gap");
    await opend.close();
  });

  test("a subscription that was requested during the outage is made", async () => {
    const { engine, opend, subscriptions, count, held } = await subscribing();
    const live = await openStream(subscriptions, units(["HK.00700"]), {});
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(50);
    const later = openStream(subscriptions, units(["HK.00005"]), {});
    await vi.advanceTimersByTimeAsync(100);
    await later;
    expect(await held()).toEqual(["00005", "00700"]);
    expect(count(Sub.id)).toBe(3);
    live.close();
    await opend.close();
  });

  test("of OpenD's own link, only the subscriptions that OpenD lost are renewed", async () => {
    const { engine, opend, subscriptions, count, held } = await subscribing();
    const live = await openStream(subscriptions, units(["HK.00700", "HK.00005"]), {});
    const seen = collect(live);
    await vi.advanceTimersByTimeAsync(0);
    engine.setUpstream(false);
    await vi.advanceTimersByTimeAsync(61_000);
    await opend.request(Sub, {
      securityList: [{ market: 1, code: "00005" }],
      subTypeList: [1],
      isSubOrUnSub: false,
    });
    expect(await held()).toEqual(["00700"]);
    seen.length = 0;
    engine.setUpstream(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(await held()).toEqual(["00005", "00700"]);
    expect(count(Sub.id)).toBe(3);
    expect(seen[0]).toMatchObject({ type: "gap", reason: "upstream" });
    await opend.close();
  });
});

describe("a quote right", () => {
  test("that is lost and returned is reported by the affected streams", async () => {
    const { engine, opend, subscriptions } = await subscribing();
    const live = await openStream(subscriptions, units(["HK.00700"]), {});
    const seen = collect(live);
    const right = (hkQotRight: number): void =>
      engine.notify({ type: 4, qotRight: { hkQotRight, usQotRight: 5, cnQotRight: 5 } });
    right(3);
    await vi.advanceTimersByTimeAsync(0);
    seen.length = 0;
    right(5);
    await vi.advanceTimersByTimeAsync(500);
    right(3);
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.filter((value) => (value as LiveRow).type !== "quote")).toMatchObject([
      { type: "right", market: "HK", before: "level-2", after: "none", codes: ["HK.00700"] },
      { type: "right", market: "HK", before: "none", after: "level-2" },
      { type: "gap", reason: "right" },
    ]);
    await opend.close();
  });
});

describe("close()", () => {
  test("of the connection ends the streams and rejects waiting calls", async () => {
    const { engine, opend, subscriptions } = await subscribing();
    const live = await openStream(subscriptions, units(["HK.00700"]), {});
    const seen = collect(live);
    engine.disconnectAll();
    await vi.advanceTimersByTimeAsync(50);
    const making = openStream(subscriptions, units(["HK.00005"]), {});
    const failed = expect(making).rejects.toMatchObject({ code: "closed" });
    await opend.close();
    await failed;
    expect(await live.next()).toEqual({ done: true, value: undefined });
    expect(seen.every((row) => (row as LiveRow).type !== "gap")).toBe(true);
    await expect(openStream(subscriptions, units(["HK.00700"]), {})).rejects.toMatchObject({
      code: "closed",
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
