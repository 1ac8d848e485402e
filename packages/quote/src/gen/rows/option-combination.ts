// Generated from Qot_GetOptionStrategy.OptionStrategyItem by tools/rows. Do not edit.
import type { OptionStrategyItem as Message } from "@opend/core/qot/get-option-strategy";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { type OptionStrategy, optionStrategyNames } from "../enums/option-strategy.ts";
import { type ComboLeg, comboLeg } from "./combo-leg.ts";

/** One combination of option legs. */
export interface OptionCombination {
  /** Code of the combination. */
  readonly code: string;
  /** Name of the combination. */
  readonly name: string;
  /** The underlying security. OpenD calls it `stock_owner`. */
  readonly underlying: string;
  /** The strategy that the combination follows. OpenD calls it `option_strategy`. */
  readonly strategy: OptionStrategy;
  /** The legs of the combination. OpenD calls it `multi_legs`. */
  readonly legs: readonly ComboLeg[];
}

export function optionCombination(message: Message): OptionCombination {
  return {
    code: message.code,
    name: message.name,
    underlying: codeText(message.stock_owner),
    strategy: enumName(optionStrategyNames, message.option_strategy),
    legs: message.multi_legs.map(comboLeg),
  };
}
