// Generated from Qot_Common.EC_Status by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `EC_Status`. */
export const eventStatuses = {
  0: "initialized",
  1: "inactive",
  2: "active",
  3: "closed",
  4: "halted",
  5: "settled",
  6: "canceled",
  7: "determinationPending",
  8: "determined",
  9: "finalized",
  100: "eventAbnormal",
  101: "eventInitialized",
  102: "eventActive",
  103: "eventClosed",
  104: "eventSettled",
  105: "eventCanceled",
  106: "eventFinalized",
} as const;

/** The state of an event or of a contract on it. */
export type EventStatus = NameIn<typeof eventStatuses>;
