import { ReplyError } from "@opend/core";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { describe, expect, test } from "vitest";
import { type Outcome, RefusedBatches } from "./split-refused.ts";

const refusal = (retMsg: string): ReplyError =>
  new ReplyError(GetSecuritySnapshot, { retType: -1, retMsg });

type Rule = (codes: readonly string[]) => string | false | undefined;

/** The outcome of codes under a rule that may refuse, and the sizes of the requests. */
async function outcomeOf(
  codes: readonly string[],
  rule: Rule,
): Promise<Outcome<string> & { sizes: number[]; size: number; bad: string[] }> {
  const sizes: number[] = [];
  const batches = new RefusedBatches(async (asked) => {
    sizes.push(asked.length);
    const words = rule(asked);
    if (words) throw refusal(words);
    return asked;
  });
  const outcome = await batches
    .ask(codes)
    .then((items) => ({ items, refused: [] }))
    .catch((error) => batches.ofRefused(codes, error));
  const bad = outcome.refused.map(({ code }) => code).sort();
  return { ...outcome, sizes, size: batches.size, bad };
}

const range = (from: number, to: number, market = "HK"): string[] =>
  Array.from({ length: to - from }, (_, index) => `${market}.${from + index}`);

const naming =
  (bad: readonly string[], words = (code: string) => `未知股票 ${code.split(".")[1]}`): Rule =>
  (codes) => {
    const first = codes.find((code) => bad.includes(code));
    return first && words(first);
  };

const silent =
  (bad: readonly string[]): Rule =>
  (codes) =>
    codes.some((code) => bad.includes(code)) && "refused";

describe("codes that the refusal names", () => {
  test("cost one request each, also many in a row", async () => {
    const bad = range(91_000, 91_100);
    const good = [...range(10_000, 10_100), ...range(20_000, 20_100)];
    const codes = [...good.slice(0, 100), ...bad, ...good.slice(100)];
    const outcome = await outcomeOf(codes, naming(bad));
    expect(outcome.items).toEqual(good);
    expect(outcome.bad).toEqual(bad);
    expect(outcome.sizes).toHaveLength(1 + 100);
  });

  test("are returned with the message that named them", async () => {
    const { refused } = await outcomeOf(range(1000, 1010), naming(["HK.1003", "HK.1007"]));
    expect(refused.map(({ code, error }) => [code, error.retMsg])).toEqual([
      ["HK.1003", "未知股票 1003"],
      ["HK.1007", "未知股票 1007"],
    ]);
  });

  test("are found in a text with several full codes", async () => {
    const bad = ["HK.1003", "HK.1007"];
    const { bad: found, sizes } = await outcomeOf(
      range(1000, 1010),
      (codes) => codes.includes("HK.1003") && `unknown: ${bad.join(", ")}.`,
    );
    expect([found, sizes]).toEqual([bad, [10, 8]]);
  });

  test("may be all codes of the batch", async () => {
    const codes = range(91_000, 91_200);
    const { bad, sizes } = await outcomeOf(codes, naming(codes));
    expect(bad).toEqual(codes);
    expect(sizes).toHaveLength(200);
  });

  test("are requested alone if two markets have the symbol", async () => {
    const codes = ["SH.000001", "SZ.000001", ...range(1000, 1010)];
    const { bad, items, sizes } = await outcomeOf(codes, naming(["SZ.000001"]));
    expect(bad).toEqual(["SZ.000001"]);
    expect(items).toContain("SH.000001");
    expect(sizes).toEqual([12, 10, 1, 1]);
  });

  test("do not end the search for codes that are not named", async () => {
    const rule: Rule = (codes) => naming(["HK.1003"])(codes) || silent(["HK.1100"])(codes);
    expect((await outcomeOf(range(1000, 1200), rule)).bad).toEqual(["HK.1003", "HK.1100"]);
  });

  test.each([
    ["the limit", "too many securities, and at most 1005 are allowed"],
    ["a part of a number", "unknown stock 10050"],
    ["a part of a code", "unknown stock US.1005"],
  ])("are not confused with %s", async (_, words) => {
    const rule: Rule = (codes) => codes.length > 5 && words;
    const { bad, items } = await outcomeOf(range(1000, 1020), rule);
    expect(bad).toEqual([]);
    expect(items).toHaveLength(20);
  });

  test("are not confused with the size of the batch", async () => {
    const rule: Rule = (codes) => codes.length > 20 && `too many securities: ${codes.length}`;
    const { bad, items } = await outcomeOf(range(1, 401, "JP"), rule);
    expect(bad).toEqual([]);
    expect(items).toHaveLength(400);
  });
});

describe("codes that no refusal names", () => {
  test("are found among more than 64 in a row", async () => {
    const bad = range(91_000, 91_080);
    const codes = [...range(10_000, 10_100), ...bad, ...range(20_000, 20_100)];
    const outcome = await outcomeOf(codes, silent(bad));
    expect(outcome.bad).toEqual(bad);
    expect(outcome.items).toHaveLength(200);
  });

  test("are not searched when a code that was accepted before is refused too", async () => {
    let asked = 0;
    const rule: Rule = () => ++asked !== 2 && "no network";
    await expect(outcomeOf(range(0, 400), rule)).rejects.toMatchObject({ retMsg: "no network" });
    expect(asked).toBe(1 + 1 + 64 + 1);
  });

  test("are not searched when no code was ever accepted", async () => {
    let asked = 0;
    const rule: Rule = () => `no network (${++asked})`;
    await expect(outcomeOf(range(1000, 1400), rule)).rejects.toMatchObject({
      retMsg: "no network (65)",
    });
  });
});

describe("a batch that is too large", () => {
  test.each([
    [200, [400, 200, 100, 100]],
    [100, [400, 200, 100, 50, 50, 100, 100]],
    [399, [400, 200, 100, 100]],
  ])("is recognised after a few requests: at most %i", async (most, asked) => {
    const outcome = await outcomeOf(range(1000, 1400), (codes) => codes.length > most && "no");
    expect(outcome.bad).toEqual([]);
    expect(outcome.items).toHaveLength(400);
    expect(outcome.sizes).toEqual(asked);
  });

  test("is recognised together with a refused code", async () => {
    const rule: Rule = (codes) => codes.length > 100 && "no";
    const bad = ["HK.1000", "HK.1250", "HK.1399"];
    const outcome = await outcomeOf(
      range(1000, 1400),
      (codes) => rule(codes) || naming(bad)(codes),
    );
    expect(outcome.bad).toEqual(bad);
    expect(outcome.items).toHaveLength(397);
    expect(outcome.size).toBeLessThanOrEqual(100);
  });
});
