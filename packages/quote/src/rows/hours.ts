import { Session } from "@opend/core/system/common";

/**
 * Hours of a US trading day: `regular`; `extended` adds pre-market and after-hours; `all` adds the
 * overnight session.
 */
export type Hours = "regular" | "extended" | "all";

export const hoursNumbers: Readonly<Record<Hours, number>> = {
  regular: Session.Session_RTH,
  extended: Session.Session_ETH,
  all: Session.Session_ALL,
};

/** The wider of two hours. */
export const widest = (one: Hours | undefined, other: Hours | undefined): Hours | undefined =>
  one === undefined || isWider(other, one) ? (other ?? one) : one;

/** Whether `one` includes hours that `other` does not. `undefined` is OpenD's default, regular. */
export const isWider = (one: Hours = "regular", other: Hours = "regular"): boolean =>
  hoursNumbers[one] > hoursNumbers[other];

/**
 * The narrowest hours that include a time of New York, in seconds of the day. The end of regular
 * hours is included, because the last trade has this time.
 */
export function hoursAt(second: number): Hours {
  if (second >= clock(9, 30) && second <= clock(16)) return "regular";
  return second >= clock(4) && second <= clock(20) ? "extended" : "all";
}

const clock = (hour: number, minute = 0): number => (hour * 60 + minute) * 60;
