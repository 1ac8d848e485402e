// Generated from Qot_GetArkFundHolding.ArkFundHoldingItem by tools/rows. Do not edit.
import type { ArkFundHoldingItem as Message } from "@opend/core/qot/get-ark-fund-holding";
import { codeText } from "../../codes.ts";
import { safeNumber } from "../../safe-number.ts";

/** One holding of ARK's funds. */
export interface ArkHolding {
  /**
   * The stock that is held; absent where the vendor does not know it. OpenD calls it `security`.
   */
  readonly code: string | undefined;
  /** Name in the language that OpenD is set to. */
  readonly name: string | undefined;
  /** Shares held. */
  readonly shares: number | undefined;
  /** Shares by which the holding changed. */
  readonly sharesChange: number | undefined;
  /** Value of the holding, in US dollars. */
  readonly marketValue: number | undefined;
  /**
   * Part of the funds that the holding makes up, in percent (20 means 20 %). OpenD calls it
   * `weight`.
   */
  readonly weightPercent: number | undefined;
  /** Change of that part, in percent (20 means 20 %). OpenD calls it `weightChange`. */
  readonly weightChangePercent: number | undefined;
}

export function arkHolding(message: Message): ArkHolding {
  return {
    code: message.security && codeText(message.security),
    name: message.name || undefined,
    shares: safeNumber("shares", message.shares),
    sharesChange: safeNumber("sharesChange", message.sharesChange),
    marketValue: message.marketValue,
    weightPercent: message.weight,
    weightChangePercent: message.weightChange,
  };
}
