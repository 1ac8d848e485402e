import type { CallOptions } from "@opend/core";
import type { Requester } from "../../ask/requester.ts";
import type { MarketState } from "../../gen/enums/market-state.ts";
import type { TradingDay } from "../../gen/rows/trading-day.ts";
import { globalState } from "../../reference/global-state.ts";
import { marketStates } from "../../reference/market-state.ts";
import { type TradingCalendar, tradingDays } from "../../reference/trading-days.ts";

/**
 * The market states in which trading is open, and those in which it is open only with
 * `extendedHours`. Auctions are not included, because there may be no trade until they end.
 */
const openStates: ReadonlyMap<MarketState, "regular" | "extended"> = new Map<
  MarketState,
  "regular" | "extended"
>([
  ["morning", "regular"],
  ["afternoon", "regular"],
  ["futureDayOpen", "regular"],
  ["futureAfternoon", "regular"],
  ["futureOpen", "regular"],
  ["futureBreakOver", "regular"],
  ["nightOpen", "regular"],
  ["preMarket", "extended"],
  ["afterHours", "extended"],
  ["overnight", "extended"],
]);

// US futures have no entry, because they trade on other days than US stocks and have no calendar.
const calendars: ReadonlyMap<string, TradingCalendar> = new Map<string, TradingCalendar>([
  ["HK", "HK"],
  ["US", "US"],
  ["SH", "CN"],
  ["SZ", "CN"],
  ["SG", "SG"],
  ["JP", "JP"],
  ["MY", "MY"],
]);

/** The present market state of a code. */
export interface Session {
  readonly code: string;
  readonly state: MarketState;
  /** Whether rows are expected: the market is open, and today is a trading day. */
  readonly isOpen: boolean;
}

/**
 * Distinguishes a quiet market from a dead feed. It uses Qot_GetMarketState (3223, 10 per 30 s, 400
 * codes each). It also uses the calendar, because OpenD may keep the state of the last trading day
 * over a holiday.
 */
export class Sessions {
  readonly #opend: Requester;
  readonly #days = new Map<string, Promise<readonly TradingDay[]>>();

  constructor(opend: Requester) {
    this.#opend = opend;
  }

  async of(
    codes: readonly string[],
    hasExtendedHours: boolean,
    options: CallOptions,
  ): Promise<Session[]> {
    const states = await marketStates(this.#opend, codes, options);
    const isTraded = (state: MarketState): boolean =>
      openStates.get(state) === "regular" ||
      (hasExtendedHours && openStates.get(state) === "extended");
    const traded = states.filter(({ state }) => isTraded(state));
    const now = traded.length > 0 ? (await globalState(this.#opend, options)).serverTime : 0;
    return Promise.all(
      states.map(async ({ code, state }) => ({
        code,
        state,
        isOpen: isTraded(state) && (await this.#isTradingDay(code, state, now, options)),
      })),
    );
  }

  async #isTradingDay(
    code: string,
    state: MarketState,
    nowMs: number,
    options: CallOptions,
  ): Promise<boolean> {
    const calendar = calendars.get(code.slice(0, code.indexOf(".")));
    // A night session belongs to the day before or after it, and futures have other trading days.
    if (calendar === undefined || (state !== "morning" && state !== "afternoon")) return true;
    const days = await this.#daysOf(calendar, nowMs, options);
    // US stocks have no separate states for morning and afternoon.
    const isHalfOver = calendar !== "US" && state === "afternoon";
    return days.some(({ session }) => session !== "morning" || !isHalfOver);
  }

  /** Requested once an hour: Qot_RequestTradeDate (3219), 30 per 30 s. */
  #daysOf(
    calendar: TradingCalendar,
    nowMs: number,
    options: CallOptions,
  ): Promise<readonly TradingDay[]> {
    const key = `${calendar}/${Math.floor(nowMs / 3_600_000)}`;
    const known = this.#days.get(key);
    if (known) return known;
    this.#days.clear();
    const today = new Date(nowMs);
    const asked = tradingDays(this.#opend, calendar, { ...options, from: today, to: today });
    this.#days.set(key, asked);
    asked.catch(() => this.#days.delete(key));
    return asked;
  }
}

const known = new WeakMap<Requester, Sessions>();

/** The sessions of a connection. All its checks share them, so that calendars are requested once. */
export function sessionsOf(opend: Requester): Sessions {
  const sessions = known.get(opend) ?? new Sessions(opend);
  known.set(opend, sessions);
  return sessions;
}
