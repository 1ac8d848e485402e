// Generated from Qot_GetOptionVolatility.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-option-volatility";
import { enumName } from "../../enum-name.ts";
import { type VolatilityStatus, volatilityStatuses } from "../enums/volatility-status.ts";
import { type VolatilityDay, volatilityDay } from "./volatility-day.ts";

/** Implied and historical volatility, day by day. */
export interface OptionVolatility {
  /** Mean of the implied volatility, in percent (20 means 20 %). OpenD calls it `averageImpvol`. */
  readonly averageImpliedVolatilityPercent: number | undefined;
  /** How the vendor judges the implied volatility. OpenD calls it `impvolStatus`. */
  readonly status: VolatilityStatus | undefined;
  /** The vendor's comment on the volatility, in words. */
  readonly analysis: string | undefined;
  /** The days, the latest first. OpenD calls it `itemList`. */
  readonly days: readonly VolatilityDay[];
}

export function optionVolatility(message: Message): OptionVolatility {
  return {
    averageImpliedVolatilityPercent: message.averageImpvol,
    status: enumName(volatilityStatuses, message.impvolStatus),
    analysis: message.analysis || undefined,
    days: message.itemList.map(volatilityDay),
  };
}
