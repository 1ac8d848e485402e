/** One trading day of one security, regular hours; prices as they were traded, not adjusted. */
export interface Bar {
  readonly day: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly lastClose: number;
  readonly volume: number;
}
