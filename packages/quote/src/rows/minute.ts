import { SubType } from "@opend/core/qot/common";
import { type S2C, UpdateRT } from "@opend/core/qot/update-rt";
import { type Minute, minute } from "../gen/rows/minute.ts";
import type { RowKind } from "./kind.ts";
import { subjectOf } from "./subject.ts";

/** The kind of minutes of the day: `"minutes"`. */
export const minuteKind: RowKind<Minute, "minutes", S2C> = {
  name: "minutes",
  subType: SubType.SubType_RT,
  push: UpdateRT,
  rows: minutes,
  keep: "queue",
  options: ["hours"],
};

/** Maps a push, in OpenD's order. The reply to Qot_GetRT has the same fields. */
export function minutes({ security, name, rtList }: S2C): Minute[] {
  const about = subjectOf(security, name);
  return rtList.map((message) => minute(message, about));
}
