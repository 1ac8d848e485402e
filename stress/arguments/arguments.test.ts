import { type Connection, isOpendError, type Limiter } from "@opend/core";
import { openConnection, webSocketDialect } from "@opend/core/internal";
import { Engine, memoryLink } from "@opend/simulator";
import { invented } from "@opend/simulator/invented";
import { afterAll, describe, expect, test } from "vitest";
import { type Case, casesOf, exported } from "./functions.ts";
import { hostileValues } from "./hostile.ts";

/** Accepts every request at once, so that no call waits for the limiter. */
const open: Pick<Limiter, "acquire" | "tryAcquire" | "state" | "states" | "learn" | "forget"> = {
  acquire: async () => ({ giveBack() {} }),
  tryAcquire: () => ({ giveBack() {} }),
  state: () => undefined,
  states: () => [],
  learn: () => false,
  forget() {},
};

const opend: Connection = await openConnection(
  { dialect: webSocketDialect(), openLink: memoryLink(new Engine({ unmodelled: invented })) },
  { limiter: open as Limiter },
);
const cases = casesOf(opend);

afterAll(() => opend.close());

test("every exported function has a case", () => {
  expect([...exported.keys()].filter((name) => !(name in cases))).toEqual([]);
});

/** Long enough to fail, short enough for thousands of calls that wait for rows. */
const patienceMs = 200;

const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, patienceMs));

/** What is wrong with the end of a call; `undefined` if nothing is wrong. */
async function fault(
  { call, returns }: Case,
  args: readonly unknown[],
): Promise<string | undefined> {
  let result: unknown;
  try {
    result = call(...(args as never[]));
  } catch (error) {
    if (returns === "promise") return `threw at the call: ${shown(error)}`;
    return faultOf(error);
  }
  try {
    if (returns === "promise") {
      if (!(result instanceof Promise)) return "did not return a promise";
      closeLater(await Promise.race([result, patience()]));
    } else if (returns === "stream") {
      const iterator = (result as AsyncIterable<unknown>)[Symbol.asyncIterator]();
      await Promise.race([iterator.next(), patience()]);
      closeLater(result);
      void iterator.return?.();
    }
  } catch (error) {
    if (returns === "stream" && isOpendError(error) && error.code === "invalid-argument")
      return `threw only while iterating: ${shown(error)}`;
    return faultOf(error);
  }
  return undefined;
}

function closeLater(result: unknown): void {
  const closing = result as { close?: () => unknown } | undefined;
  if (typeof closing?.close === "function") closing.close();
}

const shown = (error: unknown): string => String(error).slice(0, 120);

function faultOf(error: unknown): string | undefined {
  if (!isOpendError(error)) return shown(error);
  return error.message.length > 1_000 ? `${error.message.length} characters` : undefined;
}

/** Every call with one wrong argument or one wrong option. */
function* wrongCalls({ args }: Case): Generator<[what: string, args: readonly unknown[]]> {
  for (const [what, wrong] of Object.entries(hostileValues)) {
    for (const at of args.keys()) {
      yield [`argument ${at}: ${what}`, args.with(at, wrong)];
      if (Array.isArray(args[at])) yield [`in list ${at}: ${what}`, args.with(at, [wrong])];
    }
    const last = args.at(-1);
    if (Object.getPrototypeOf(last) !== Object.prototype) continue;
    for (const name of Object.keys(last as object))
      yield [`option ${name}: ${what}`, args.with(-1, { ...(last as object), [name]: wrong })];
  }
}

describe("a wrong argument is an error of opend-ts, thrown or rejected", () => {
  test.each(Object.entries(cases))("%s", async (_, each) => {
    const faults = await Promise.all(
      [...wrongCalls(each)].map(async ([what, args]) => {
        const why = await fault(each, args);
        return why === undefined ? [] : [`${what}: ${why}`];
      }),
    );
    expect(faults.flat()).toEqual([]);
  });
});
