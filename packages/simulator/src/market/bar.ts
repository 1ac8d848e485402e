/** One trading day of one security in regular hours. Prices are not adjusted. */
export interface Bar {
  readonly day: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  /** The close of the day before, adjusted for a split on this day. */
  readonly lastClose: number;
  readonly volume: number;
}
