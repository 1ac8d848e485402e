// Generated from Qot_GetEventContractSeriesList.SeriesItem by tools/rows. Do not edit.
import type { SeriesItem as Message } from "@opend/core/qot/get-event-contract-series-list";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { eventFrequencies, type EventFrequency } from "../enums/event-frequency.ts";

/** One series of events. */
export interface EventSeries {
  /** Market and code of the series (`EC.KXRATECUTCOUNT`). OpenD calls it `seriesSecurity`. */
  readonly code: string;
  /**
   * What the series is called, in the language that OpenD is set to. OpenD calls it `seriesName`.
   */
  readonly name: string | undefined;
  /** Category, as `eventCategories` gives it (`SPORTS`). */
  readonly category: string | undefined;
  /** How often there is an event. */
  readonly frequency: EventFrequency | undefined;
  /** Tags that the series has within its category. */
  readonly tags: readonly string[];
}

export function eventSeries(message: Message): EventSeries {
  return {
    code: codeText(message.seriesSecurity),
    name: message.seriesName || undefined,
    category: message.category || undefined,
    frequency: enumName(eventFrequencies, message.frequency),
    tags: message.tags,
  };
}
