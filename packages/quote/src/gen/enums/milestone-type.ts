// Generated from Qot_Common.EC_MilestoneType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `EC_MilestoneType`. */
export const milestoneTypes = {
  0: "unknown",
  1: "footballGame",
  2: "basketballGame",
  3: "soccerTournamentMultiLeg",
  4: "baseballTournament",
  5: "baseballGame",
} as const;

/** The kind of game of a milestone. */
export type MilestoneType = NameIn<typeof milestoneTypes>;
