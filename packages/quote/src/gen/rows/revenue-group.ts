// Generated from Qot_GetFinancialsRevenueBreakdown.RevenueBreakdownGroup by tools/rows. Do not edit.
import type { RevenueBreakdownGroup as Message } from "@opend/core/qot/get-financials-revenue-breakdown";
import { enumName } from "../../enum-name.ts";
import { type RevenueDivision, revenueDivisions } from "../enums/revenue-division.ts";
import { type RevenuePart, revenuePart } from "./revenue-part.ts";

/** The revenue, divided in one way. */
export interface RevenueGroup {
  /** By product, industry, region or business. OpenD calls it `type`. */
  readonly by: RevenueDivision | undefined;
  /** The parts of the revenue. OpenD calls it `itemList`. */
  readonly parts: readonly RevenuePart[];
}

export function revenueGroup(message: Message): RevenueGroup {
  return {
    by: enumName(revenueDivisions, message.type),
    parts: message.itemList.map(revenuePart),
  };
}
