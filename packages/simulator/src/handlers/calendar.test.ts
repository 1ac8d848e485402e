import { GetMarketState } from "@opend/core/qot/get-market-state";
import { RequestTradeDate } from "@opend/core/qot/request-trade-date";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";

const [hongKong, unitedStates, china] = [1, 2, 3];

it.each([
  [hongKong, "2026-02-12", "2026-02-23", ["02-12", "02-13", "02-16 short", "02-20", "02-23"]],
  [unitedStates, "2026-11-24", "2026-11-30", ["11-24", "11-25", "11-27 short", "11-30"]],
  [
    hongKong,
    "2025-12-23",
    "2026-01-02",
    ["12-23", "12-24 short", "12-29", "12-30", "12-31 short", "01-02"],
  ],
  [unitedStates, "2025-07-02", "2025-07-07", ["07-02", "07-03 short", "07-07"]],
  [china, "2026-04-29", "2026-05-07", ["04-29", "04-30", "05-06", "05-07"]],
])("returns the trading days of calendar %i", (market, beginTime, endTime, expected) => {
  const { tradeDateList } = new Client(new Engine()).get(RequestTradeDate, {
    market,
    beginTime,
    endTime,
  });
  expect(
    tradeDateList.map(
      ({ time, tradeDateType }) => `${time.slice(5)}${tradeDateType === 1 ? " short" : ""}`,
    ),
  ).toEqual(expected);
});

it.each([
  ["2026-05-08T09:25:00+08:00", [2, 37, 15]],
  ["2026-05-08T12:30:00+08:00", [4, 37, 16]],
  ["2026-05-08T18:00:00+08:00", [6, 8, 13]],
  ["2026-05-08T21:45:00+08:00", [6, 5, 13]],
  ["2026-05-09T10:00:00+08:00", [6, 6, 17]],
  ["2026-05-25T10:00:00+08:00", [6, 6, 17]],
  // Half days: Hong Kong's ends with an auction, and New York's after-hours session begins earlier.
  ["2025-12-24T11:59:59+08:00", [3, 37, 15]],
  ["2025-12-24T12:05:00+08:00", [19, 37, 15]],
  ["2025-12-24T12:10:00+08:00", [6, 37, 15]],
  ["2025-11-28T12:59:59-05:00", [6, 5, 13]],
  ["2025-11-28T13:00:00-05:00", [6, 10, 13]],
  ["2025-11-28T17:00:00-05:00", [6, 11, 17]],
  // New York time: the night before the first Monday in winter, and in summer.
  ["2025-11-03T00:59:00Z", [6, 6, 17]],
  ["2025-11-03T01:00:00Z", [1, 37, 17]],
  ["2026-03-09T00:00:00Z", [6, 37, 17]],
])("returns the market states at %s", (at, expected) => {
  const securityList = [tencent, apple, { market: 1, code: "HSImain" }];
  const { marketInfoList } = new Client(new Engine({ at })).get(GetMarketState, { securityList });
  expect(marketInfoList.map(({ marketState }) => marketState)).toEqual(expected);
});

it.each([
  "2026-05-08T11:00:00+08:00",
  "2026-05-08T16:40:00+08:00",
  "2026-05-08T16:30:00-05:00",
  "2026-05-09T12:00:00-05:00",
  "2026-05-10T17:00:00-05:00",
])("returns the own states of futures in the global state, at %s", (at) => {
  const client = new Client(new Engine({ at }));
  const securityList = [
    { market: 1, code: "HSImain" },
    { market: 11, code: "ESmain" },
  ];
  const { marketInfoList } = client.get(GetMarketState, { securityList });
  const { marketHKFuture, marketUSFuture } = client.get(GetGlobalState, { userID: 0n });
  expect([marketHKFuture, marketUSFuture]).toEqual(
    marketInfoList.map(({ marketState }) => marketState),
  );
});
