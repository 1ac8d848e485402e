import type { Catalog } from "./catalog.ts";

/** A market at one moment, the source of messages. */
export interface Moment {
  readonly catalog: Catalog;
  /** Seconds since 1970. */
  readonly seconds: number;
}
