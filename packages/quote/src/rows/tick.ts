import { SubType } from "@opend/core/qot/common";
import { type S2C, UpdateTicker } from "@opend/core/qot/update-ticker";
import { type Tick, tick } from "../gen/rows/tick.ts";
import type { RowKind } from "./kind.ts";
import { subjectOf } from "./subject.ts";

/** The kind of ticks: `"ticks"`. */
export const tickKind: RowKind<Tick, "ticks", S2C> = {
  name: "ticks",
  subType: SubType.SubType_Ticker,
  push: UpdateTicker,
  rows: ticks,
  keep: "queue",
  options: ["hours"],
};

/** Maps a push, in OpenD's order. The reply to Qot_GetTicker has the same fields. */
export function ticks({ security, name, tickerList }: S2C): Tick[] {
  const about = subjectOf(security, name);
  return tickerList.map((message) => tick(message, about));
}
