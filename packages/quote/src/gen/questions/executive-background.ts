// Generated from Qot_GetCompanyExecutiveBackground by tools/questions. Do not edit.
import { type C2S, GetCompanyExecutiveBackground, type S2C } from "@opend/core/qot/get-company-executive-background";
import type { CallOptions } from "@opend/core";
import { code, text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type ExecutiveBackground, executiveBackground as readExecutiveBackground } from "../rows/executive-background.ts";

/** The arguments of {@link executiveBackgroundQuestion}. */
export interface ExecutiveBackgroundArguments {
  /** The stock of the request. */
  readonly code: string;
  /** The `name` of the executive, from `executives`. */
  readonly executive: string;
}

/** Qot_GetCompanyExecutiveBackground as a value, for tools. */
export const executiveBackgroundQuestion: SingleQuestion<ExecutiveBackgroundArguments, C2S, S2C, ExecutiveBackground> = {
  protocol: GetCompanyExecutiveBackground,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    executive: { field: "leaderName", kind: text, isRequired: true },
  },
  about: ({ code }) => [code],
  answer: readExecutiveBackground,
};

/**
 * The background of an executive.
 *
 * ```ts
 * const [first] = await executives(opend, "HK.00700");
 * console.log(await executiveBackground(opend, "HK.00700", first?.name ?? "Chan"));
 * ```
 *
 * Qot_GetCompanyExecutiveBackground (3245), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function executiveBackground(
  opend: Requester,
  code: string,
  executive: string,
  options: CallOptions = {},
): Promise<ExecutiveBackground> {
  return single(opend, executiveBackgroundQuestion, { code, executive }, options);
}
