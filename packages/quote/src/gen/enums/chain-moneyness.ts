// Generated from Qot_GetOptionChain.OptionCondType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `OptionCondType`. */
export const chainMoneynesses = {
  1: "inTheMoney",
  2: "outOfTheMoney",
} as const;

/** Whether options of a chain are in the money. */
export type ChainMoneyness = (typeof chainMoneynesses)[keyof typeof chainMoneynesses];
