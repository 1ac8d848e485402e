// Generated from Qot_GetEventContract.ContractItem by tools/rows. Do not edit.
import type { ContractItem as Message } from "@opend/core/qot/get-event-contract";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type EventContractType, eventContractTypes } from "../enums/event-contract-type.ts";
import { type EventStatus, eventStatuses } from "../enums/event-status.ts";

/** One contract on an event. */
export interface EventContract {
  /** Market and code of the contract. OpenD calls it `contractSecurity`. */
  readonly code: string;
  /** Yes or no, or a number. OpenD calls it `contractType`. */
  readonly type: EventContractType | undefined;
  /** Contracts traded, a number. */
  readonly volume: string | undefined;
  /** The event that the contract is on. OpenD calls it `eventSecurity`. */
  readonly event: string | undefined;
  /** The series that the event belongs to. OpenD calls it `seriesSecurity`. */
  readonly series: string | undefined;
  /** What the contract is about, in the language that OpenD is set to. */
  readonly title: string | undefined;
  /** The meaning of the side "yes". OpenD calls it `yesSubTitle`. */
  readonly yesSubtitle: string | undefined;
  /** When trading starts, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  readonly openTime: string | undefined;
  /** When trading ends, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  readonly closeTime: string | undefined;
  /** When the result is determined, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  readonly determinationTime: string | undefined;
  /** When the contract is settled, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  readonly settledTime: string | undefined;
  /** The latest time at which the contract expires, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  readonly latestExpirationTime: string | undefined;
  /** Where the contract is in its life. */
  readonly status: EventStatus | undefined;
  /** How the contract ended. */
  readonly result: string | undefined;
  /** What one contract pays at settlement. */
  readonly settlementValue: string | undefined;
  /** The value that decided the result. */
  readonly expirationValue: string | undefined;
  /** Whether trading may end before `closeTime`. */
  readonly canCloseEarly: boolean | undefined;
  /** The step to the next price, a number. */
  readonly tickSize: string | undefined;
  /** Category, as `eventCategories` gives it (`SPORTS`). */
  readonly category: string | undefined;
  /** Tag within the category (`BASEBALL`). */
  readonly tag: string | undefined;
}

export function eventContract(message: Message): EventContract {
  return {
    code: codeText(message.contractSecurity),
    type: enumName(eventContractTypes, message.contractType),
    volume: message.volume || undefined,
    event: message.eventSecurity && codeText(message.eventSecurity),
    series: message.seriesSecurity && codeText(message.seriesSecurity),
    title: message.title || undefined,
    yesSubtitle: message.yesSubTitle || undefined,
    openTime: dayText(message.openTime),
    closeTime: dayText(message.closeTime),
    determinationTime: dayText(message.determinationTime),
    settledTime: dayText(message.settledTime),
    latestExpirationTime: dayText(message.latestExpirationTime),
    status: enumName(eventStatuses, message.status),
    result: message.result || undefined,
    settlementValue: message.settlementValue || undefined,
    expirationValue: message.expirationValue || undefined,
    canCloseEarly: message.canCloseEarly,
    tickSize: message.tickSize || undefined,
    category: message.category || undefined,
    tag: message.tag || undefined,
  };
}
