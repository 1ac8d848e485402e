// Generated from Qot_Common.PushDataType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `PushDataType`. */
export const tickSources = {
  0: "unknown",
  1: "live",
  2: "missed",
  3: "cached",
} as const;

/**
 * The origin of a tick.
 *
 * - `live`: Live.
 * - `missed`: Missed while OpenD had lost its servers, fetched afterwards; at most 50 trades.
 * - `cached`: Known to OpenD before, pushed once after subscribing.
 */
export type TickSource = NameIn<typeof tickSources>;
