import type { FutureBasicQotExData } from "@opend/core/qot/common";
import type { FutureSnapshotExData } from "@opend/core/qot/get-security-snapshot";
import type { Future } from "../../data/security.ts";
import { daysBetween } from "../calendar.ts";
import type { Moment } from "../moment.ts";
import type { Quote } from "../quote.ts";
import { random } from "../random.ts";
import { midnight, wallClock } from "../zone.ts";
import { zoneOf } from "../zone-of.ts";

export const isMain = ({ code, origin }: Future): boolean => code !== origin;

/** The extra fields in quotes of futures. The settlement price is the last close. */
export function futureValues(
  security: Future,
  { lastClose, bar }: Quote,
  { seconds }: Moment,
): FutureBasicQotExData {
  const { market, origin, expiry, averageVolume } = security;
  const today = wallClock(seconds, zoneOf(security)).day;
  const draw = random(0, `position/${market}.${origin}/${bar?.day}`);
  return {
    lastSettlePrice: lastClose,
    position: Math.floor(averageVolume * (1 + draw() * 0.1)),
    positionChange: Math.floor((draw() - 0.5) * averageVolume * 0.05),
    expiryDateDistance: daysBetween(today, expiry),
  };
}

/** The last trading day; the main contract has none. */
export const lastTradeTimes = (
  security: Future,
): { lastTradeTime: string; lastTradeTimestamp?: number } =>
  isMain(security)
    ? { lastTradeTime: "" }
    : {
        lastTradeTime: security.expiry,
        lastTradeTimestamp: midnight(security.expiry, zoneOf(security)),
      };

export function futureExData(security: Future, quote: Quote, moment: Moment): FutureSnapshotExData {
  const { lastSettlePrice, position, positionChange } = futureValues(security, quote, moment);
  return {
    lastSettlePrice,
    position,
    positionChange,
    ...lastTradeTimes(security),
    isMainContract: isMain(security),
  };
}
