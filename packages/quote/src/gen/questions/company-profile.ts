// Generated from Qot_GetCompanyProfile by tools/questions. Do not edit.
import { type C2S, GetCompanyProfile, type S2C } from "@opend/core/qot/get-company-profile";
import type { CallOptions } from "@opend/core";
import { code } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type ProfileEntry, profileEntry as readProfileEntry } from "../rows/profile-entry.ts";

/** The arguments of {@link companyProfileQuestion}. */
export interface CompanyProfileArguments {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetCompanyProfile as a value, for tools. */
export const companyProfileQuestion: SingleQuestion<CompanyProfileArguments, C2S, S2C, readonly ProfileEntry[]> = {
  protocol: GetCompanyProfile,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
  },
  about: ({ code }) => [code],
  answer: ({ itemList }) => itemList.map(readProfileEntry),
};

/**
 * The profile of a company, entry by entry.
 *
 * ```ts
 * const profile = await companyProfile(opend, "HK.00700");
 * console.log(profile.map(({ name, value }) => [name, value]));
 * ```
 *
 * Qot_GetCompanyProfile (3243), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function companyProfile(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<readonly ProfileEntry[]> {
  return single(opend, companyProfileQuestion, { code }, options);
}
