/*
 * Where generated rows find what they call: names by the module of `packages/quote/src` that exports
 * them. Whoever moves one of these modules changes this table and runs `pnpm generate`.
 */
export const modules: Readonly<Record<string, readonly string[]>> = {
  "ask/columns.ts": ["FieldKinds"],
  "codes.ts": ["codeText"],
  "enum-name.ts": ["named", "NameIn"],
  "rows/percent.ts": ["percent"],
  "rows/tick-type.ts": ["signOf"],
  "rows/subject.ts": ["About", "Subject", "subjectOf"],
  "safe-number.ts": ["exact"],
  "time/day-text.ts": ["dayText"],
  "time/market-day.ts": ["DayOf", "InZone", "MarketDay", "marketDay"],
  "time/read-day.ts": ["marketDayOf"],
  "time/market-time.ts": [
    "instant",
    "MarketTime",
    "MarketTimeIfTold",
    "marketTime",
    "marketTimeIfTold",
  ],
};
