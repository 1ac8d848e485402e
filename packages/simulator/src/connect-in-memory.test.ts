import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { expect, it } from "vitest";
import { tencent } from "../test/client.ts";
import { connectInMemory, delayReplies, Engine, WebSocketService } from "./index.ts";
import { ManualClock } from "./manual-clock.ts";

it("connects without a port, and reconnects after a cut like any connection", async () => {
  const engine = new Engine();
  await using opend = await connectInMemory(engine, { reconnect: () => 1 });
  expect((await opend.request(GetShortInterest, { security: tencent })).hkItemList).toHaveLength(
    10,
  );
  engine.disconnectAll();
  await expect.poll(() => opend.state).toMatchObject({ link: "ready", generation: 2 });
});

it("uses the engine's clock, so that long times pass at once", async () => {
  const clock = new ManualClock();
  const engine = new Engine({ clock });
  await using opend = await connectInMemory(engine);
  engine.faults.add(delayReplies({ ms: 3_600_000 }));
  const late = opend.request(GetGlobalState, { userID: 0n }, { timeoutMs: 1000 });
  await expect.poll(() => engine.requestCounts["GetGlobalState"]).toBeGreaterThan(0);
  clock.advance(1000);
  await expect(late).rejects.toMatchObject({ code: "timeout" });
});

it("reports that the WebSocket service has lost its OpenD", async () => {
  const service = new WebSocketService();
  await using opend = await connectInMemory(new Engine(), { service });
  service.lose(true);
  await expect.poll(() => opend.state.upstream).toBe("opend-lost");
});
