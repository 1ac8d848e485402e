import { decodeMessage } from "@opend/core/internal";
import { SubType } from "@opend/core/qot/common";
import { Sub } from "@opend/core/qot/sub";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { Response } from "@opend/core/system/init-web-socket";
import { expect, it } from "vitest";
import { tencent } from "../../test/client.ts";
import { start } from "../../test/started.ts";
import { WireClient } from "../../test/wire-client.ts";
import { ManualClock } from "../manual-clock.ts";

const at = "2026-04-30T10:00:00+08:00";
const subTypes = [SubType.SubType_Basic, SubType.SubType_OrderBook, SubType.SubType_Ticker];

/** All bytes that a port sends in a session of a few seconds. */
async function sessionOver(port: "tcp" | "webSocket", seed: number): Promise<string> {
  const clock = new ManualClock();
  const simulator = await start({ clock, seed, at });
  const client = await (await WireClient[port](simulator)).login();
  await client.ask(GetGlobalState, { userID: 0n });
  const pushed = { isSubOrUnSub: true, isRegOrUnRegPush: true };
  await client.ask(Sub, { securityList: [tencent], subTypeList: subTypes, ...pushed });
  clock.advance(5000);
  // The reply to the last request comes after all pushes.
  const last = client.send(GetGlobalState, { userID: 0n });
  while ((await client.next()).serialNo !== last);
  return Buffer.concat(client.segments).toString("hex");
}

it.each(["tcp", "webSocket"] as const)(
  "sends the same bytes over its %s port for the same seed",
  async (port) => {
    const sent = await sessionOver(port, 5);
    expect(await sessionOver(port, 5)).toBe(sent);
    expect(await sessionOver(port, 6)).not.toBe(sent);
  },
);

it("sends the market's time to WebSocket clients when they log in", async () => {
  const clock = new ManualClock();
  const simulator = await start({ clock, at });
  clock.advance(7000);
  const { granted } = await (await WireClient.webSocket(simulator)).login();
  const { s2c } = decodeMessage(Response, granted?.body ?? new Uint8Array());
  expect(Number(s2c?.serverTime)).toBe(Date.parse(at) / 1000 + 7);
});
