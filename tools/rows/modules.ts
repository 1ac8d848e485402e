/*
 * The names that generated rows import, by module of `packages/quote/src`. If you move one of these
 * modules, change this table and run `pnpm generate`.
 */
export const modules: Readonly<Record<string, readonly string[]>> = {
  "ask/columns.ts": ["FieldKinds"],
  "codes.ts": ["codeText"],
  "enum-name.ts": ["enumName", "NameIn"],
  "rows/percent.ts": ["percent"],
  "rows/tick-type.ts": ["signOf"],
  "rows/subject.ts": ["About", "Subject", "subjectOf"],
  "safe-number.ts": ["safeNumber"],
  "time/day-text.ts": ["dayText"],
  "time/market-day.ts": ["DayOf", "InZone", "MarketDay", "marketDay"],
  "time/parse-day.ts": ["marketDayOf"],
  "time/market-time.ts": [
    "instant",
    "MarketTime",
    "MarketTimeIfTold",
    "marketTime",
    "marketTimeIfTold",
  ],
};
