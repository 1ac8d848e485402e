import { SubType } from "@opend/core/qot/common";
import { GetPlateSet } from "@opend/core/qot/get-plate-set";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { GetWarrant } from "@opend/core/qot/get-warrant";
import { Sub } from "@opend/core/qot/sub";
import { Session } from "@opend/core/system/common";
import { GetUserInfo } from "@opend/core/system/get-user-info";
import { InitConnect } from "@opend/core/system/init-connect";
import { Notify } from "@opend/core/system/notify";
import { describe, expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";
import type { QuoteRightLevels } from "./quote-rights.ts";

function holding(quoteRights: QuoteRightLevels) {
  const engine = new Engine({ clock: new ManualClock(), quoteRights });
  const client = new Client(engine, { isLoggedIn: false });
  client.get(InitConnect, { clientVer: 300, clientID: "test", recvNotify: true });
  return { engine, client };
}

const future = { market: 1, code: "HSImain" };
const subscribe = (security: typeof tencent, subType: number, session?: number) => ({
  securityList: [security],
  subTypeList: [subType],
  isSubOrUnSub: true,
  ...(session !== undefined && { session }),
});
const { SubType_Basic: basic, SubType_Ticker: ticker, SubType_Broker: broker } = SubType;

describe("without a right", () => {
  it("all requests for its securities are refused, and no others", () => {
    const { client } = holding({ US: "none" });
    const retMsg = "no right to quotes of US.AAPL";
    expect(client.ask(GetShortInterest, { security: apple })).toMatchObject({
      retType: -1,
      retMsg,
    });
    expect(client.ask(Sub, subscribe(apple, basic))).toMatchObject({ retType: -1, retMsg });
    expect(client.ask(GetPlateSet, { market: 11, plateSetType: 0 })).toMatchObject({
      retMsg: "no right to quotes of the market US",
    });
    expect(client.get(GetShortInterest, { security: tencent }).hkItemList).toHaveLength(10);
  });

  it("unsubscribing is not refused", () => {
    const { client, engine } = holding({});
    client.get(Sub, subscribe(apple, basic));
    engine.takeQuoteRights(["US"]);
    expect(client.ask(Sub, { ...subscribe(apple, basic), isSubOrUnSub: false }).retMsg).toMatch(
      /less than 60 seconds/,
    );
  });

  it("reports contain the levels, also those that are set later", () => {
    const { client, engine } = holding({ US_OPTION: "none", HK: "basic" });
    expect(client.get(GetUserInfo, {})).toMatchObject({
      hkQotRight: 1,
      usOptionQotRight: 5,
      hasUSOptionQotRight: false,
    });
    engine.setQuoteRights({ HK: "level-2" });
    expect(client.get(GetUserInfo, {})).toMatchObject({ hkQotRight: 3, usOptionQotRight: 5 });
    expect(client.pushed(Notify)).toMatchObject([
      { type: 4, qotRight: { hkQotRight: 3, usOptionQotRight: 5 } },
    ]);
  });

  it("an unknown level is an error", () => {
    expect(() => holding({ HK: "best" as "sf" })).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument: "quoteRights" }),
    );
  });
});

describe("a level that is too low", () => {
  it.each([
    [{ HK: "basic" }, tencent, basic, "no right to subscribe HK.00700 with subtype 1"],
    [{ HK: "level-1" }, tencent, basic, undefined],
    [{ HK: "level-1" }, tencent, broker, "no right to subscribe HK.00700 with subtype 14"],
    [{ HK: "level-2" }, tencent, broker, undefined],
    [{ HK_FUTURE: "level-1" }, future, ticker, "no right to subscribe HK.HSImain with subtype 4"],
    [{ HK_FUTURE: "level-2" }, future, ticker, undefined],
    [{ US: "basic" }, apple, basic, undefined],
  ] as const)("of %j refuses a subscription: %j by %d", (levels, security, subType, retMsg) => {
    const { client } = holding(levels);
    expect(client.ask(Sub, subscribe(security, subType)).retMsg).toBe(retMsg);
  });

  it("refuses the US overnight session", () => {
    const { client } = holding({ US: "basic" });
    expect(client.ask(Sub, subscribe(apple, basic, Session.Session_ALL)).retMsg).toBe(
      "no right to subscribe US.AAPL with subtype 1",
    );
  });

  it("allows 20 Hong Kong snapshots per request, and no list of warrants", () => {
    const { client } = holding({ HK: "basic" });
    const some = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ market: 1, code: `0${7001 + index}` }));
    const snapshots = (securityList: (typeof tencent)[]) =>
      client.ask(GetSecuritySnapshot, { securityList }).retMsg;
    expect(snapshots([...some(20), apple, future])).toBeUndefined();
    expect(snapshots(some(21))).toBe("too many securities: 21, and at most 20 are allowed");
    const warrants = { begin: 0, num: 10, sortField: 1, ascend: true };
    expect(client.ask(GetWarrant, warrants).retMsg).toBe("no right to quotes of the market HK");
  });
});
