// Generated from Qot_GetSuspend by tools/questions. Do not edit.
import { type C2S, GetSuspend, type S2C } from "@opend/core/qot/get-suspend";
import type { CallOptions } from "@opend/core";
import { codes, day } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { type Suspensions, suspensions as readSuspensions } from "../rows/suspensions.ts";

/** The arguments of {@link suspensionsQuestion}. */
export interface SuspensionsArguments {
  /** The securities whose suspensions are wanted. */
  readonly codes: Codes;
  /** First day as `YYYY-MM-DD`. */
  readonly from: string | Date;
  /** Last day as `YYYY-MM-DD`. */
  readonly to: string | Date;
}

/** Qot_GetSuspend as a value, for tools. */
export const suspensionsQuestion: SingleQuestion<SuspensionsArguments, C2S, S2C, readonly Suspensions[]> = {
  protocol: GetSuspend,
  arguments: {
    codes: { field: "securityList", kind: codes, isRequired: true },
    from: { field: "beginTime", kind: day, isRequired: true },
    to: { field: "endTime", kind: day, isRequired: true },
  },
  about: ({ codes }) => [...codes],
  answer: ({ SecuritySuspendList }) => SecuritySuspendList.map(readSuspensions),
};

/**
 * The days on which securities were suspended from trading.
 *
 * ```ts
 * const [tencent] = await suspensions(opend, ["HK.00700"], "2026-01-01", "2026-05-08");
 * console.log(tencent?.suspensions.map(({ date }) => date));
 * ```
 *
 * Qot_GetSuspend (3201), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function suspensions(
  opend: Requester,
  codes: Codes,
  from: string | Date,
  to: string | Date,
  options: CallOptions = {},
): Promise<readonly Suspensions[]> {
  return single(opend, suspensionsQuestion, { codes, from, to }, options);
}
