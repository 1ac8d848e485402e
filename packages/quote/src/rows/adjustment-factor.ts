import type { Rehab } from "@opend/core/qot/common";
import type { Unknown } from "../enum-name.ts";
import { instant } from "../time/market-time.ts";
import { instantOf } from "../time/offset.ts";
import { parseDay } from "../time/parse-day.ts";
import { type Subject, subjectOf } from "./subject.ts";

const actions = {
  1: "split",
  2: "reverseSplit",
  4: "bonus",
  8: "transfer",
  16: "allotment",
  32: "issue",
  64: "dividend",
  128: "specialDividend",
  256: "spinOff",
} as const;

/** A corporate action. */
export type CompanyAction = (typeof actions)[keyof typeof actions] | Unknown;

/** How many shares become how many: a split of 1 into 5 is `{ from: 1, to: 5 }`. */
export interface ShareRatio {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/**
 * How prices around a day are adjusted, and for which action. Prices and dividends are in the
 * currency of the market.
 */
export interface AdjustmentFactor extends Omit<Subject, "name"> {
  readonly type: "adjustmentFactor";
  /** The ex-dividend day in the market's calendar: `"2026-05-18"`. */
  readonly date: string;
  /** Midnight of that day in the market's time zone, in milliseconds since 1970. */
  readonly timestamp: number | undefined;
  /** The IANA name of the market's time zone; `undefined` if unknown. */
  readonly timeZone: string | undefined;
  /** Both adjustments are price × `a` + `b`: backward for a later price, forward for an earlier one. */
  readonly forward: { readonly a: number; readonly b: number };
  readonly backward: { readonly a: number; readonly b: number };
  readonly actions: readonly CompanyAction[];
  readonly split: ShareRatio | undefined;
  readonly reverseSplit: ShareRatio | undefined;
  /** Bonus shares per held shares. */
  readonly bonus: ShareRatio | undefined;
  /** Shares from reserves per held shares. */
  readonly transfer: ShareRatio | undefined;
  /** Shares offered to holders, at a price. */
  readonly allotment: (ShareRatio & { readonly price: number | undefined }) | undefined;
  /** Other newly issued shares, at a price. */
  readonly issue: (ShareRatio & { readonly price: number | undefined }) | undefined;
  /** Cash dividend per share. */
  readonly dividend: number | undefined;
  /** Special cash dividend per share. */
  readonly specialDividend: number | undefined;
  readonly spinOff: ShareRatio | undefined;
}

export function adjustmentFactor(
  message: Rehab,
  security: { market: number; code: string },
): AdjustmentFactor {
  const {
    subject: { code, market },
    zones: { own: timeZone },
  } = subjectOf(security, undefined);
  const { date, clock } = parseDay(message.time, type);
  return {
    type: "adjustmentFactor",
    code,
    market,
    date,
    // The day counts, because the timestamp beside it is midnight in an unknown time zone.
    timestamp:
      timeZone === undefined
        ? instant(message.timestamp, type, "timestamp")
        : instantOf(timeZone, clock),
    timeZone,
    forward: { a: message.fwdFactorA, b: message.fwdFactorB },
    backward: { a: message.bwdFactorA, b: message.bwdFactorB },
    actions: actionsIn(message.companyActFlag),
    split: ratio(message.splitBase, message.splitErt),
    reverseSplit: ratio(message.joinBase, message.joinErt),
    bonus: ratio(message.bonusBase, message.bonusErt),
    transfer: ratio(message.transferBase, message.transferErt),
    allotment: at(message.allotPrice, ratio(message.allotBase, message.allotErt)),
    issue: at(message.addPrice, ratio(message.addBase, message.addErt)),
    dividend: message.dividend,
    specialDividend: message.spDividend,
    spinOff: ratio(message.spinOffBase, message.spinOffErt),
  };
}

const type = "Qot_Common.Rehab";

const ratio = (from: number | undefined, to: number | undefined): ShareRatio | undefined =>
  from === undefined && to === undefined ? undefined : { from, to };

const at = (
  price: number | undefined,
  shares: ShareRatio | undefined,
): (ShareRatio & { price: number | undefined }) | undefined => shares && { ...shares, price };

function actionsIn(flags: bigint): CompanyAction[] {
  const found: CompanyAction[] = [];
  for (let rest = BigInt.asUintN(64, flags), bit = 1n; rest > 0n; rest >>= 1n, bit <<= 1n) {
    if ((rest & 1n) === 0n) continue;
    const number = Number(bit);
    found.push(number in actions ? actions[number as keyof typeof actions] : `unknown(${number})`);
  }
  return found;
}
