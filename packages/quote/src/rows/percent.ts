/** Converts a fraction to percent without rounding noise: 0.0056 is 0.56 %, not 0.5599999999999999. */
export function percent(fraction: number): number;
export function percent(fraction: number | undefined): number | undefined;
export function percent(fraction: number | undefined): number | undefined {
  return fraction === undefined ? undefined : Math.round(fraction * 1e10) / 1e8;
}
