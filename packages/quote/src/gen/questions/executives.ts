// Generated from Qot_GetCompanyExecutives by tools/questions. Do not edit.
import { type C2S, GetCompanyExecutives, type S2C } from "@opend/core/qot/get-company-executives";
import type { CallOptions } from "@opend/core";
import { code } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type Executive, executive as readExecutive } from "../rows/executive.ts";

/** The arguments of {@link executivesQuestion}. */
export interface ExecutivesArguments {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetCompanyExecutives as a value, for tools. */
export const executivesQuestion: SingleQuestion<ExecutivesArguments, C2S, S2C, readonly Executive[]> = {
  protocol: GetCompanyExecutives,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
  },
  about: ({ code }) => [code],
  answer: ({ directorList }) => directorList.map(readExecutive),
};

/**
 * The directors and executives of a company.
 *
 * ```ts
 * const board = await executives(opend, "HK.00700");
 * console.log(board.map(({ name, position }) => [name, position]));
 * ```
 *
 * Qot_GetCompanyExecutives (3244), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function executives(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<readonly Executive[]> {
  return single(opend, executivesQuestion, { code }, options);
}
