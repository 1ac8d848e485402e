/**
 * A date as OpenD writes it, in the market's calendar: `2026-04-30` or `2026/04/30`. An empty text
 * becomes `undefined`.
 */
export const dayText = (text: string | undefined): string | undefined =>
  text?.replace(/^(\d{4})\/(\d{2})\/(\d{2})$/, "$1-$2-$3") || undefined;
