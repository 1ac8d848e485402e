import type { LatestOf } from "./backlog.ts";
import type { Keep } from "./stream.ts";

/** What a stream of a protocol's pushes does about a slow reader, unless it is told otherwise. */
export interface KeepDefault {
  readonly keep: Keep;
  readonly latestOf?: LatestOf<object>;
}

interface OfSecurity {
  readonly security: { readonly market: number; readonly code: string };
}

const keyOf = ({ security: { market, code } }: OfSecurity): string => `${market}.${code}`;

// By id, not by constant: whoever streams one of them must not carry the messages of all.
const defaults: Readonly<Record<number, KeepDefault>> = {
  // Notify: what OpenD tells of itself comes rarely, and once.
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

export const keepDefault = (protoId: number): KeepDefault => defaults[protoId] ?? { keep: "queue" };
