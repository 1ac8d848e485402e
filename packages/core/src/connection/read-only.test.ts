import { describe, expect, test } from "vitest";
import { connected, outcome } from "../../test/connected.ts";
import { protocols } from "../gen/strict/protocols.ts";
import { GetGlobalState } from "../gen/strict/system/get-global-state.ts";
import { UnlockTrade } from "../gen/strict/trd/unlock-trade.ts";
import type { Protocol } from "../protocol.ts";

/** A body of both `UnlockTrade` and `GetGlobalState`. */
const body = { unlock: true, userID: 0n };
const requests = protocols.filter((each): each is Protocol => each.kind === "request");

/** A request that only reads, with the id of another protocol. */
const withId = (id: unknown) => ({ ...GetGlobalState, id }) as unknown as typeof GetGlobalState;

/** The id of a read protocol for this many reads, then the id of `UnlockTrade`. */
function turning(reads: number) {
  let left = reads;
  return Object.defineProperty(withId(0), "id", {
    get: () => (left-- > 0 ? GetGlobalState.id : UnlockTrade.id),
  });
}

const forged: readonly [what: string, make: () => Protocol<object, object>][] = [
  ["a copy that claims to read", () => ({ ...UnlockTrade, effect: "read" })],
  ["a copy without an effect", () => ({ ...UnlockTrade, effect: undefined as never })],
  ["the id in another protocol", () => withId(UnlockTrade.id)],
  ["a derived object", () => Object.create(UnlockTrade, { effect: { value: "read" } })],
  [
    "a proxy",
    () =>
      new Proxy(UnlockTrade, {
        get: (target, key) => (key === "effect" ? "read" : target[key as keyof typeof target]),
      }),
  ],
  ["the id as text", () => withId(String(UnlockTrade.id))],
  ["an id that a frame cuts to 32 bits", () => withId(UnlockTrade.id + 2 ** 32)],
  ["an id that a frame rounds", () => withId(UnlockTrade.id + 0.5)],
  ["a negative id that a frame cuts", () => withId(UnlockTrade.id - 2 ** 32)],
  ["an object that becomes the id", () => withId({ valueOf: () => UnlockTrade.id })],
  // The schema contains Trd_ReconfirmOrder without its id.
  ["an id of trading that the schema does not have", () => withId(2209)],
  ["an id of an unknown range", () => withId(4001)],
];

describe("no request to trade is sent", () => {
  test.each([
    ...forged,
    ...Array.from({ length: 12 }, (_, reads): (typeof forged)[number] => [
      `an id that changes after ${reads} reads`,
      () => turning(reads),
    ]),
  ])("%s", async (_, make) => {
    const { server, opend } = await connected();
    const earlier = server.last.received.length;
    const settled = outcome(opend.request(make() as typeof GetGlobalState, body as never));
    await new Promise((resolve) => setTimeout(resolve));
    await opend.close();
    const sent = server.last.received.slice(earlier).map(({ command }) => command);
    expect(sent.filter((id) => id !== GetGlobalState.id)).toEqual([]);
    expect(sent.length > 0 ? ["resolved"] : ["read-only", "invalid-argument"]).toContain(
      await settled,
    );
  });

  test("is sent by a restorer", async () => {
    const { server, opend } = await connected({}, { reconnect: () => 0 });
    const failures: unknown[] = [];
    const restored = new Promise<void>((resolve) =>
      opend.onRestore(async (request) => {
        for (const [, make] of forged)
          failures.push(
            await Promise.race([
              outcome(request(make() as typeof GetGlobalState, body as never)),
              new Promise((resolve) => setTimeout(() => resolve("sent"))),
            ]),
          );
        resolve();
      }),
    );
    server.last.end();
    await restored;
    expect(server.last.received.map(({ command }) => command)).not.toContain(UnlockTrade.id);
    expect(new Set(failures)).toEqual(new Set(["read-only", "invalid-argument"]));
    await opend.close();
  });
});

describe("constants", () => {
  test("every constant is frozen, including its content", () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(protocols.filter((each) => !isFrozen(each)).map(({ name }) => name)).toEqual([]);
  });

  test("an assignment throws and changes nothing", () => {
    expect(() => Object.assign(UnlockTrade, { effect: "read" })).toThrow(TypeError);
    expect(() => Object.assign(GetGlobalState, { id: UnlockTrade.id })).toThrow(TypeError);
    expect([UnlockTrade.effect, GetGlobalState.id]).toEqual(["trade", 1002]);
  });
});

test("only the requests that trade are refused", async () => {
  const { opend } = await connected();
  const refused: string[] = [];
  for (const protocol of requests) {
    const call = new AbortController();
    const settled = outcome(
      opend.request(protocol as typeof GetGlobalState, {} as never, { signal: call.signal }),
    );
    call.abort();
    if ((await settled) === "read-only") refused.push(protocol.name);
  }
  expect(refused).toEqual(
    requests.filter(({ effect }) => effect === "trade").map(({ name }) => name),
  );
  await opend.close();
});
