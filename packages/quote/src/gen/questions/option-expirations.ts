// Generated from Qot_GetOptionExpirationDate by tools/questions. Do not edit.
import { type C2S, GetOptionExpirationDate, type S2C } from "@opend/core/qot/get-option-expiration-date";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { type Choice, choice, code } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { indexOptions } from "../enums/index-option.ts";
import { type OptionExpiration, optionExpiration as readOptionExpiration } from "../rows/option-expiration.ts";

/** Options of {@link optionExpirations}. */
export interface OptionExpirationsOptions extends CallOptions {
  /** The size of the contract, for the two Hang Seng indices only. */
  readonly indexOption?: Choice<typeof indexOptions> | undefined;
}

/** The arguments of {@link optionExpirationsQuestion}. */
export interface OptionExpirationsArguments extends Pick<OptionExpirationsOptions, "indexOption"> {
  /**
   * The underlying: a Hong Kong or US stock, the Hang Seng index or the Hang Seng China Enterprises
   * index.
   */
  readonly underlying: string;
}

/** Qot_GetOptionExpirationDate as a value, for tools. */
export const optionExpirationsQuestion: SingleQuestion<OptionExpirationsArguments, C2S, S2C, readonly OptionExpiration[]> = {
  protocol: GetOptionExpirationDate,
  arguments: {
    underlying: { field: "owner", kind: code, isRequired: true },
    indexOption: { field: "indexOptionType", kind: choice(indexOptions) },
  },
  about: ({ underlying }) => [underlying],
  answer: ({ dateList }) => dateList.map(readOptionExpiration),
};

/**
 * The days on which options on a stock or an index expire.
 *
 * ```ts
 * const expirations = await optionExpirations(opend, "HK.00700");
 * console.log(expirations.map(({ expiryDate, daysToExpiry }) => [expiryDate, daysToExpiry]));
 * ```
 *
 * Qot_GetOptionExpirationDate (3224), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function optionExpirations(
  opend: Requester,
  underlying: string,
  options: OptionExpirationsOptions = {},
): Promise<readonly OptionExpiration[]> {
  return single(opend, optionExpirationsQuestion, { ...copied(options), underlying }, options);
}
