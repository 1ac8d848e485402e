/** One trading day of one security, regular hours; prices as they were traded, not adjusted. */
export interface Bar {
  readonly day: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  /** The close of the day before, in the shares of this one. */
  readonly lastClose: number;
  readonly volume: number;
}
