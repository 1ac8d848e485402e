import type { CallOptions } from "@opend/core";
import type { Requester } from "../../ask/requester.ts";
import type { MarketState } from "../../gen/enums/market-state.ts";
import type { TradingDay } from "../../gen/rows/trading-day.ts";
import { globalState } from "../../reference/global-state.ts";
import { marketStates } from "../../reference/market-state.ts";
import { type TradingCalendar, tradingDays } from "../../reference/trading-days.ts";

/**
 * States in which trade is going on, and those in which it is only for who subscribed with
 * `extendedHours`. Auctions are in neither: nothing need be traded in them until they end.
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

// A future of the US has no calendar of its own, and trades on days of its own.
const calendars: ReadonlyMap<string, TradingCalendar> = new Map<string, TradingCalendar>([
  ["HK", "HK"],
  ["US", "US"],
  ["SH", "CN"],
  ["SZ", "CN"],
  ["SG", "SG"],
  ["JP", "JP"],
  ["MY", "MY"],
]);

/** Where the market of a code is at present. */
export interface Session {
  readonly code: string;
  readonly state: MarketState;
  /** Whether something should be coming: trade is going on, on a day on which there is any. */
  readonly isOpen: boolean;
}

/**
 * Tells a quiet market from a dead feed: by Qot_GetMarketState (3223, 10 per 30 s, 400 codes each),
 * and by the calendar, so that a state that was not reset over a holiday raises no alarm.
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
    // A night belongs to the day before or after it, and futures keep days of their own.
    if (calendar === undefined || (state !== "morning" && state !== "afternoon")) return true;
    const days = await this.#daysOf(calendar, nowMs, options);
    // The states of US stocks do not tell morning from afternoon.
    const isHalfOver = calendar !== "US" && state === "afternoon";
    return days.some(({ session }) => session !== "morning" || !isHalfOver);
  }

  /** Asked for once a day: Qot_RequestTradeDate (3219), 30 per 30 s. */
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

/** The sessions that all checks of a connection share, so that calendars are asked for once. */
export function sessionsOf(opend: Requester): Sessions {
  const sessions = known.get(opend) ?? new Sessions(opend);
  known.set(opend, sessions);
  return sessions;
}
