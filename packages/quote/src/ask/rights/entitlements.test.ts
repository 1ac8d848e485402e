import { GetUserInfo } from "@opend/core/system/get-user-info";
import { expect, test } from "vitest";
import { answer, answering } from "../../../test/answering.ts";
import { entitlements } from "../../account/entitlements.ts";
import type { Entitlements } from "./entitlements.ts";

const told = (s2c: object): Promise<Entitlements> =>
  entitlements(answering(answer(GetUserInfo, () => s2c)).opend);

test("the rights of a login are rows with market, kind and exchange", async () => {
  const { rights } = await told({
    hkQotRight: 3,
    hkOptionQotRight: 2,
    usCMEFutureQotRight: 1,
    usIndexQotRight: 6,
    sgStockQotRight: 5,
    ccQotRight: 0,
    ecQotRight: 42,
  });
  expect(rights).toEqual([
    { right: "HK", market: "HK", kind: "stock", level: "level-2" },
    { right: "HK_OPTION", market: "HK", kind: "option", level: "level-1" },
    { right: "US_INDEX", market: "US", kind: "index", level: "level-3" },
    { right: "US_FUTURE_CME", market: "US", kind: "future", exchange: "CME", level: "basic" },
    { right: "SG", market: "SG", kind: "stock", level: "none" },
    { right: "CRYPTO", market: "CRYPTO", kind: "crypto", level: "unknown" },
    { right: "EVENT_CONTRACT", market: "EVENT_CONTRACT", kind: "event", level: "unknown(42)" },
  ]);
});

test.each([
  [{ hasUSOptionQotRight: false }, ["none"]],
  [{ hasUSOptionQotRight: true }, []],
  [{ hasUSOptionQotRight: false, usOptionQotRight: 2 }, ["level-1"]],
])("of %j, US options are %j", async (s2c, levels) => {
  const { rights } = await told(s2c);
  expect(rights.map(({ level }) => level)).toEqual(levels);
});

test("the missing rights of a code are those of its market with level none", async () => {
  const { lacking } = await told({
    usQotRight: 5,
    usOptionQotRight: 2,
    usIndexQotRight: 5,
    ccQotRight: 5,
    ecQotRight: 5,
    hkQotRight: 1,
    hkFutureQotRight: 5,
    cnQotRight: 5,
    szQotRight: 3,
  });
  const named = (code: string): string[] => lacking(code).map(({ right }) => right);
  expect(named("US.AAPL")).toEqual(["US"]);
  expect(named("US.AAPL260619C250000")).toEqual(["US"]);
  expect(named("HK.00700")).toEqual([]);
  expect(named("HK.HSImain")).toEqual(["HK_FUTURE"]);
  expect(named("HK_FUTURE.999010")).toEqual(["HK_FUTURE"]);
  expect(named("US..SPX")).toEqual(["US_INDEX"]);
  expect(named("US")).toEqual(["US"]);
  expect(named("unknown(91).BTC")).toEqual(["CRYPTO"]);
  expect(named("unknown(101).X")).toEqual(["EVENT_CONTRACT"]);
  expect(named("SZ.000001")).toEqual(["CN"]);
  expect(named("JP.7203")).toEqual([]);
});

test("the request asks only for rights", async () => {
  const { opend, asked } = answering(answer(GetUserInfo, () => ({})));
  await entitlements(opend);
  expect(asked).toEqual([{ name: "GetUserInfo", c2s: { flag: 4 } }]);
});
