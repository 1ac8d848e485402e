// Generated from Qot_GetShareholdersOverview.OwnershipStaticInfo by tools/rows. Do not edit.
import type { OwnershipStaticInfo as Message } from "@opend/core/qot/get-shareholders-overview";
import { dayText } from "../../time/day-text.ts";
import { type ShareholderPart, shareholderPart } from "./shareholder-part.ts";

/** The holders of the stock on one day. */
export interface ShareholdersOnDay {
  /** Day of the count, the market's own. OpenD calls it `staticDateStr`. */
  readonly date: string | undefined;
  /** The holders, or the kinds of holder. OpenD calls it `itemList`. */
  readonly parts: readonly ShareholderPart[];
}

export function shareholdersOnDay(message: Message): ShareholdersOnDay {
  return {
    date: dayText(message.staticDateStr),
    parts: message.itemList.map(shareholderPart),
  };
}
