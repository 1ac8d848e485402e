import { SubType } from "../gen/strict/qot/common.ts";
import type { QuoteLevel, QuoteRight } from "./rights.ts";

/** The level of a right that a request may need. */
export type NeededLevel = "basic" | "level-1" | "level-2";

/** From the lowest to the highest. No request needs `level-3` or `sf`. */
const order: readonly QuoteLevel[] = ["none", "basic", "level-1", "level-2"];

/** The documented level that a request needs for some rights. */
interface Need {
  readonly rights: readonly QuoteRight[];
  readonly level: NeededLevel;
}

const live: Need = { rights: ["HK", "HK_OPTION", "HK_FUTURE"], level: "level-1" };
const brokerQueue: Need = { rights: ["HK"], level: "level-2" };
const derivativeTicks: Need = { rights: ["HK_OPTION", "HK_FUTURE"], level: "level-2" };
const lists: Need = { rights: ["HK"], level: "level-1" };

/** The level required for quotes of the overnight session. */
export const overnight: Need = { rights: ["US"], level: "level-1" };

// The strictest first.
const byProtocol: Readonly<Record<string, readonly Need[]>> = {
  Qot_Sub: [live],
  Qot_GetBroker: [brokerQueue],
  Qot_GetTicker: [derivativeTicks],
  Qot_GetWarrant: [lists],
  Qot_StockFilter: [lists],
  Qot_StockScreen: [lists],
};

const bySubType: Readonly<Record<number, readonly Need[]>> = {
  [SubType.SubType_Broker]: [brokerQueue],
  [SubType.SubType_Ticker]: [derivativeTicks],
};

/** The lowest documented level of a right with which OpenD answers a request. */
export function neededLevel(
  right: QuoteRight,
  { name }: { readonly name: string },
  subType?: number,
): NeededLevel {
  const needs = [
    ...((subType !== undefined && bySubType[subType]) || []),
    ...(byProtocol[name] ?? []),
  ];
  return needs.find(({ rights }) => rights.includes(right))?.level ?? "basic";
}

/** Whether a level is lower than the needed one. An unknown level returns `false`. */
export function isBelow(level: QuoteLevel, needed: NeededLevel): boolean {
  const rank = order.indexOf(level);
  return rank >= 0 && rank < order.indexOf(needed);
}
