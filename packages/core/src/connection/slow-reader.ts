import { ArgumentError } from "../errors.ts";
import { type Backlog, type LatestOf, LatestPerKey, Queue } from "./backlog.ts";
import type { Keep, StreamOptions } from "./stream.ts";

/** The default for slow readers of a protocol's pushes. */
export interface OverflowDefault {
  readonly keep: Keep;
  readonly latestOf?: LatestOf<object>;
}

interface OfSecurity {
  readonly security: { readonly market: number; readonly code: string };
}

const keyOf = ({ security: { market, code } }: OfSecurity): string => `${market}.${code}`;

// By id and not by constant, so that a bundle contains only the messages of the protocols it uses.
const defaults: Readonly<Record<number, OverflowDefault>> = {
  // Notify: notices of OpenD are rare and not repeated.
  1003: { keep: "all" },
  // Qot_UpdateBasicQot: prices of several securities may share a push.
  3005: {
    keep: "latest",
    *latestOf(push) {
      const { basicQotList } = push as { readonly basicQotList: readonly OfSecurity[] };
      for (const quote of basicQotList) yield [keyOf(quote), { ...push, basicQotList: [quote] }];
    },
  },
  // Qot_UpdateOrderBook: always the whole book.
  3013: {
    keep: "latest",
    *latestOf(push) {
      yield [keyOf(push as OfSecurity), push];
    },
  },
};

/** The backlog of one reader, and the size at which it is full. */
export interface Overflow<T> {
  readonly keep: Keep;
  readonly backlog: Backlog<T>;
  /** With this many unread values, a stream with `keep: "all"` is full. */
  readonly highWater: number;
}

/** @throws {ArgumentError} when an option is out of its range, or `keep` is impossible for these values. */
export function overflowOf(options: StreamOptions, defaults: OverflowDefault): Overflow<object> {
  const { capacity = 1000, keep = defaults.keep } = options;
  if (!(Number.isSafeInteger(capacity) && capacity > 0))
    throw new ArgumentError("capacity", "an integer above 0", capacity);
  const unbounded = Number.POSITIVE_INFINITY;
  switch (keep) {
    case "queue":
      return { keep, backlog: new Queue(capacity), highWater: unbounded };
    case "all":
      return { keep, backlog: new Queue(unbounded), highWater: capacity };
    case "latest":
      if (defaults.latestOf)
        return { keep, backlog: new LatestPerKey(defaults.latestOf), highWater: unbounded };
      throw new ArgumentError(
        "keep",
        "queue or all, where a value is not the state of a security",
        keep,
      );
    default:
      throw new ArgumentError("keep", "queue, latest or all", keep);
  }
}

/** By protocol id. */
export const overflowDefault = (protoId: number): OverflowDefault =>
  defaults[protoId] ?? { keep: "queue" };
