import type { QuoteLevel, QuoteRight, ReplyError } from "@opend/core";
import { SubType } from "@opend/core/qot/common";

/** A level that something may take. */
export type NeededLevel = "basic" | "level-1" | "level-2";

/** From the least to the most; `level-3` and `sf` are beyond all that is asked for here. */
const order: readonly QuoteLevel[] = ["none", "basic", "level-1", "level-2"];

/** A need beyond the right itself, as OpenD documents it. */
interface Need {
  readonly rights: readonly QuoteRight[];
  readonly level: NeededLevel;
}

const hongKong = ["HK", "HK_OPTION", "HK_FUTURE"] as const;
const live: Need = { rights: hongKong, level: "level-1" };
const brokerQueue: Need = { rights: ["HK"], level: "level-2" };
const derivativeTicks: Need = { rights: ["HK_OPTION", "HK_FUTURE"], level: "level-2" };
const lists: Need = { rights: ["HK"], level: "level-1" };

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

/** The least level of a right with which a request would have been answered, as far as is known. */
export function neededLevel(
  right: QuoteRight,
  { name }: ReplyError["protocol"],
  subType?: number,
): NeededLevel {
  const needs = [
    ...((subType !== undefined && bySubType[subType]) || []),
    ...(byProtocol[name] ?? []),
  ];
  return needs.find(({ rights }) => rights.includes(right))?.level ?? "basic";
}

/** Whether a level is less than what is needed; of one that is not known, it is not said. */
export function isBelow(level: QuoteLevel, needed: NeededLevel): boolean {
  const rank = order.indexOf(level);
  return rank >= 0 && rank < order.indexOf(needed);
}
