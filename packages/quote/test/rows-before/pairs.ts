import type { MessageType } from "@opend/core";
import * as Common from "@opend/core/serve/qot/common";
import * as Distribution from "@opend/core/serve/qot/get-capital-distribution";
import * as Flow from "@opend/core/serve/qot/get-capital-flow";
import * as Daily from "@opend/core/serve/qot/get-daily-short-volume";
import * as States from "@opend/core/serve/qot/get-market-state";
import * as Owners from "@opend/core/serve/qot/get-owner-plate";
import * as Snapshots from "@opend/core/serve/qot/get-security-snapshot";
import * as Interest from "@opend/core/serve/qot/get-short-interest";
import * as Days from "@opend/core/serve/qot/request-trade-date";
import * as Candles from "@opend/core/serve/qot/update-kl";
import * as Reminders from "@opend/core/serve/qot/update-price-reminder";
import * as Minutes from "@opend/core/serve/qot/update-rt";
import * as Ticks from "@opend/core/serve/qot/update-ticker";
import { basicQuote } from "../../src/gen/rows/basic-quote.ts";
import { bookLevel } from "../../src/gen/rows/book-level.ts";
import { brokerPlace } from "../../src/gen/rows/broker-place.ts";
import { capitalDistribution } from "../../src/gen/rows/capital-distribution.ts";
import { capitalFlow } from "../../src/gen/rows/capital-flow.ts";
import { hkDailyShortVolume } from "../../src/gen/rows/hk-daily-short-volume.ts";
import { hkShortInterest } from "../../src/gen/rows/hk-short-interest.ts";
import { ownerPlates } from "../../src/gen/rows/owner-plates.ts";
import { plate } from "../../src/gen/rows/plate.ts";
import { priceReminder } from "../../src/gen/rows/price-reminder.ts";
import { securityMarketState } from "../../src/gen/rows/security-market-state.ts";
import { shortVolumeSummary } from "../../src/gen/rows/short-volume-summary.ts";
import { tradingDay } from "../../src/gen/rows/trading-day.ts";
import { usDailyShortVolume } from "../../src/gen/rows/us-daily-short-volume.ts";
import { usReportedShortInterest } from "../../src/gen/rows/us-reported-short-interest.ts";
import { candles } from "../../src/rows/candle.ts";
import { minutes } from "../../src/rows/minute.ts";
import { staticInfo } from "../../src/rows/static-info.ts";
import { subjectOf } from "../../src/rows/subject.ts";
import { ticks } from "../../src/rows/tick.ts";
import { snapshot } from "../../src/snapshots/snapshot.ts";
import * as reference from "./reference.ts";
import * as short from "./short-selling.ts";
import * as snapshots from "./snapshots.ts";
import * as streamed from "./streamed.ts";

/** A message, and the old and the new mapper of its rows. */
export interface Pair {
  readonly type: MessageType;
  readonly before: (message: object) => object;
  readonly now: (message: object) => object;
}

const pair = <Message extends object>(
  type: MessageType<Message>,
  before: (message: Message) => object,
  now: (message: Message) => object,
): Pair => ({
  type,
  before: (message) => before(message as Message),
  now: (message) => now(message as Message),
});

const hongKong = { code: "HK.00700", timeZone: "Asia/Hong_Kong" };
const newYork = { code: "US.AAPL", timeZone: "America/New_York" };
const tencent = subjectOf({ market: 1, code: "00700" }, undefined);

export const pairs: readonly Pair[] = [
  pair(Common.BasicQot, streamed.basicQuote, basicQuote),
  pair(Common.OrderBook, streamed.bookLevel, bookLevel),
  pair(Common.Broker, streamed.brokerPlace, brokerPlace),
  pair(Candles.S2C, streamed.candles, candles),
  pair(Ticks.S2C, streamed.ticks, ticks),
  pair(Minutes.S2C, streamed.minutes, minutes),
  pair(Reminders.S2C, streamed.priceReminder, priceReminder),
  pair(Snapshots.Snapshot, snapshots.snapshot, snapshot),
  pair(Common.SecurityStaticInfo, reference.staticRow, staticInfo),
  pair(Common.PlateInfo, reference.plate, plate),
  pair(Owners.SecurityOwnerPlate, reference.ownerPlates, ownerPlates),
  pair(States.MarketInfo, reference.marketState, securityMarketState),
  pair(
    Days.TradeDate,
    (message) => reference.tradingDay(message, hongKong.timeZone),
    (message) => tradingDay(message, hongKong),
  ),
  pair(
    Flow.CapitalFlowItem,
    (message) => reference.capitalFlow(message, hongKong.code, tencent.zones),
    (message) => capitalFlow(message, tencent),
  ),
  pair(
    Distribution.S2C,
    (message) => reference.capitalDistribution(message, hongKong.code, tencent.zones),
    (message) => capitalDistribution(message, tencent),
  ),
  pair(
    Interest.HkShortInterestItem,
    (message) => short.hkShortInterest(message, hongKong.code),
    (message) => hkShortInterest(message, hongKong),
  ),
  pair(
    Interest.UsShortInterestItem,
    (message) => short.usShortInterest(message, newYork.code),
    (message) => usReportedShortInterest(message, newYork),
  ),
  pair(
    Daily.HkDailyShortVolumeItem,
    (message) => short.hkDailyShortVolume(message, hongKong.code),
    (message) => hkDailyShortVolume(message, hongKong),
  ),
  pair(
    Daily.UsDailyShortVolumeItem,
    (message) => short.usDailyShortVolume(message, newYork.code),
    (message) => usDailyShortVolume(message, newYork),
  ),
  pair(Daily.S2C, short.shortVolumeSummary, shortVolumeSummary),
];
