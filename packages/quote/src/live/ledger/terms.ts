import { type Adjustment, adjustmentNumbers } from "../../rows/candle.ts";
import { type Hours, hoursNumbers, isWider, widest } from "../../rows/hours.ts";
import type { RowKind } from "../../rows/kind.ts";
import type { SubscriptionTerms } from "../../rows/subscription-terms.ts";
import { zonesOf } from "../../time/zones.ts";

/** The options of a unit that apply to its kind and market. */
export interface Terms {
  /** `undefined` if no option sets them, which means regular hours. */
  readonly hours: Hours | undefined;
  readonly hasOrders: boolean;
  /** At least one for candles, none for other kinds. */
  readonly adjustments: readonly Adjustment[];
}

export const plainTerms: Terms = { hours: undefined, hasOrders: false, adjustments: [] };

/** The terms of options, for a kind of a security. */
export function termsOf(
  code: string,
  { options: applicable = [] }: RowKind,
  options: SubscriptionTerms,
): Terms {
  return {
    hours: applicable.includes("hours") && hasSessions(code) ? hoursOf(options) : undefined,
    hasOrders: applicable.includes("orderDetail") && (options.orderDetail ?? false),
    adjustments: applicable.includes("adjustment") ? [options.adjustment ?? "forward"] : [],
  };
}

/** Whether a security has several sessions: US securities except futures. */
export const hasSessions = (code: string): boolean =>
  code.startsWith("US.") && zonesOf("US", code.slice(3)).own !== undefined;

/** The union of two terms. */
export const united = (one: Terms, other: Terms): Terms => ({
  hours: widest(one.hours, other.hours),
  hasOrders: one.hasOrders || other.hasOrders,
  adjustments: [...new Set([...one.adjustments, ...other.adjustments])].sort(
    (a, b) => adjustmentNumbers[a] - adjustmentNumbers[b],
  ),
});

/** Whether `one` includes everything that `other` needs. */
export const covers = (one: Terms, other: Terms): boolean =>
  !isWider(other.hours, one.hours) &&
  (one.hasOrders || !other.hasOrders) &&
  other.adjustments.every((adjustment) => one.adjustments.includes(adjustment));

/** A measure of how wide terms are, to find the widest. */
export const widthOf = ({ hours = "regular", hasOrders, adjustments }: Terms): number =>
  hoursNumbers[hours] + Number(hasOrders) + adjustments.length;

/**
 * Whether terms were subscribed with these options. Options that are absent or do not apply are
 * ignored.
 */
export function asksFor(asked: Terms, given: Terms, options: SubscriptionTerms): boolean {
  const { session, extendedHours, orderDetail, adjustment } = options;
  const ofAnyHours = session === undefined && extendedHours === undefined;
  return (
    (ofAnyHours || (asked.hours ?? "regular") === (given.hours ?? "regular")) &&
    (orderDetail === undefined || asked.hasOrders === given.hasOrders) &&
    (adjustment === undefined || asked.adjustments[0] === given.adjustments[0])
  );
}

/** The fields of Qot_Sub for terms. */
interface TermFields {
  readonly extendedTime?: boolean;
  readonly session?: number;
  readonly isSubOrderBookDetail?: boolean;
  readonly regPushRehabTypeList?: number[];
}

/** The fields of the request; absent fields mean OpenD's default. */
export const termFields = ({ hours, hasOrders, adjustments }: Terms): TermFields => ({
  // Older versions of OpenD know only the first of the two fields. Assumption: OpenD accepts both
  // together.
  ...(hours !== undefined && { extendedTime: hours !== "regular", session: hoursNumbers[hours] }),
  ...(hasOrders && { isSubOrderBookDetail: true }),
  ...(adjustments.some((adjustment) => adjustment !== "forward") && {
    regPushRehabTypeList: adjustments.map((adjustment) => adjustmentNumbers[adjustment]),
  }),
});

const hoursOf = ({ session, extendedHours }: SubscriptionTerms): Hours | undefined =>
  widest(session, extendedHours ? "extended" : undefined);
