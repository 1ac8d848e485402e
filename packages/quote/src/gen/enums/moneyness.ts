// Generated from Qot_GetOptionEvent.InTheMoneyType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `InTheMoneyType`. */
export const moneynesses = {
  0: "unknown",
  1: "in",
  2: "out",
} as const;

/** Whether an option is in the money. */
export type Moneyness = (typeof moneynesses)[keyof typeof moneynesses];
