import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { expect, test } from "vitest";
import { simulatedWith } from "../../test/simulated.ts";
import { shortInterest } from "../short-selling/short-interest.ts";
import { snapshots } from "../snapshots/snapshots.ts";
import { limits } from "./limits.ts";

test("limits are returned after their first use, with what is left", async () => {
  const { opend } = await simulatedWith();
  expect(limits(opend, "Qot_GetShortInterest")).toEqual([]);
  await shortInterest(opend, "HK.00700").take(1);
  await snapshots(opend, ["US.AAPL"]);
  expect(limits(opend, "Qot_GetShortInterest")).toEqual([
    {
      name: "Qot_GetShortInterest",
      requests: 30,
      windowMs: 30_000,
      left: 29,
      nextMs: 0,
      queued: 0,
      waitMs: 0,
      isRefused: false,
      share: 1,
    },
  ]);
  expect(limits(opend).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Qot_GetShortInterest", "Qot_GetSecuritySnapshot"]),
  );
  await opend.close();
});

test("limits report how long the next call waits, and how many calls wait", async () => {
  const { opend } = await simulatedWith();
  for (let count = 0; count < 30; count++) opend.limiter.tryAcquire(GetShortInterest);
  const leaving = new AbortController();
  const waiting = opend.limiter.acquire(GetShortInterest, { signal: leaving.signal });
  const [limit] = limits(opend, "Qot_GetShortInterest");
  expect(limit).toMatchObject({ left: 0, queued: 1 });
  expect(limit?.nextMs).toBeGreaterThan(29_000);
  leaving.abort("enough");
  await expect(waiting).rejects.toBe("enough");
  await opend.close();
});
