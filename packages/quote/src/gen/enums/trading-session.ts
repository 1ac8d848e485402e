// Generated from Qot_Common.TradeDateType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `TradeDateType`. */
export const tradingSessions = {
  0: "whole",
  1: "morning",
  2: "afternoon",
} as const;

/** The part of the day in which a market trades: `morning` is a half day. */
export type TradingSession = NameIn<typeof tradingSessions>;
