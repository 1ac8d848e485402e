import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LatestPerKey, Queue } from "./backlog.ts";

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
    const latest = new LatestPerKey<string>((value) => [[value.slice(0, 1), value]]);
    const replaced = ["a1", "b1", "a2"].map((value, index) =>
      latest.push({ value, sinceMs: index }),
    );
    expect(replaced).toEqual([0, 0, 1]);
    expect(latest.oldest).toEqual({ value: "a2", sinceMs: 0 });
    expect(pull(latest)).toEqual(["a2", "b1"]);
    latest.push({ value: "a3", sinceMs: 9 });
    expect(latest.oldest?.sinceMs).toBe(9);
    latest.clear();
    expect(latest.size).toBe(0);
  });
});
