// Generated from Qot_GetCodeChange.CodeChangeInfo by tools/rows. Do not edit.
import type { CodeChangeInfo as Message } from "@opend/core/qot/get-code-change";
import type { FieldKinds } from "../../ask/columns.ts";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { dayText } from "../../time/day-text.ts";
import { type CodeChangeReason, codeChangeReasons } from "../enums/code-change-reason.ts";

/** One change of a code, or one temporary code. */
export interface CodeChange extends Subject {
  /** What happened. OpenD calls it `type`. */
  readonly reason: CodeChangeReason;
  /**
   * The temporary code; after a move from GEM to the main board, the code on GEM. OpenD calls it
   * `relatedSecurity`.
   */
  readonly relatedCode: string;
  /** When it was announced, the market's own. OpenD calls it `publicTime`. */
  readonly announcedDate: string | undefined;
  /** When it takes effect, the market's own. OpenD calls it `effectiveTime`. */
  readonly effectiveDate: string | undefined;
  /**
   * When trading under the temporary code ends; absent after a move from GEM to the main board.
   * OpenD calls it `endTime`.
   */
  readonly endDate: string | undefined;
}

export function codeChange(message: Message): CodeChange {
  const about = subjectOf(message.security, undefined);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    reason: enumName(codeChangeReasons, message.type),
    relatedCode: codeText(message.relatedSecurity),
    announcedDate: dayText(message.publicTime),
    effectiveDate: dayText(message.effectiveTime),
    endDate: dayText(message.endTime),
  };
}

/** The columns of {@link CodeChange}. */
export const codeChangeColumns: FieldKinds<CodeChange> = {
  code: "plain",
  market: "plain",
  name: "plain",
  reason: "plain",
  relatedCode: "plain",
  announcedDate: "plain",
  effectiveDate: "plain",
  endDate: "plain",
};
