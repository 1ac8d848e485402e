// Generated from Qot_GetInsiderHolderList.OwnerInsiderHolderItem by tools/rows. Do not edit.
import type { OwnerInsiderHolderItem as Message } from "@opend/core/qot/get-insider-holder-list";
import { safeNumber } from "../../safe-number.ts";

/** One insider who holds the stock. */
export interface Insider {
  /** The insider's name. */
  readonly name: string | undefined;
  /** Id of the holder, for `insiderTrades` and `holders`. */
  readonly holderId: bigint | undefined;
  /** Shares held. OpenD calls it `holderQuantity`. */
  readonly holding: number | undefined;
  /**
   * Part of the company's shares that is held, in percent (12.34 means 12.34 %). OpenD calls it
   * `holderPct`.
   */
  readonly holdingPercent: number | undefined;
  /** The insider's position in the company. */
  readonly title: string | undefined;
}

export function insider(message: Message): Insider {
  return {
    name: message.name || undefined,
    holderId: message.holderId,
    holding: safeNumber("holderQuantity", message.holderQuantity),
    holdingPercent: message.holderPct,
    title: message.title || undefined,
  };
}
