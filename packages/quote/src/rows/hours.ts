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
  rank(other) > rank(one) ? other : one;

// Not asked for is OpenD's default, which is regular.
const rank = (hours: Hours | undefined): number => (hours === undefined ? 0 : hoursNumbers[hours]);
