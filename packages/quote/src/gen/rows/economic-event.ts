// Generated from Qot_GetEconomicCalendar.EconomicCalendarItem by tools/rows. Do not edit.
import type { EconomicCalendarItem as Message } from "@opend/core/qot/get-economic-calendar";
import { instant } from "../../time/market-time.ts";

/** One economic event. */
export interface EconomicEvent {
  /** What is published (non-farm payrolls). */
  readonly title: string | undefined;
  /** When it is published, in milliseconds since 1970. */
  readonly timestamp: number | undefined;
  /** The country that the event belongs to, in words. */
  readonly country: string | undefined;
  /** Importance, 1 to 3 stars. OpenD calls it `star`. */
  readonly importance: number | undefined;
  /** The value of the period before. */
  readonly previous: string | undefined;
  /** What is expected. */
  readonly consensus: string | undefined;
  /** What was published. */
  readonly actual: string | undefined;
}

export function economicEvent(message: Message): EconomicEvent {
  return {
    title: message.title || undefined,
    timestamp: instant(message.timestamp, "Qot_GetEconomicCalendar.EconomicCalendarItem", "timestamp"),
    country: message.country || undefined,
    importance: message.star,
    previous: message.previous || undefined,
    consensus: message.consensus || undefined,
    actual: message.actual || undefined,
  };
}
