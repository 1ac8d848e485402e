import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { connectInMemory, delayReplies, Engine, loseReplies } from "@opend/simulator";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { shortGrowth } from "./short-growth.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("compares the two newest reports", async () => {
  await using opend = await connectInMemory(new Engine({ seed: 1 }));
  expect(await shortGrowth(opend, "HK.00700")).toBeCloseTo(-0.79, 2);
});

test("gives undefined while OpenD does not answer, and the growth again later", async () => {
  const engine = new Engine();
  await using opend = await connectInMemory(engine);

  const removeFault = engine.faults.add(loseReplies({ protocol: GetShortInterest }));
  const unknown = shortGrowth(opend, "HK.00700");
  await vi.advanceTimersByTimeAsync(5000);
  expect(await unknown).toBeUndefined();

  removeFault();
  expect(await shortGrowth(opend, "HK.00700")).toBeDefined();
});

test("waits for a slow OpenD without waiting in real time", async () => {
  const engine = new Engine();
  await using opend = await connectInMemory(engine);
  engine.faults.add(delayReplies({ ms: 4000 }));
  const late = shortGrowth(opend, "HK.09988");
  await vi.advanceTimersByTimeAsync(4000);
  expect(await late).toBeCloseTo(1, -1);
});

test("passes all other errors on to its caller", async () => {
  const engine = new Engine();
  await using opend = await connectInMemory(engine);
  await expect(shortGrowth(opend, "HK.99999")).rejects.toThrow("unknown security");
});
