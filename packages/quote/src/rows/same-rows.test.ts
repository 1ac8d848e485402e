/*
 * The generated mappers make the same rows as the hand-written mappers before them, with today's
 * field names.
 */

import { decodeMessage, encodeMessage } from "@opend/core/internal";
import { SubType } from "@opend/core/qot/common";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetBroker } from "@opend/core/qot/get-broker";
import { GetCapitalDistribution } from "@opend/core/qot/get-capital-distribution";
import { GetCapitalFlow } from "@opend/core/qot/get-capital-flow";
import { GetDailyShortVolume } from "@opend/core/qot/get-daily-short-volume";
import { GetKL } from "@opend/core/qot/get-kl";
import { GetMarketState } from "@opend/core/qot/get-market-state";
import { GetOrderBook } from "@opend/core/qot/get-order-book";
import { GetOwnerPlate } from "@opend/core/qot/get-owner-plate";
import { GetPlateSet } from "@opend/core/qot/get-plate-set";
import { GetRT } from "@opend/core/qot/get-rt";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { GetStaticInfo } from "@opend/core/qot/get-static-info";
import { GetTicker } from "@opend/core/qot/get-ticker";
import { RequestTradeDate } from "@opend/core/qot/request-trade-date";
import { Sub } from "@opend/core/qot/sub";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyMessage } from "../../test/rows-before/any-message.ts";
import { type Pair, pairs } from "../../test/rows-before/pairs.ts";
import { renamed } from "../../test/rows-before/renamed.ts";
import { simulatedWith } from "../../test/simulated.ts";

const runsPerMessage = 300;
const mostPerReply = 20;

/** The row or the error. Errors now name the message of the row, where they named the reply before. */
function made(make: () => object): unknown {
  try {
    return renamed(make());
  } catch (error) {
    const { code, message, field } = error as { code: string; message: string; field?: string };
    // Of several unsafe numbers the first is named, and the order of fields is different now.
    if (code === "unsafe-number") return { code, message: "" };
    return { code, field, message: message.replace(/^Qot_Get\w+\.(S2C|\w+Item): /, "") };
  }
}

function compare({ type, before, now }: Pair, message: object): boolean {
  const bytes = encodeMessage(type, message);
  const expected = made(() => before(decodeMessage(type, bytes)));
  const row = made(() => now(decodeMessage(type, bytes)));
  expect(row).toEqual(expected);
  return "code" in (row as object) && "message" in (row as object);
}

describe.each(pairs)("$type.name", (pair) => {
  test("any message is mapped to the same row, or fails with the same error", () => {
    let failed = 0;
    let succeeded = 0;
    fc.assert(
      fc.property(anyMessage(pair.type.name), (message) => {
        if (compare(pair, message)) failed += 1;
        else succeeded += 1;
      }),
      { numRuns: runsPerMessage },
    );
    // Most comparisons must be of rows, because comparing only errors would prove little.
    expect(succeeded).toBeGreaterThan(runsPerMessage / 50);
    expect(failed + succeeded).toBeGreaterThanOrEqual(runsPerMessage);
  });
});

const of = (name: string): Pair => {
  const pair = pairs.find(({ type }) => type.name === name);
  if (!pair) throw new Error(`no mapper for ${name}`);
  return pair;
};

/** Compares the messages of a reply. Fails if there is none. */
function compareAll(name: string, messages: readonly object[]): void {
  expect(messages.length, name).toBeGreaterThan(0);
  for (const message of messages.slice(0, mostPerReply))
    expect(compare(of(name), message)).toBe(false);
}

const kinds = { stock: 3, fund: 4, warrant: 5, index: 6, plate: 7, option: 8, future: 10 };
const security = (market: number, code: string): { market: number; code: string } => ({
  market,
  code,
});
const hongKong = security(1, "00700");
const newYork = security(11, "AAPL");

describe("the replies and pushes of the simulator", () => {
  test.each(Object.entries(kinds))("of a %s, in every market that has one", async (_, secType) => {
    const { opend } = await simulatedWith({ seed: 7 });
    let count = 0;
    for (const market of [1, 11, 21, 22]) {
      const { staticInfoList } = await opend.request(GetStaticInfo, { market, secType });
      if (staticInfoList.length === 0) continue;
      compareAll("Qot_Common.SecurityStaticInfo", staticInfoList);
      const securityList = staticInfoList.slice(0, 20).map(({ basic }) => basic.security);
      const { snapshotList } = await opend.request(GetSecuritySnapshot, { securityList });
      compareAll("Qot_GetSecuritySnapshot.Snapshot", snapshotList);
      const { marketInfoList } = await opend.request(GetMarketState, { securityList });
      compareAll("Qot_GetMarketState.MarketInfo", marketInfoList);
      count += snapshotList.length;
    }
    expect(count).toBeGreaterThan(0);
    await opend.close();
  });

  test.each([hongKong, newYork])("of $code, pushed", async (own) => {
    const { opend } = await simulatedWith({ seed: 7 });
    const { SubType_Basic, SubType_OrderBook, SubType_Ticker, SubType_RT, SubType_KL_Day } =
      SubType;
    await opend.request(Sub, {
      securityList: [own],
      subTypeList: [
        SubType_Basic,
        SubType_OrderBook,
        SubType_Ticker,
        SubType_RT,
        SubType_KL_Day,
        ...(own === hongKong ? [SubType.SubType_Broker] : []),
      ],
      isSubOrUnSub: true,
      isRegOrUnRegPush: false,
    });
    const { basicQotList } = await opend.request(GetBasicQot, { securityList: [own] });
    compareAll("Qot_Common.BasicQot", basicQotList);
    const candles = await opend.request(GetKL, {
      security: own,
      rehabType: 1,
      klType: 2,
      reqNum: 50,
    });
    compareAll("Qot_UpdateKL.S2C", [{ ...candles, rehabType: 1, klType: 2 }]);
    const { tickerList, ...subject } = await opend.request(GetTicker, {
      security: own,
      maxRetNum: 50,
    });
    expect(tickerList.length).toBeGreaterThan(0);
    compareAll("Qot_UpdateTicker.S2C", [{ ...subject, tickerList }]);
    compareAll("Qot_UpdateRT.S2C", [await opend.request(GetRT, { security: own })]);
    const book = await opend.request(GetOrderBook, { security: own, num: 10 });
    compareAll("Qot_Common.OrderBook", [...book.orderBookAskList, ...book.orderBookBidList]);
    if (own === hongKong) {
      const brokers = await opend.request(GetBroker, { security: own });
      compareAll("Qot_Common.Broker", [...brokers.brokerAskList, ...brokers.brokerBidList]);
    }
    await opend.close();
  });

  test("of plates", async () => {
    const { opend } = await simulatedWith({ seed: 7 });
    const { plateInfoList } = await opend.request(GetPlateSet, { market: 1, plateSetType: 0 });
    compareAll("Qot_Common.PlateInfo", plateInfoList);
    const { ownerPlateList } = await opend.request(GetOwnerPlate, {
      securityList: [hongKong, newYork],
    });
    compareAll("Qot_GetOwnerPlate.SecurityOwnerPlate", ownerPlateList);
    await opend.close();
  });

  test.each([
    ["by the minute", { periodType: 1 }],
    ["by the day", { periodType: 2, beginTime: "2026-04-20", endTime: "2026-04-30" }],
  ])("of capital flow %s", async (_, period) => {
    const { opend } = await simulatedWith({ seed: 7 });
    const flow = await opend.request(GetCapitalFlow, { security: hongKong, ...period });
    compareAll("Qot_GetCapitalFlow.CapitalFlowItem", flow.flowItemList);
    await opend.close();
  });

  test("of today's capital distribution", async () => {
    const { opend } = await simulatedWith({ seed: 7 });
    compareAll("Qot_GetCapitalDistribution.S2C", [
      await opend.request(GetCapitalDistribution, { security: hongKong }),
    ]);
    await opend.close();
  });

  test("of trading days", async () => {
    const { opend } = await simulatedWith({ seed: 7 });
    const { tradeDateList } = await opend.request(RequestTradeDate, {
      market: 1,
      beginTime: "2026-01-01",
      endTime: "2026-05-01",
    });
    compareAll("Qot_RequestTradeDate.TradeDate", tradeDateList);
    await opend.close();
  });

  test("of short selling in both markets", async () => {
    const { opend } = await simulatedWith({ seed: 7 });
    const hk = await opend.request(GetShortInterest, { security: hongKong, num: 50 });
    compareAll("Qot_GetShortInterest.HkShortInterestItem", hk.hkItemList);
    const us = await opend.request(GetShortInterest, { security: newYork, num: 50 });
    compareAll("Qot_GetShortInterest.UsShortInterestItem", us.usItemList);
    const hkVolume = await opend.request(GetDailyShortVolume, { security: hongKong, num: 50 });
    compareAll("Qot_GetDailyShortVolume.HkDailyShortVolumeItem", hkVolume.hkItemList);
    const usVolume = await opend.request(GetDailyShortVolume, { security: newYork, num: 50 });
    compareAll("Qot_GetDailyShortVolume.UsDailyShortVolumeItem", usVolume.usItemList);
    compareAll("Qot_GetDailyShortVolume.S2C", [hkVolume, usVolume]);
    await opend.close();
  });
});
