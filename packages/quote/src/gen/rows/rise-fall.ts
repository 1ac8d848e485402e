// Generated from Qot_GetRiseFallDistribution.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-rise-fall-distribution";
import { codeText } from "../../codes.ts";
import { type RiseFallRange, riseFallRange } from "./rise-fall-range.ts";

/** The stocks of a market or plate, counted by the size of their price change. */
export interface RiseFall {
  /** The plate of the request. */
  readonly plate: string | undefined;
  /** One entry per range of changes. OpenD calls it `rangeList`. */
  readonly ranges: readonly RiseFallRange[];
}

export function riseFall(message: Message): RiseFall {
  return {
    plate: message.plate && codeText(message.plate),
    ranges: message.rangeList.map(riseFallRange),
  };
}
