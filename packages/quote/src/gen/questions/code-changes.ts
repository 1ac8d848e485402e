// Generated from Qot_GetCodeChange by tools/questions. Do not edit.
import { type C2S, GetCodeChange, type S2C } from "@opend/core/qot/get-code-change";
import type { TimeFilter as SentTimeFilter } from "@opend/core/qot/get-code-change";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, type Choice, codes, day, listOf } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import { record } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { codeChangeReasons } from "../enums/code-change-reason.ts";
import { type CodeChangeTime, codeChangeTimes } from "../enums/code-change-time.ts";
import { type CodeChange, codeChange as readCodeChange } from "../rows/code-change.ts";

/** A range of one of the times of a change. */
export interface CodeChangesTimeFilter {
  /** The time that must be in the range. */
  readonly type: CodeChangeTime;
  /** Start of the range. Default: no bound. */
  readonly from?: string | Date | undefined;
  /** End of the range. Default: no bound. */
  readonly to?: string | Date | undefined;
}

const codeChangesTimeFilterKind = record<CodeChangesTimeFilter, SentTimeFilter>({
  type: { field: "type", kind: choice(codeChangeTimes), isRequired: true },
  from: { field: "beginTime", kind: day },
  to: { field: "endTime", kind: day },
});

/** Options of {@link codeChanges}. */
export interface CodeChangesOptions extends CallOptions {
  /** Only changes of these securities. Default: all. */
  readonly codes?: Codes | undefined;
  /** Only changes within these ranges of time. */
  readonly times?: readonly CodeChangesTimeFilter[] | undefined;
  /** Only changes for these reasons. Default: all. */
  readonly reasons?: readonly Choice<typeof codeChangeReasons>[] | undefined;
}

/** The arguments of {@link codeChangesQuestion}. */
export type CodeChangesArguments = Pick<CodeChangesOptions, "codes" | "times" | "reasons">;

/** Qot_GetCodeChange as a value, for tools. */
export const codeChangesQuestion: SingleQuestion<CodeChangesArguments, C2S, S2C, readonly CodeChange[]> = {
  protocol: GetCodeChange,
  arguments: {
    codes: { field: "securityList", kind: codes },
    times: { field: "timeFilterList", kind: listOf(codeChangesTimeFilterKind) },
    reasons: { field: "typeList", kind: listOf(choice(codeChangeReasons)) },
  },
  about: ({ codes }) => [...(codes ?? [])],
  answer: ({ codeChangeList }) => codeChangeList.map(readCodeChange),
};

/**
 * Codes of Hong Kong that change, and temporary codes.
 *
 * ```ts
 * const changes = await codeChanges(opend, { reasons: ["split"] });
 * console.log(changes.map(({ code, relatedCode }) => [code, relatedCode]));
 * ```
 *
 * Qot_GetCodeChange (3216), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function codeChanges(
  opend: Requester,
  options: CodeChangesOptions = {},
): Promise<readonly CodeChange[]> {
  return single(opend, codeChangesQuestion, { ...copied(options) }, options);
}
