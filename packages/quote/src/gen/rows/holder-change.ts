// Generated from Qot_Common.ShareHoldingChange by tools/rows. Do not edit.
import type { ShareHoldingChange as Message } from "@opend/core/qot/common";
import { dayText } from "../../time/day-text.ts";

/** A change in the holding of a large shareholder. */
export interface HolderChange {
  /** Name of the shareholder: an institution, a fund or a person. OpenD calls it `holderName`. */
  readonly name: string;
  /**
   * Change relative to the holding before, in percent (selling 50 of 100 shares is 50), not
   * relative to all shares of the company. OpenD calls it `changeRatio`.
   */
  readonly changePercent: number;
  /** Shares held after the change. OpenD calls it `holdingQty`. */
  readonly shares: number;
  /**
   * Part of the company's shares that is held after the change, in percent (20 means 20 %). OpenD
   * calls it `holdingRatio`.
   */
  readonly holdingPercent: number;
  /** Shares by which the holding changed since the one before. OpenD calls it `changeQty`. */
  readonly changeShares: number;
  /** When the change was published, as `YYYY-MM-DD hh:mm:ss`. OpenD calls it `time`. */
  readonly date: string | undefined;
}

export function holderChange(message: Message): HolderChange {
  return {
    name: message.holderName,
    changePercent: message.changeRatio,
    shares: message.holdingQty,
    holdingPercent: message.holdingRatio,
    changeShares: message.changeQty,
    date: dayText(message.time),
  };
}
