/** A date as OpenD writes it, in the market's calendar. An empty text becomes `undefined`. */
export const dayText = (text: string | undefined): string | undefined => text || undefined;
