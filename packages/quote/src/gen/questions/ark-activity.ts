// Generated from Qot_GetArkStockDynamic by tools/questions. Do not edit.
import { type C2S, GetArkStockDynamic, type S2C } from "@opend/core/qot/get-ark-stock-dynamic";
import type { CallOptions } from "@opend/core";
import { code } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type ArkActivity, arkActivity as readArkActivity } from "../rows/ark-activity.ts";

/** The arguments of {@link arkActivityQuestion}. */
export interface ArkActivityArguments {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetArkStockDynamic as a value, for tools. */
export const arkActivityQuestion: SingleQuestion<ArkActivityArguments, C2S, S2C, ArkActivity> = {
  protocol: GetArkStockDynamic,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
  },
  about: ({ code }) => [code],
  answer: readArkActivity,
};

/**
 * The recent activity of ARK's funds in a stock.
 *
 * ```ts
 * const { type, netShares } = await arkActivity(opend, "US.TSLA");
 * console.log(type, netShares);
 * ```
 *
 * Qot_GetArkStockDynamic (3424), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function arkActivity(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<ArkActivity> {
  return single(opend, arkActivityQuestion, { code }, options);
}
