import { Session } from "@opend/core/system/common";

/**
 * Which hours of a US day: `regular`; `extended` with pre-market and after-hours; `all` with the night
 * too.
 */
export type Hours = "regular" | "extended" | "all";

export const hoursNumbers: Readonly<Record<Hours, number>> = {
  regular: Session.Session_RTH,
  extended: Session.Session_ETH,
  all: Session.Session_ALL,
};

/** Of two, the hours that cover the other's too. */
export const widest = (one: Hours | undefined, other: Hours | undefined): Hours | undefined =>
  one === undefined || isWider(other, one) ? (other ?? one) : one;

/** Whether the one has hours that the other lacks; what nobody says is OpenD's default, regular. */
export const isWider = (one: Hours = "regular", other: Hours = "regular"): boolean =>
  hoursNumbers[one] > hoursNumbers[other];

/**
 * The narrowest hours of a full day that have a moment of New York's clock, in seconds of the day.
 * The last trade of the regular hours is told with their end.
 */
export function hoursAt(second: number): Hours {
  if (second >= clock(9, 30) && second <= clock(16)) return "regular";
  return second >= clock(4) && second <= clock(20) ? "extended" : "all";
}

const clock = (hour: number, minute = 0): number => (hour * 60 + minute) * 60;
