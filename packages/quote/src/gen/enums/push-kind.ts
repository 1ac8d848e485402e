// Generated from GetDelayStatistics.QotPushType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `QotPushType`. */
export const pushKinds = {
  0: "unknown",
  1: "quote",
  2: "ticks",
  3: "orderBook",
  4: "brokerQueue",
} as const;

/** A kind of push. */
export type PushKind = NameIn<typeof pushKinds>;
