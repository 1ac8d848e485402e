/* Everything that a user supplies may fail at any moment. No error is uncaught, and nothing hangs. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Breaker, ways } from "../../test/hooks/breaker.ts";
import { hooks } from "../../test/hooks/hooks.ts";
import { live, moments } from "../../test/hooks/life.ts";
import { isOpendError } from "../errors.ts";

// The real timer, which the fake timers replace.
const { setImmediate } = globalThis;
const uncaught: unknown[] = [];
const onUncaught = (error: unknown): void => void uncaught.push(error);
beforeEach(() => {
  vi.useFakeTimers();
  uncaught.length = 0;
  process.on("uncaughtException", onUncaught);
  process.on("unhandledRejection", onUncaught);
});
afterEach(() => {
  vi.useRealTimers();
  process.off("uncaughtException", onUncaught);
  process.off("unhandledRejection", onUncaught);
});

const isTyped = (outcome: unknown): boolean =>
  outcome === "answered" || isOpendError((outcome as { reason?: unknown }).reason);

describe.each(Object.keys(hooks))("%s", (hook) => {
  describe.each(moments)("%s", (moment) => {
    test.each(Object.keys(ways))("%s", async (way) => {
      const breaker = new Breaker();
      const supplied = hooks[hook]?.(breaker) ?? {};
      const life = await live(supplied, (now) => {
        if (now === moment) breaker.set(ways[way]);
      });
      await new Promise((resolve) => setImmediate(resolve));
      expect(uncaught).toEqual([]);
      if (life.refusal !== undefined) expect(life.refusal).toSatisfy(isTyped);
      else {
        for (const outcome of life.calls) expect(outcome).toSatisfy(isTyped);
        // While the clock is stopped, a call that waits for its limit never continues.
        if (hook !== "now of the clock" || way !== "returns zero")
          expect(life.last).toSatisfy(isTyped);
        expect(life.link).toBe("closed");
      }
      // A timer that cannot be cancelled remains.
      if (hook !== "cancel of a timer") expect(life.timers).toBe(0);
    });
  });
});
