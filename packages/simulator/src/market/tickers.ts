import type { Ticker } from "@opend/core/qot/common";
import type { Security } from "../data/security.ts";
import { toPrice } from "./price.ts";
import { marketTime } from "./schema-names.ts";
import type { SessionKind } from "./sessions.ts";
import { minutesBetween, sessionsToday } from "./tape/begun.ts";
import { lastTradesOf } from "./tape/last-trades.ts";
import type { Tape } from "./tape/tape.ts";
import type { Trade } from "./tape/trades.ts";

/** The newest trades of the newest day, the oldest first. */
export function lastTrades(
  tape: Tape,
  seconds: number,
  kinds: readonly SessionKind[],
  most: number,
): Trade[] {
  const found: Trade[] = [];
  for (const { day, kind } of sessionsToday(tape, seconds, kinds)) {
    if (found.length >= most) break;
    found.unshift(...lastTradesOf(tape, day, kind, seconds, most - found.length));
  }
  return found;
}

/** The trades after one time and up to another, the oldest first. */
export function tradesBetween(
  tape: Tape,
  after: number,
  seconds: number,
  kinds: readonly SessionKind[],
): Trade[] {
  const shown = tape.door.shown(seconds);
  return minutesBetween(tape, after, seconds, kinds)
    .flatMap(({ slot, kind }) => tape.trades(slot, kind))
    .filter(({ ms }) => ms > after * 1000 && ms <= shown * 1000);
}

/** A trade in the form of the schema. */
export const ticker = (security: Security, trade: Trade): Ticker => ({
  time: marketTime(security, trade.ms / 1000),
  timestamp: trade.ms / 1000,
  sequence: trade.sequence,
  dir: trade.direction,
  price: toPrice(trade.price),
  volume: BigInt(trade.volume),
  turnover: toPrice(trade.price * trade.volume),
  type: trade.type,
});
