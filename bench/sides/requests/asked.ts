interface Ref {
  readonly market: number;
  readonly code: string;
}

const refs = (market: number, codes: readonly string[]): readonly Ref[] =>
  codes.map((code) => ({ market, code }));

/** The subscriptions of all clients. */
export const subscribed: readonly Ref[] = [
  ...refs(1, ["00700", "09988", "03690", "00005", "800000"]),
  ...refs(11, ["AAPL", "TSLA", "NVDA"]),
];
export const one: readonly Ref[] = subscribed.slice(0, 1);
export const many: readonly Ref[] = Array.from({ length: 50 }, () => subscribed).flat();
