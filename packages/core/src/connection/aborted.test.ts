/* A signal may be aborted at any moment, with any reason. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { live, moments } from "../../test/hooks/life.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const reasons: readonly unknown[] = [new Error("enough"), "enough", null, 0, Object.create(null)];

describe.each(moments)("aborted %s", (moment) => {
  test.each(reasons)("with %o, a call rejects with it", async (reason) => {
    const { signal, ...giving } = abortable();
    const life = await live({ callSignal: signal }, (now) => {
      if (now === moment) giving.abort(reason);
    });
    for (const outcome of life.calls)
      if (outcome !== "answered") expect(outcome).toEqual({ reason });
    // All calls of one run have the same signal.
    expect(life.last).toEqual(moment === "at close" ? "answered" : { reason });
    expect(life).toMatchObject({ link: "closed", timers: 0 });
  });

  test.each(reasons)(
    "with %o, connecting rejects with it, and an existing connection stays open",
    async (reason) => {
      const { signal, ...giving } = abortable();
      const life = await live({ options: { signal } }, (now) => {
        if (now === moment) giving.abort(reason);
      });
      const isConnecting = moment === "at connect" || moment === "at the login";
      expect(life.refusal).toEqual(isConnecting ? { reason } : undefined);
      expect(life.last).toBe(isConnecting ? undefined : "answered");
      expect(life.timers).toBe(0);
    },
  );
});

function abortable(): { signal: AbortSignal; abort(reason: unknown): void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) };
}
