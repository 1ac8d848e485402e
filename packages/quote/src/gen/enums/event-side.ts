// Generated from Common.PredSide by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `PredSide`. */
export const eventSides = {
  0: "unknown",
  1: "yes",
  2: "no",
} as const;

/** The side of an event contract. */
export type EventSide = NameIn<typeof eventSides>;
