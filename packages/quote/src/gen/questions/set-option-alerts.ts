// Generated from Qot_SetOptionEventAlert by tools/questions. Do not edit.
import { type C2S, SetOptionEventAlert, type S2C } from "@opend/core/qot/set-option-event-alert";
import type { EventAlertItem as SentEventAlertItem } from "@opend/core/qot/get-option-event-alert";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, type Choice, code, day, flag, id, integer, listOf, text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import { type Range, range, record } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { type AlertOperation, alertOperations } from "../enums/alert-operation.ts";
import { optionMarkets } from "../enums/option-market.ts";
import { optionTypes } from "../enums/option-type.ts";

/**
 * One alert: which events it is about, and whether it is on. Exactly one of `market`,
 * `watchlistGroupName` and `underlying` is given.
 */
export interface SetOptionAlertsAlert {
  /** Id of the alert; left out when adding one. */
  readonly id?: bigint | undefined;
  /** Whether the alert is on (true) or paused (false). */
  readonly isEnabled?: boolean | undefined;
  /** Events of all options of a market. */
  readonly market?: Choice<typeof optionMarkets> | undefined;
  /** Events of the underlyings in this group of the watchlist. */
  readonly watchlistGroupName?: string | undefined;
  /** Events of the options on this security. */
  readonly underlying?: string | undefined;
  /** Calls or puts only. Default: both. */
  readonly type?: Choice<typeof optionTypes> | undefined;
  /** Side of the trade: 1 buy, 2 sell, 3 neutral. Default: all. */
  readonly sideTypes?: readonly number[] | undefined;
  /** Kinds of order, numbers of `OptionOrderType` of `Qot_GetOptionEvent`. Default: all. */
  readonly orderTypes?: readonly number[] | undefined;
  /**
   * Only events of companies whose market value is in this interval, in the currency of the market.
   */
  readonly marketCapRange?: Range | undefined;
  /** Only options whose days until expiry are in this interval. */
  readonly daysToExpiryRange?: Range | undefined;
  /** Only trades whose price is in this interval, in the currency of the market. */
  readonly priceRange?: Range | undefined;
  /** Only trades whose number of contracts is in this interval. */
  readonly sizeRange?: Range | undefined;
  /** Only trades whose value is in this interval, in the currency of the market. */
  readonly premiumRange?: Range | undefined;
  /** Only options whose implied volatility is in this interval, in percent (20 means 20 %). */
  readonly impliedVolatilityRange?: Range | undefined;
  /** First day of an earnings report, as `YYYY-MM-DD`; only together with `earningsTo`. */
  readonly earningsFrom?: string | Date | undefined;
  /** Last day of an earnings report, as `YYYY-MM-DD`; only together with `earningsFrom`. */
  readonly earningsTo?: string | Date | undefined;
  /** The user's note, at most 20 characters. */
  readonly note?: string | undefined;
}

const setOptionAlertsAlertKind = record<SetOptionAlertsAlert, SentEventAlertItem>({
  id: { field: "key", kind: id },
  isEnabled: { field: "enable", kind: flag },
  market: { field: "optionMarket", kind: choice(optionMarkets) },
  watchlistGroupName: { field: "watchlistGroupName", kind: text },
  underlying: { field: "underlying", kind: code },
  type: { field: "optionType", kind: choice(optionTypes) },
  sideTypes: { field: "sideTypeList", kind: listOf(integer(0, 2147483647)) },
  orderTypes: { field: "orderTypeList", kind: listOf(integer(0, 2147483647)) },
  marketCapRange: { field: "marketCapRange", kind: range },
  daysToExpiryRange: { field: "expiryDaysRange", kind: range },
  priceRange: { field: "priceRange", kind: range },
  sizeRange: { field: "sizeRange", kind: range },
  premiumRange: { field: "premiumRange", kind: range },
  impliedVolatilityRange: { field: "ivRange", kind: range },
  earningsFrom: { field: "earningsDateBegin", kind: day },
  earningsTo: { field: "earningsDateEnd", kind: day },
  note: { field: "note", kind: text },
});

/** Options of {@link setOptionAlerts}. */
export interface SetOptionAlertsOptions extends CallOptions {
  /** The alerts. Changing and deleting need their `id`. */
  readonly alerts?: readonly SetOptionAlertsAlert[] | undefined;
}

/** The arguments of {@link setOptionAlertsQuestion}. */
export interface SetOptionAlertsArguments extends Pick<SetOptionAlertsOptions, "alerts"> {
  /** What is done with the alerts. */
  readonly change: AlertOperation;
}

/** Qot_SetOptionEventAlert as a value, for tools. */
export const setOptionAlertsQuestion: SingleQuestion<SetOptionAlertsArguments, C2S, S2C, void> = {
  protocol: SetOptionEventAlert,
  arguments: {
    change: { field: "operType", kind: choice(alertOperations), isRequired: true },
    alerts: { field: "alertList", kind: listOf(setOptionAlertsAlertKind) },
  },
  about: () => [],
  answer: () => undefined,
};

/**
 * Adds, changes, enables, disables or deletes alerts for notable trades in options.
 *
 * ```ts
 * await setOptionAlerts(opend, "add", { alerts: [{ underlying: "US.AAPL", note: "Apple" }] });
 * console.log("added");
 * ```
 *
 * An alert names one of `market`, `watchlistGroupName` and `underlying`.
 *
 * It is never sent twice: when the link is lost before the reply, it rejects with `link-lost`.
 *
 * Qot_SetOptionEventAlert (3309), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function setOptionAlerts(
  opend: Requester,
  change: AlertOperation,
  options: SetOptionAlertsOptions = {},
): Promise<void> {
  return single(opend, setOptionAlertsQuestion, { ...copied(options), change }, options);
}
