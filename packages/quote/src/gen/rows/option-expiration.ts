// Generated from Qot_GetOptionExpirationDate.OptionExpirationDate by tools/rows. Do not edit.
import type { OptionExpirationDate as Message } from "@opend/core/qot/get-option-expiration-date";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type ExpirationCycle, expirationCycles } from "../enums/expiration-cycle.ts";

/** One day on which options expire. */
export interface OptionExpiration {
  /**
   * Expiry date as `YYYY-MM-DD`: Beijing time for Hong Kong and mainland China, US Eastern time for
   * the US. OpenD calls it `strikeTime`.
   */
  readonly expiryDate: string | undefined;
  /** Days until expiry; negative once expired. OpenD calls it `optionExpiryDateDistance`. */
  readonly daysToExpiry: number;
  /**
   * How often such options expire, for options on Hong Kong indices only. OpenD calls it `cycle`.
   */
  readonly expirationCycle: ExpirationCycle | undefined;
}

export function optionExpiration(message: Message): OptionExpiration {
  return {
    expiryDate: dayText(message.strikeTime),
    daysToExpiry: message.optionExpiryDateDistance,
    expirationCycle: enumName(expirationCycles, message.cycle),
  };
}
