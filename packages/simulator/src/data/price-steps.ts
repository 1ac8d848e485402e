/** The price step from each price on, the lowest price first, in thousandths of the currency. */
export type PriceSteps = readonly (readonly [from: number, step: number])[];

/** Hong Kong stocks, warrants and funds, according to the exchange's table of 2026. */
export const hongKongSteps: PriceSteps = [
  [0, 1],
  [250, 5],
  [500, 10],
  [20_000, 20],
  [50_000, 50],
  [100_000, 100],
  [200_000, 200],
  [500_000, 500],
  [1_000_000, 1000],
  [2_000_000, 2000],
  [5_000_000, 5000],
];

/** All other securities: 0.01 at any price. */
export const hundredths: PriceSteps = [[0, 10]];
