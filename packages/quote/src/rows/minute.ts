import { SubType } from "@opend/core/qot/common";
import { type S2C, UpdateRT } from "@opend/core/qot/update-rt";
import { type TimeSharePoint, timeSharePoint } from "../gen/rows/time-share-point.ts";
import type { RowKind } from "../live/kinds/kind.ts";
import { subjectOf } from "./subject.ts";

/** Subscribing to the minutes of the day: `"timeShare"`. */
export const timeShareKind: RowKind<"timeShare", S2C, TimeSharePoint> = {
  name: "timeShare",
  subType: SubType.SubType_RT,
  push: UpdateRT,
  rows: timeSharePoints,
  keep: "queue",
  heeds: ["hours"],
};

/** Of a push; the reply to Qot_GetRT has the same fields. In the order of OpenD. */
export function timeSharePoints({ security, name, rtList }: S2C): TimeSharePoint[] {
  const about = subjectOf(security, name);
  return rtList.map((message) => timeSharePoint(message, about));
}
