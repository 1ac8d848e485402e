import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LatestPerKey, Queue } from "./backlog.ts";
import { bytesOf } from "./bytes-of.ts";

const pull = <T>(backlog: Queue<T> | LatestPerKey<T>): T[] => {
  const all: T[] = [];
  for (let next = backlog.shift(); next; next = backlog.shift()) all.push(next.value);
  return all;
};

describe("a queue", () => {
  test("behaves like a list that drops its oldest value, for any order of pushes and reads", () => {
    const steps = fc.array(fc.oneof(fc.integer(), fc.constant("take" as const)));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), steps, (capacity, all) => {
        const queue = new Queue<number>(capacity);
        const model: number[] = [];
        for (const step of all) {
          if (step === "take") expect(queue.shift()?.value).toBe(model.shift());
          else {
            expect(queue.push({ value: step, sinceMs: 0 })).toBe(model.length >= capacity ? 1 : 0);
            model.push(step);
            if (model.length > capacity) model.shift();
          }
          expect(queue.size).toBe(model.length);
          expect(queue.oldest?.value).toBe(model[0]);
        }
        expect(pull(queue)).toEqual(model);
      }),
    );
  });
});

describe("the latest per key", () => {
  test("keeps the place and the age of the first unread value", () => {
    const latest = new LatestPerKey<string>((value) => [[value.slice(0, 1), value]], 2);
    const replaced = ["a1", "b1", "a2"].map((value, index) =>
      latest.push({ value, sinceMs: index }),
    );
    expect(replaced).toEqual([0, 0, 1]);
    expect(latest.oldest).toMatchObject({ value: "a2", sinceMs: 0 });
    expect(pull(latest)).toEqual(["a2", "b1"]);
    latest.push({ value: "a3", sinceMs: 9 });
    expect(latest.oldest?.sinceMs).toBe(9);
    latest.clear();
    expect(latest.size).toBe(0);
  });

  test("drops the oldest value beyond its items, and does not count it as replaced", () => {
    const latest = new LatestPerKey<string>((value) => [[value.slice(0, 1), value]], 2);
    const lost = ["a1", "b1", "a2", "c1"].map((value) => latest.push({ value, sinceMs: 0 }));
    expect(lost).toEqual([0, 0, 1, 1]);
    expect(latest.evicted).toBe(1);
    expect(pull(latest)).toEqual(["b1", "c1"]);
  });
});

describe.each([
  ["a queue", (bytes: number) => new Queue<string>(100, bytes)],
  [
    "the latest per key",
    (bytes: number) => new LatestPerKey<string>((it) => [[it, it]], 100, bytes),
  ],
])("the bytes of %s", (_, make) => {
  test("are bounded, and the newest value is kept at any size", () => {
    const backlog = make(100);
    for (const letter of "abcd") backlog.push({ value: letter.repeat(20), sinceMs: 0 });
    expect([backlog.size, backlog.bytes, backlog.evicted]).toEqual([2, 80, 2]);
    backlog.push({ value: "e".repeat(1_000), sinceMs: 0 });
    expect([backlog.size, backlog.bytes, backlog.evicted]).toEqual([1, 2_000, 4]);
    backlog.shift();
    expect([backlog.size, backlog.bytes]).toEqual([0, 0]);
  });
});

test("bytes count the texts, numbers and lists of a value", () => {
  expect(bytesOf("four")).toBe(8);
  expect(bytesOf({ code: "00700", price: 1, at: [1n, undefined] })).toBe(18 + 16 + 8 + 32);
  expect(bytesOf(new Uint8Array(1_000))).toBe(1_000);
});
