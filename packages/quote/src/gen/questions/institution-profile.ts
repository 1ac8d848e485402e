// Generated from Qot_GetInstitutionProfile by tools/questions. Do not edit.
import { type C2S, GetInstitutionProfile, type S2C } from "@opend/core/qot/get-institution-profile";
import type { CallOptions } from "@opend/core";
import { integer, marketIn } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type InstitutionProfile, institutionProfile as readInstitutionProfile } from "../rows/institution-profile.ts";

/** The arguments of {@link institutionProfileQuestion}. */
export interface InstitutionProfileArguments {
  /** The market of the holdings. */
  readonly market: "HK" | "US";
  /** The `id` of the institution, from `institutions`. */
  readonly institution: number;
}

/** Qot_GetInstitutionProfile as a value, for tools. */
export const institutionProfileQuestion: SingleQuestion<InstitutionProfileArguments, C2S, S2C, InstitutionProfile> = {
  protocol: GetInstitutionProfile,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US"), isRequired: true },
    institution: { field: "institutionId", kind: integer(0, 2147483647), isRequired: true },
  },
  about: ({ market }) => [market],
  answer: readInstitutionProfile,
};

/**
 * An institutional investor, and the totals of its holdings in a market.
 *
 * ```ts
 * const [largest] = await institutions(opend, "US").take(1);
 * const profile = await institutionProfile(opend, "US", largest?.id ?? 1);
 * console.log(profile);
 * ```
 *
 * Qot_GetInstitutionProfile (3419), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function institutionProfile(
  opend: Requester,
  market: "HK" | "US",
  institution: number,
  options: CallOptions = {},
): Promise<InstitutionProfile> {
  return single(opend, institutionProfileQuestion, { market, institution }, options);
}
