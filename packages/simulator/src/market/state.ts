import { QotMarketState as State } from "@opend/core/qot/common";
import type { Security } from "../data/security.ts";
import { dayAfter, isHalfDay, isTradingDay } from "./calendar.ts";
import { byClock, type Door } from "./doors.ts";
import { type Market, type MarketFacts, markets } from "./markets.ts";
import { isOpen } from "./tape/opening.ts";
import type { Tape } from "./tape/tape.ts";
import { wallClock } from "./zone.ts";

/** The state of a stock market that was opened or closed with `setMarkets`. */
const forced: Readonly<Record<Market, number>> = {
  HK: State.QotMarketState_Morning,
  US: State.QotMarketState_Afternoon,
  SH: State.QotMarketState_Morning,
  SZ: State.QotMarketState_Morning,
};

/** The state of a stock market. Short days end with the morning session. */
export function marketState(market: Market, seconds: number, door: Door = byClock): number {
  const isOpen = door.isOpen(seconds);
  if (isOpen === undefined) return scheduled(market, seconds);
  return isOpen ? forced[market] : State.QotMarketState_Closed;
}

function scheduled(market: Market, seconds: number): number {
  const { zone, phases } = markets[market];
  const { day, minute } = wallClock(seconds, zone);
  const state = stateIn(phases, minute) ?? State.QotMarketState_Closed;
  if (state === State.QotMarketState_OVERNIGHT) {
    // An evening belongs to the day after it.
    const tradingDay = minute < 12 * 60 ? day : dayAfter(day);
    return isTradingDay(market, tradingDay) ? state : State.QotMarketState_Closed;
  }
  if (!isTradingDay(market, day)) return State.QotMarketState_Closed;
  if (!isHalfDay(market, day)) return state;
  return stateIn(shortened[market] ?? [], minute) ?? state;
}

const at = (hours: number, minutes = 0): number => hours * 60 + minutes;

/** The state on a short day from noon on. The following night belongs to the next day. */
const shortened: Readonly<Partial<Record<Market, MarketFacts["phases"]>>> = {
  HK: [
    [at(12), State.QotMarketState_HkCas],
    [at(12, 10), State.QotMarketState_Closed],
  ],
  US: [
    [at(13), State.QotMarketState_AfterHoursBegin],
    [at(17), State.QotMarketState_AfterHoursEnd],
  ],
};

const stateIn = (phases: MarketFacts["phases"], minute: number): number | undefined =>
  phases.findLast(([from]) => from <= minute)?.[1];

/** The state of a security's market. */
export function stateOf(security: Security, tape: Tape, seconds: number): number {
  if (security.kind !== "future") return marketState(security.market, seconds, tape.door);
  const isTrading = isOpen(tape, seconds);
  if (security.market === "US")
    return isTrading ? State.QotMarketState_FutureOpen : State.QotMarketState_FutureClose;
  const { minute } = wallClock(seconds, markets.HK.zone);
  if (!isTrading)
    return tape.door.isOpen(seconds) === undefined && minute >= 12 * 60 && minute < 13 * 60
      ? State.QotMarketState_FutureDayBreak
      : State.QotMarketState_FutureDayClose;
  return minute >= 9 * 60 && minute < 17 * 60
    ? State.QotMarketState_FutureDayOpen
    : State.QotMarketState_NightOpen;
}
