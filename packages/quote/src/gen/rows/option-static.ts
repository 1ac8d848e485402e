// Generated from Qot_Common.OptionStaticExData by tools/rows. Do not edit.
import type { OptionStaticExData as Message } from "@opend/core/qot/common";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type ExpirationCycle, expirationCycles } from "../enums/expiration-cycle.ts";
import { type IndexOption, indexOptions } from "../enums/index-option.ts";
import { type OptionSettlement, optionSettlements } from "../enums/option-settlement.ts";
import { type OptionStandard, optionStandards } from "../enums/option-standard.ts";
import { type OptionType, optionTypes } from "../enums/option-type.ts";

/** The fields of an option. */
export interface OptionStatic {
  /** Call or put. */
  readonly type: OptionType;
  /** The underlying security. OpenD calls it `owner`. */
  readonly underlying: string;
  /** Expiry date, the market's own. OpenD calls it `strikeTime`. */
  readonly expiryDate: string | undefined;
  /** Price at which the underlying is bought or sold on exercise, in the currency of the market. */
  readonly strikePrice: number;
  /** Whether trading is suspended. OpenD calls it `suspend`. */
  readonly isSuspended: boolean;
  /** Name of the market that the option belongs to. OpenD calls it `market`. */
  readonly optionMarket: string | undefined;
  /**
   * A normal or a small contract, for options on an index only. OpenD calls it `indexOptionType`.
   */
  readonly indexOption: IndexOption | undefined;
  /** How often such options expire. */
  readonly expirationCycle: ExpirationCycle | undefined;
  /** Whether the terms are standard. OpenD calls it `optionStandardType`. */
  readonly standard: OptionStandard | undefined;
  /**
   * Settled by the price of the morning (AM) or of the afternoon (PM). OpenD calls it
   * `optionSettlementMode`.
   */
  readonly settlement: OptionSettlement | undefined;
}

export function optionStatic(message: Message): OptionStatic {
  return {
    type: enumName(optionTypes, message.type),
    underlying: codeText(message.owner),
    expiryDate: dayText(message.strikeTime),
    strikePrice: message.strikePrice,
    isSuspended: message.suspend,
    optionMarket: message.market || undefined,
    indexOption: enumName(indexOptions, message.indexOptionType),
    expirationCycle: enumName(expirationCycles, message.expirationCycle),
    standard: enumName(optionStandards, message.optionStandardType),
    settlement: enumName(optionSettlements, message.optionSettlementMode),
  };
}
