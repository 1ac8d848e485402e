// Generated from Qot_GetEventContractComboList.ComboEvent by tools/rows. Do not edit.
import type { ComboEvent as Message } from "@opend/core/qot/get-event-contract-combo-list";
import { codeText } from "../../codes.ts";

/** One event whose contracts can be combined. */
export interface ComboEvent {
  /** Market and code of the event. OpenD calls it `eventSecurity`. */
  readonly code: string;
  /** What the event is called, in the language that OpenD is set to. OpenD calls it `eventName`. */
  readonly name: string | undefined;
  /** The series that the event belongs to. OpenD calls it `seriesSecurity`. */
  readonly series: string | undefined;
  /** Category, as `eventCategories` gives it (`SPORTS`). */
  readonly category: string | undefined;
  /** The competition, in words. */
  readonly competition: string | undefined;
  /** The kind of bet within the competition, in words. */
  readonly competitionScope: string | undefined;
  /**
   * Some of the contracts that can be combined; `eventContracts` has all. OpenD calls it
   * `comboContracts`.
   */
  readonly contracts: readonly string[];
}

export function comboEvent(message: Message): ComboEvent {
  return {
    code: codeText(message.eventSecurity),
    name: message.eventName || undefined,
    series: message.seriesSecurity && codeText(message.seriesSecurity),
    category: message.category || undefined,
    competition: message.competition || undefined,
    competitionScope: message.competitionScope || undefined,
    contracts: message.comboContracts.map(codeText),
  };
}
