import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Clock, clockOf, systemClock } from "./clock.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a clock of the user", () => {
  test.each(["now", "wallTime"] as const)("that fails continues from its last %s", (part) => {
    let answer: () => number = () => 5_000;
    const clock = clockOf({ ...systemClock, [part]: () => answer() });
    expect(clock[part]()).toBe(5_000);
    answer = () => Number.NaN;
    vi.advanceTimersByTime(10);
    expect(clock[part]()).toBe(5_010);
    answer = () => 6_000;
    expect(clock[part]()).toBe(6_000);
  });

  test("that never works is the clock of the runtime", () => {
    const clock = clockOf({} as Clock);
    vi.advanceTimersByTime(10);
    expect(clock.now()).toBe(performance.now());
    expect(clock.wallTime()).toBe(Date.now());
  });

  test("may set back only its wall time", () => {
    let ms = 5_000;
    const clock = clockOf({ ...systemClock, now: () => ms, wallTime: () => ms });
    expect([clock.now(), clock.wallTime()]).toEqual([5_000, 5_000]);
    ms = 1_000;
    vi.advanceTimersByTime(10);
    expect([clock.now(), clock.wallTime()]).toEqual([5_010, 1_000]);
  });

  test("that calls back before it returns the timer calls back after the delay", () => {
    const calls: number[] = [];
    const after: Clock["after"] = (_, callback) => {
      callback();
      return { cancel() {} };
    };
    clockOf({ ...systemClock, after }).after(10, () => calls.push(Date.now()));
    const start = Date.now();
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(20);
    expect(calls).toEqual([start + 10]);
  });

  test("that returns no timer, or cannot cancel it, calls back at most once", () => {
    let calls = 0;
    const count = (): void => {
      calls += 1;
    };
    const unreturned = (...given: Parameters<Clock["after"]>) =>
      void systemClock.after(...given) as unknown as ReturnType<Clock["after"]>;
    clockOf({ ...systemClock, after: unreturned }).after(10, count);
    vi.advanceTimersByTime(20);
    expect(calls).toBe(1);
    const after: Clock["after"] = (...given) => ({ ...systemClock.after(...given), cancel() {} });
    clockOf({ ...systemClock, after })
      .after(10, count)
      .cancel();
    vi.advanceTimersByTime(20);
    expect(calls).toBe(1);
  });
});
