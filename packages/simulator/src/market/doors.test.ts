import { QotMarketState } from "@opend/core/qot/common";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetMarketState } from "@opend/core/qot/get-market-state";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

const {
  QotMarketState_Morning: morning,
  QotMarketState_Afternoon: usAfternoon,
  QotMarketState_OVERNIGHT: usNight,
  QotMarketState_Closed: closed,
  QotMarketState_FutureDayBreak: noon,
  QotMarketState_FutureDayOpen: dayOpen,
  QotMarketState_FutureDayClose: dayClosed,
} = QotMarketState;
const hongKongFuture = { market: 1, code: "HSImain" };

function subscribed(at: string) {
  const clock = new ManualClock();
  const engine = new Engine({ clock, at });
  const client = new Client(engine);
  const securityList = [tencent, apple];
  client.get(Sub, {
    ...{ securityList, subTypeList: [1] },
    ...{ isSubOrUnSub: true, isRegOrUnRegPush: true, isFirstPush: false },
  });
  const pushesIn = (ms: number): string[] => {
    const before = client.pushed(UpdateBasicQot).length;
    clock.advance(ms);
    const pushed = client.pushed(UpdateBasicQot).slice(before);
    return [...new Set(pushed.flatMap(({ basicQotList }) => basicQotList))].map(
      ({ security }) => security.code,
    );
  };
  const states = (): object => client.get(GetGlobalState, { userID: 0n });
  const stateOf = (security: object): number | undefined =>
    client.get(GetMarketState, { securityList: [security as typeof tencent] }).marketInfoList[0]
      ?.marketState;
  const quote = () => client.get(GetBasicQot, { securityList: [tencent] }).basicQotList[0];
  return { clock, engine, client, pushesIn, states, stateOf, quote };
}

it("closes a market in its hours, which then reports that it is closed, does not change and pushes nothing", () => {
  const { engine, pushesIn, states, stateOf, quote } = subscribed("2026-05-08T10:00:00+08:00");
  expect(states()).toMatchObject({ marketHK: morning, marketUS: usNight });
  // Also in the middle of a tick.
  expect(pushesIn(2500)).toEqual(["00700", "AAPL", "00700", "AAPL"]);
  engine.setMarkets("closed", ["HK"]);
  expect(states()).toMatchObject({ marketHK: closed, marketUS: usNight, marketSH: morning });
  expect([stateOf(tencent), stateOf(apple)]).toEqual([closed, usNight]);
  const last = quote();
  expect(new Set(pushesIn(600_000))).toEqual(new Set(["AAPL"]));
  expect(quote()).toEqual(last);
  engine.setMarkets("by-clock", ["HK"]);
  expect(states()).toMatchObject({ marketHK: morning });
  expect(pushesIn(1000)).toEqual(["00700", "AAPL"]);
  expect(quote()?.volume).toBeGreaterThan(Number(last?.volume));
});

it("opens every market at night, and quotes are pushed without trades", () => {
  const { engine, pushesIn, states, stateOf, quote } = subscribed("2026-05-09T05:00:00+08:00");
  const last = quote();
  expect(pushesIn(5000)).not.toContain("00700");
  engine.setMarkets("open");
  expect(states()).toMatchObject({ marketHK: morning, marketUS: usAfternoon, marketSZ: morning });
  expect([stateOf(tencent), stateOf(apple)]).toEqual([morning, usAfternoon]);
  expect(pushesIn(2000).filter((code) => code === "00700")).toHaveLength(2);
  expect(quote()?.volume).toBe(last?.volume);
  engine.setMarkets("closed");
  expect(states()).toMatchObject({ marketHK: closed, marketUS: closed });
  expect(pushesIn(5000)).toEqual([]);
});

it("closes the futures together with their market, and opens them at noon", () => {
  const { engine, states, stateOf } = subscribed("2026-05-08T12:30:00+08:00");
  expect(stateOf(hongKongFuture)).toBe(noon);
  engine.setMarkets("open", ["HK"]);
  expect(states()).toMatchObject({ marketHKFuture: dayOpen });
  engine.setMarkets("closed", ["HK"]);
  expect([stateOf(hongKongFuture), stateOf(tencent)]).toEqual([dayClosed, closed]);
});
