// Generated from Qot_GetIndustrialChainDetail by tools/questions. Do not edit.
import { type C2S, GetIndustrialChainDetail, type S2C } from "@opend/core/qot/get-industrial-chain-detail";
import type { CallOptions } from "@opend/core";
import { id } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type IndustrialChainDetail, industrialChainDetail as readIndustrialChainDetail } from "../rows/industrial-chain-detail.ts";

/** The arguments of {@link industrialChainQuestion}. */
export interface IndustrialChainArguments {
  /** The `id` of the chain, from `industrialChains`. */
  readonly chain: bigint;
}

/** Qot_GetIndustrialChainDetail as a value, for tools. */
export const industrialChainQuestion: SingleQuestion<IndustrialChainArguments, C2S, S2C, IndustrialChainDetail> = {
  protocol: GetIndustrialChainDetail,
  arguments: {
    chain: { field: "chainId", kind: id, isRequired: true },
  },
  about: () => [],
  answer: readIndustrialChainDetail,
};

/**
 * An industrial chain with its nodes, each of which is a plate of stocks.
 *
 * ```ts
 * const [first] = await industrialChains(opend, "HK").take(1);
 * const { name, nodes } = await industrialChain(opend, first?.id ?? 1n);
 * console.log(name, nodes.map(({ name, plateId }) => [name, plateId]));
 * ```
 *
 * Qot_GetIndustrialChainDetail (3428), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function industrialChain(
  opend: Requester,
  chain: bigint,
  options: CallOptions = {},
): Promise<IndustrialChainDetail> {
  return single(opend, industrialChainQuestion, { chain }, options);
}
