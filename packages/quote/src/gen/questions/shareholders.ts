// Generated from Qot_GetShareholdersOverview by tools/questions. Do not edit.
import { type C2S, GetShareholdersOverview, type S2C } from "@opend/core/qot/get-shareholders-overview";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { code, integer } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type Shareholders, shareholders as readShareholders } from "../rows/shareholders.ts";

/** Options of {@link shareholders}. */
export interface ShareholdersOptions extends CallOptions {
  /** The `id` of a period, from `periods` of an earlier answer. Default: the latest. */
  readonly period?: number | undefined;
}

/** The arguments of {@link shareholdersQuestion}. */
export interface ShareholdersArguments extends Pick<ShareholdersOptions, "period"> {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetShareholdersOverview as a value, for tools. */
export const shareholdersQuestion: SingleQuestion<ShareholdersArguments, C2S, S2C, Shareholders> = {
  protocol: GetShareholdersOverview,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    period: { field: "periodId", kind: integer(0, 2147483647) },
  },
  about: ({ code }) => [code],
  answer: readShareholders,
};

/**
 * The holders of a stock, by holder and by kind of holder.
 *
 * ```ts
 * const { holders } = await shareholders(opend, "HK.00700");
 * console.log(holders[0]?.parts.map(({ name, holdingPercent }) => [name, holdingPercent]));
 * ```
 *
 * Qot_GetShareholdersOverview (3237), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function shareholders(
  opend: Requester,
  code: string,
  options: ShareholdersOptions = {},
): Promise<Shareholders> {
  return single(opend, shareholdersQuestion, { ...copied(options), code }, options);
}
