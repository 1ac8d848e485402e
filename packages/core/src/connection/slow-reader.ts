import { ArgumentError } from "../errors.ts";
import { type Backlog, defaultMaxBytes, type LatestOf, LatestPerKey, Queue } from "./backlog.ts";
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

/** The backlog of one reader. */
export interface Overflow<T> {
  readonly backlog: Backlog<T> & { readonly evicted: number };
  /** Whether the link should be paused until the reader has caught up. */
  isFull(): boolean;
}

/** A queue with this room. */
export type MakeQueue<T> = (items: number, bytes: number) => Queue<T>;

/** The codes that `latest` keeps: more than the quota of any account that is documented. */
const defaultCodes = 10_000;

/** With `all`, the oldest value is dropped only beyond this many times `capacity`. */
const pausesUnheard = 10;

/** What a socket may already have read when it is paused, in values. All of it has room. */
const alreadyRead = 10_000;

/** @throws {ArgumentError} when an option is out of its range, or `keep` is impossible for these values. */
export function overflowOf<T extends object>(
  options: StreamOptions,
  defaults: OverflowDefault,
  makeQueue: MakeQueue<T> = (items, bytes) => new Queue(items, bytes),
): Overflow<T> {
  const { keep = defaults.keep, maxBytes = defaultMaxBytes } = options;
  const { capacity = keep === "latest" ? defaultCodes : 1000 } = options;
  for (const [name, value] of Object.entries({ capacity, maxBytes }))
    if (!(Number.isSafeInteger(value) && value > 0))
      throw new ArgumentError(name, "an integer above 0", value);
  const never = (): boolean => false;
  switch (keep) {
    case "queue":
      return { backlog: makeQueue(capacity, maxBytes), isFull: never };
    case "all": {
      const backlog = makeQueue(Math.max(capacity * pausesUnheard, alreadyRead), maxBytes);
      return { backlog, isFull: () => backlog.size >= capacity || backlog.bytes > maxBytes / 2 };
    }
    case "latest": {
      const latestOf = defaults.latestOf as LatestOf<T> | undefined;
      if (latestOf)
        return { backlog: new LatestPerKey(latestOf, capacity, maxBytes), isFull: never };
      throw new ArgumentError(
        "keep",
        "queue or all, where a value is not the state of a security",
        keep,
      );
    }
    default:
      throw new ArgumentError("keep", "queue, latest or all", keep);
  }
}

/** By protocol id. */
export const overflowDefault = (protoId: number): OverflowDefault =>
  defaults[protoId] ?? { keep: "queue" };
