import { CompanyAct, type Rehab, RehabType } from "@opend/core/qot/common";
import { actionsOf, type CorporateAction } from "../data/corporate-actions.ts";
import type { Security } from "../data/security.ts";
import { rounded } from "./random.ts";
import { midnight } from "./zone.ts";
import { zoneOf } from "./zone-of.ts";

/** A price becomes `price × a + b`. */
interface Factors {
  readonly a: number;
  readonly b: number;
}

/** Converts a price from before the day to one after it. */
const forward = (action: CorporateAction): Factors =>
  action.type === "split" ? { a: action.from / action.to, b: 0 } : { a: 1, b: -action.amount };

/** Converts a price from after the day to one before it. */
const backward = (action: CorporateAction): Factors =>
  action.type === "split" ? { a: action.to / action.from, b: 0 } : { a: 1, b: action.amount };

/** Makes prices of a day comparable with today's (`Forward`) or with the first day's (`Backward`). */
export type Adjust = (price: number, day: string) => number;

/** Uses only corporate actions up to `today`. */
export function adjustment(security: Security, rehabType: number, today: string): Adjust {
  const actions = actionsOf(security).filter(({ day }) => day <= today);
  const apply = (price: number, { a, b }: Factors): number => price * a + b;
  if (actions.length === 0 || rehabType === RehabType.RehabType_None) return (price) => price;
  if (rehabType === RehabType.RehabType_Forward)
    return (price, day) =>
      rounded(
        actions
          .filter((action) => action.day > day)
          .reduce((adjusted, action) => apply(adjusted, forward(action)), price),
        0.001,
      );
  return (price, day) =>
    rounded(
      actions
        .filter((action) => action.day <= day)
        .reduceRight((adjusted, action) => apply(adjusted, backward(action)), price),
      0.001,
    );
}

/** The adjustments of a security in the form of the schema, the oldest first. */
export function rehabs(security: Security, today: string): Rehab[] {
  return actionsOf(security)
    .filter(({ day }) => day <= today)
    .map((action) => ({
      time: action.day,
      timestamp: midnight(action.day, zoneOf(security)),
      fwdFactorA: forward(action).a,
      fwdFactorB: forward(action).b,
      bwdFactorA: backward(action).a,
      bwdFactorB: backward(action).b,
      ...act(action),
    }));
}

function act(action: CorporateAction): Pick<Rehab, "companyActFlag"> & Partial<Rehab> {
  if (action.type === "dividend")
    return {
      companyActFlag: BigInt(CompanyAct.CompanyAct_Dividend),
      dividend: action.amount,
    };
  return action.to > action.from
    ? {
        companyActFlag: BigInt(CompanyAct.CompanyAct_Split),
        splitBase: action.from,
        splitErt: action.to,
      }
    : {
        companyActFlag: BigInt(CompanyAct.CompanyAct_Join),
        joinBase: action.from,
        joinErt: action.to,
      };
}
