
// Enums of warrants and options, by their numbers in the schema.

const warrantTypes = {
  0: "unknown",
  1: "call",
  2: "put",
  3: "bull",
  4: "bear",
  5: "inline",
} as const;
const optionTypes = { 0: "unknown", 1: "call", 2: "put" } as const;
const exercises = { 0: "unknown", 1: "american", 2: "european", 3: "bermudan" } as const;
const indexOptions = { 0: "unknown", 1: "normal", 2: "small" } as const;
const expirationCycles = {
  0: "unknown",
  1: "week",
  2: "month",
  3: "monthEnd",
  4: "quarter",
  11: "monday",
  12: "tuesday",
  13: "wednesday",
  14: "thursday",
  15: "friday",
} as const;
const standards = { 0: "unknown", 1: "standard", 2: "nonStandard" } as const;
const settlements = { 0: "unknown", 1: "am", 2: "pm" } as const;


export const warrantType = (value: number): WarrantType => named(warrantTypes, value);
export const optionType = (value: number): OptionType => named(optionTypes, value);
export const optionExercise = (value: number | undefined): OptionExercise | undefined =>
  named(exercises, value);
export const indexOption = (value: number | undefined): IndexOption | undefined =>
  named(indexOptions, value);
export const expirationCycle = (value: number | undefined): ExpirationCycle | undefined =>
  named(expirationCycles, value);
export const optionStandard = (value: number | undefined): OptionStandard | undefined =>
  named(standards, value);
export const optionSettlement = (value: number | undefined): OptionSettlement | undefined =>
  named(settlements, value);
