// Generated from Qot_GetTopTenBuySellBrokers by tools/questions. Do not edit.
import { type C2S, GetTopTenBuySellBrokers, type S2C } from "@opend/core/qot/get-top-ten-buy-sell-brokers";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { code, integer } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { subjectOfCode } from "../../rows/subject.ts";
import { type TopBrokers, topBrokers as readTopBrokers } from "../rows/top-brokers.ts";

/** Options of {@link topBrokers}. */
export interface TopBrokersOptions extends CallOptions {
  /** Trading days back. Default: 0, the live figures of today. */
  readonly daysBack?: number | undefined;
}

/** The arguments of {@link topBrokersQuestion}. */
export interface TopBrokersArguments extends Pick<TopBrokersOptions, "daysBack"> {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetTopTenBuySellBrokers as a value, for tools. */
export const topBrokersQuestion: SingleQuestion<TopBrokersArguments, C2S, S2C, TopBrokers> = {
  protocol: GetTopTenBuySellBrokers,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    daysBack: { field: "daysBefore", kind: integer(0, 2147483647) },
  },
  about: ({ code }) => [code],
  answer: (reply, values) => readTopBrokers(reply, subjectOfCode(values.code)),
};

/**
 * The Hong Kong brokers with the largest purchases and sales of a stock.
 *
 * ```ts
 * const { brokers } = await topBrokers(opend, "HK.00700");
 * console.log(brokers.map(({ name, netVolume }) => [name, netVolume]));
 * ```
 *
 * Qot_GetTopTenBuySellBrokers (3247), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function topBrokers(
  opend: Requester,
  code: string,
  options: TopBrokersOptions = {},
): Promise<TopBrokers> {
  return single(opend, topBrokersQuestion, { ...copied(options), code }, options);
}
