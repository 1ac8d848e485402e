// Generated from Qot_GetIpoList.BasicIpoData by tools/rows. Do not edit.
import type { BasicIpoData as Message } from "@opend/core/qot/get-ipo-list";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { dayText } from "../../time/day-text.ts";

/** What every offering has. */
export interface IpoBase extends Subject {
  /** Listing date, the market's own; for US stocks the expected one. OpenD calls it `listTime`. */
  readonly listDate: string | undefined;
}

export function ipoBase(message: Message): IpoBase {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    listDate: dayText(message.listTime),
  };
}

/** The columns of {@link IpoBase}. */
export const ipoBaseColumns: FieldKinds<IpoBase> = {
  code: "plain",
  market: "plain",
  name: "plain",
  listDate: "plain",
};
