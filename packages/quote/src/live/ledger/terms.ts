import { type Adjustment, adjustmentNumbers } from "../../rows/candle.ts";
import { type Hours, hoursNumbers, isWider, widest } from "../../rows/hours.ts";
import type { RowKind } from "../../rows/kind.ts";
import type { SubscriptionTerms } from "../../rows/subscription-terms.ts";
import { zonesOf } from "../../time/zones.ts";

/** What is asked for of a unit, as far as its kind and market heed it. */
export interface Terms {
  /** `undefined`: nobody says, which is regular. */
  readonly hours: Hours | undefined;
  readonly hasOrders: boolean;
  /** Of candles one at least, of the rest none. */
  readonly adjustments: readonly Adjustment[];
}

export const plainTerms: Terms = { hours: undefined, hasOrders: false, adjustments: [] };

/** What these options mean to a kind of a security. */
export function termsOf(code: string, { heeds = [] }: RowKind, options: SubscriptionTerms): Terms {
  return {
    hours: heeds.includes("hours") && hasSessions(code) ? hoursOf(options) : undefined,
    hasOrders: heeds.includes("orderDetail") && (options.orderDetail ?? false),
    adjustments: heeds.includes("adjustment") ? [options.adjustment ?? "forward"] : [],
  };
}

/** Whether a security has sessions to choose among: of the US, and no future. */
export const hasSessions = (code: string): boolean =>
  code.startsWith("US.") && zonesOf("US", code.slice(3)).own !== undefined;

/** What serves both. */
export const united = (one: Terms, other: Terms): Terms => ({
  hours: widest(one.hours, other.hours),
  hasOrders: one.hasOrders || other.hasOrders,
  adjustments: [...new Set([...one.adjustments, ...other.adjustments])].sort(
    (a, b) => adjustmentNumbers[a] - adjustmentNumbers[b],
  ),
});

/** Whether who has the one has the other too. */
export const covers = (one: Terms, other: Terms): boolean =>
  !isWider(other.hours, one.hours) &&
  (one.hasOrders || !other.hasOrders) &&
  other.adjustments.every((adjustment) => one.adjustments.includes(adjustment));

/** How much is asked for, to tell the most demanding of several. */
export const widthOf = ({ hours = "regular", hasOrders, adjustments }: Terms): number =>
  hoursNumbers[hours] + Number(hasOrders) + adjustments.length;

/** Whether somebody has asked so; an option that is not given, or not heeded, is no difference. */
export function asksFor(asked: Terms, given: Terms, options: SubscriptionTerms): boolean {
  const { session, extendedHours, orderDetail, adjustment } = options;
  const ofAnyHours = session === undefined && extendedHours === undefined;
  return (
    (ofAnyHours || (asked.hours ?? "regular") === (given.hours ?? "regular")) &&
    (orderDetail === undefined || asked.hasOrders === given.hasOrders) &&
    (adjustment === undefined || asked.adjustments[0] === given.adjustments[0])
  );
}

/** The part of Qot_Sub that says them. */
interface TermFields {
  readonly extendedTime?: boolean;
  readonly session?: number;
  readonly isSubOrderBookDetail?: boolean;
  readonly regPushRehabTypeList?: number[];
}

/** The same by the names of the schema; what is left out is OpenD's default. */
export const termFields = ({ hours, hasOrders, adjustments }: Terms): TermFields => ({
  // Two fields say it, the first in versions of OpenD that do not know the second. That OpenD takes
  // both together is assumed.
  ...(hours !== undefined && { extendedTime: hours !== "regular", session: hoursNumbers[hours] }),
  ...(hasOrders && { isSubOrderBookDetail: true }),
  ...(adjustments.some((adjustment) => adjustment !== "forward") && {
    regPushRehabTypeList: adjustments.map((adjustment) => adjustmentNumbers[adjustment]),
  }),
});

const hoursOf = ({ session, extendedHours }: SubscriptionTerms): Hours | undefined =>
  widest(session, extendedHours ? "extended" : undefined);
