// Generated from Qot_GetOptionChain.OptionChain by tools/rows. Do not edit.
import type { OptionChain as Message } from "@opend/core/qot/get-option-chain";
import { dayText } from "../../time/day-text.ts";
import { type OptionStrike, optionStrike } from "./option-strike.ts";

/** The options that expire on one day. */
export interface OptionChain {
  /** Expiry date, the market's own. OpenD calls it `strikeTime`. */
  readonly expiryDate: string | undefined;
  /** One entry per strike price. OpenD calls it `option`. */
  readonly strikes: readonly OptionStrike[];
}

export function optionChain(message: Message): OptionChain {
  return {
    expiryDate: dayText(message.strikeTime),
    strikes: message.option.map(optionStrike),
  };
}
