// Generated from Qot_GetShareholdersOverview.OwnershipStaticItem by tools/rows. Do not edit.
import type { OwnershipStaticItem as Message } from "@opend/core/qot/get-shareholders-overview";

/** One holder, or one kind of holder. */
export interface ShareholderPart {
  /** The holder, or the kind of holder. */
  readonly name: string | undefined;
  /**
   * Part of the company's shares that is held, in percent (23.37 means 23.37 %). OpenD calls it
   * `holderPct`.
   */
  readonly holdingPercent: number | undefined;
  /** Id of the holder; 0 for a kind of holder. */
  readonly holderId: number | undefined;
}

export function shareholderPart(message: Message): ShareholderPart {
  return {
    name: message.name || undefined,
    holdingPercent: message.holderPct,
    holderId: message.holderId,
  };
}
