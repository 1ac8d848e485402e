/** Percent from a fraction: 0.0056 is 0.56 %, and not 0.5599999999999999. */
export function percent(fraction: number): number;
export function percent(fraction: number | undefined): number | undefined;
export function percent(fraction: number | undefined): number | undefined {
  return fraction === undefined ? undefined : Math.round(fraction * 1e10) / 1e8;
}
