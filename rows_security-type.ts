
const securityTypes = {
  0: "unknown",
  1: "bond",
  2: "basketWarrant",
  3: "stock",
  4: "fund",
  5: "warrant",
  6: "index",
  7: "plate",
  8: "option",
  9: "plateSet",
  10: "future",
  11: "forex",
  12: "crypto",
} as const;



export const securityType = (value: number): SecurityType => named(securityTypes, value);

export const securityTypeNumbers: Readonly<Record<string, number>> = numbersOf(securityTypes);
