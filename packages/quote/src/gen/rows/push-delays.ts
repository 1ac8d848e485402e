// Generated from GetDelayStatistics.DelayStatistics by tools/rows. Do not edit.
import type { DelayStatistics as Message } from "@opend/core/system/get-delay-statistics";
import { enumName } from "../../enum-name.ts";
import { type PushKind, pushKinds } from "../enums/push-kind.ts";
import { type DelayRange, delayRange } from "./delay-range.ts";

/** The delays of one kind of push. */
export interface PushDelays {
  /** The kind of push. OpenD calls it `qotPushType`. */
  readonly kind: PushKind;
  /** Mean delay, in milliseconds. OpenD calls it `delayAvg`. */
  readonly averageDelayMs: number;
  /** All pushes of the kind. */
  readonly count: number;
  /** The delays, one entry per range. OpenD calls it `itemList`. */
  readonly ranges: readonly DelayRange[];
}

export function pushDelays(message: Message): PushDelays {
  return {
    kind: enumName(pushKinds, message.qotPushType),
    averageDelayMs: message.delayAvg,
    count: message.count,
    ranges: message.itemList.map(delayRange),
  };
}
