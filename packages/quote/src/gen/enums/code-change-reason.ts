// Generated from Qot_GetCodeChange.CodeChangeType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `CodeChangeType`. */
export const codeChangeReasons = {
  0: "unknown",
  1: "movedToMainBoard",
  2: "nilPaidRights",
  3: "lotSize",
  4: "split",
  5: "consolidation",
  6: "consolidationAndSplit",
  7: "splitAndConsolidation",
  8: "other",
} as const;

/** The reason for a code change or a temporary code. */
export type CodeChangeReason = NameIn<typeof codeChangeReasons>;
