// Generated from GetDelayStatistics.QotPushStage by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `QotPushStage`. */
export const pushStages = {
  1: "SR2SS",
  2: "SS2CR",
  3: "CR2CS",
  4: "SS2CS",
  5: "SR2CS",
} as const;

/**
 * The stretch of the way of a push. The vendor does not document the letters: SR, SS, CR and CS.
 */
export type PushStage = (typeof pushStages)[keyof typeof pushStages];
