import { keyOf, type Listed } from "./security.ts";

/** An invented corporate action, which changes the value of a share overnight. `day` is the ex-date. */
export type CorporateAction =
  | { readonly type: "split"; readonly day: string; readonly from: number; readonly to: number }
  | { readonly type: "dividend"; readonly day: string; readonly amount: number };

/** By code, the oldest first. */
const actions: Readonly<Record<string, readonly CorporateAction[]>> = {
  "HK.00700": [
    { type: "dividend", day: "2024-05-17", amount: 3.4 },
    { type: "dividend", day: "2025-05-16", amount: 4.5 },
  ],
  "HK.00005": [
    { type: "dividend", day: "2025-03-06", amount: 2.8 },
    { type: "dividend", day: "2025-08-14", amount: 0.78 },
    { type: "dividend", day: "2026-03-12", amount: 3.5 },
  ],
  "US.AAPL": [
    { type: "dividend", day: "2025-08-11", amount: 0.26 },
    { type: "dividend", day: "2025-11-10", amount: 0.26 },
    { type: "dividend", day: "2026-02-09", amount: 0.26 },
  ],
  // A split between two dividends, so that the order of adjustments matters.
  "HK.07001": [
    { type: "dividend", day: "2024-09-12", amount: 2 },
    { type: "split", day: "2025-06-10", from: 1, to: 4 },
    { type: "dividend", day: "2026-03-18", amount: 0.6 },
  ],
  "HK.07002": [{ type: "split", day: "2025-10-15", from: 10, to: 1 }],
  "US.ZXAA": [
    { type: "dividend", day: "2024-12-02", amount: 1 },
    { type: "split", day: "2025-07-15", from: 1, to: 2 },
  ],
};

export const actionsOf = (security: Pick<Listed, "market" | "code">): readonly CorporateAction[] =>
  actions[keyOf(security)] ?? [];
