import { setImmediate } from "node:timers/promises";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { expect, it } from "vitest";
import { tencent } from "../../test/client.ts";
import { connectInMemory, Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

it("answers three programs that ask without end equally often, with few refusals", async () => {
  const clock = new ManualClock();
  const engine = new Engine({ clock });
  const programs = await Promise.all([1, 2, 3].map(() => connectInMemory(engine)));
  const answered = programs.map(() => 0);
  const askWithoutEnd = async (index: number): Promise<void> => {
    for (;;) {
      await programs[index]?.request(GetShortInterest, { security: tencent });
      answered[index] = (answered[index] ?? 0) + 1;
    }
  };
  const calls = programs.flatMap((_, index) =>
    Array.from({ length: 10 }, () => askWithoutEnd(index).catch(() => {})),
  );
  // Ten windows of 30 s.
  for (let step = 0; step < 30_000; step++) {
    clock.advance(10);
    await setImmediate();
  }
  const sum = answered.reduce((a, b) => a + b);
  expect(sum).toBeGreaterThan(0.9 * 300);
  for (const own of answered) expect(Math.abs((3 * own) / sum - 1)).toBeLessThan(0.2);
  expect((engine.requestCounts["Qot_GetShortInterest"] ?? 0) / sum).toBeLessThan(1.3);
  await Promise.all(programs.map((program) => program.close()));
  await Promise.all(calls);
}, 60_000);
