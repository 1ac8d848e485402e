// Generated from Qot_GetReference by tools/questions. Do not edit.
import { type C2S, GetReference, type S2C } from "@opend/core/qot/get-reference";
import type { CallOptions } from "@opend/core";
import { choice, code } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type StaticInfo, staticInfo as readStaticInfo } from "../../rows/static-info.ts";
import { type ReferenceType, referenceTypes } from "../enums/reference-type.ts";

/** The arguments of {@link referencesQuestion}. */
export interface ReferencesArguments {
  /** The stock whose warrants, or the main future whose contracts, are wanted. */
  readonly code: string;
  /** What is wanted: warrants or futures contracts. */
  readonly type: ReferenceType;
}

/** Qot_GetReference as a value, for tools. */
export const referencesQuestion: SingleQuestion<ReferencesArguments, C2S, S2C, readonly StaticInfo[]> = {
  protocol: GetReference,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    type: { field: "referenceType", kind: choice(referenceTypes), isRequired: true },
  },
  about: ({ code }) => [code],
  answer: ({ staticInfoList }) => staticInfoList.map(readStaticInfo),
};

/**
 * The warrants on a stock, or the contracts of a main future.
 *
 * ```ts
 * const found = await references(opend, "HK.00700", "warrant");
 * console.log(found.map(({ code, name }) => [code, name]));
 * ```
 *
 * Qot_GetReference (3206), 10 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function references(
  opend: Requester,
  code: string,
  type: ReferenceType,
  options: CallOptions = {},
): Promise<readonly StaticInfo[]> {
  return single(opend, referencesQuestion, { code, type }, options);
}
