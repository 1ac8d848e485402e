// Generated from Qot_GetOptionEventAlert by tools/questions. Do not edit.
import { type C2S, GetOptionEventAlert, type S2C } from "@opend/core/qot/get-option-event-alert";
import type { Paginator } from "@opend/core";
import { pageCursor } from "@opend/core/internal";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type OptionAlert, optionAlert as readOptionAlert } from "../rows/option-alert.ts";

/** Options of {@link optionAlerts}. */
export interface OptionAlertsOptions extends ListOptions {
  /** Rows per page, 1 to 500. Default: 500. */
  readonly pageSize?: number;
}

/** The arguments of {@link optionAlertsQuestion}: none. */
export type OptionAlertsArguments = Readonly<Record<never, never>>;

/** Qot_GetOptionEventAlert as a value, for tools. */
export const optionAlertsQuestion: ListQuestion<OptionAlertsArguments, C2S, S2C, OptionAlert> = {
  protocol: GetOptionEventAlert,
  arguments: {
  },
  about: () => [],
  cursor: pageCursor,
  rows: ({ alertList }) => alertList.map(readOptionAlert),
};

/**
 * The alerts of this account for notable trades in options.
 *
 * ```ts
 * const alerts = await optionAlerts(opend).all();
 * console.log(alerts.length);
 * ```
 *
 * The list is fetched in pages of 500 rows. Qot_GetOptionEventAlert (3308), with no documented
 * limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function optionAlerts(
  opend: Requester,
  options: OptionAlertsOptions = {},
): Paginator<OptionAlert> {
  return list(opend, optionAlertsQuestion, {}, options);
}
