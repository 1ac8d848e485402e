// Generated from Qot_GetIpoList.WinningNumData by tools/rows. Do not edit.
import type { WinningNumData as Message } from "@opend/core/qot/get-ipo-list";

/** The winning numbers of one group. */
export interface WinningNumbers {
  /** What the group is called. OpenD calls it `winningName`. */
  readonly group: string;
  /** The numbers that won. OpenD calls it `winningInfo`. */
  readonly numbers: string;
}

export function winningNumbers(message: Message): WinningNumbers {
  return {
    group: message.winningName,
    numbers: message.winningInfo,
  };
}
