/** A day as OpenD writes it, the market's own; an empty text is "not told". */
export const dayText = (text: string | undefined): string | undefined => text || undefined;
