// Generated from Qot_GetIndustrialChainByPlate by tools/questions. Do not edit.
import { type C2S, GetIndustrialChainByPlate, type S2C } from "@opend/core/qot/get-industrial-chain-by-plate";
import type { CallOptions } from "@opend/core";
import { id } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type RelatedChain, relatedChain as readRelatedChain } from "../rows/related-chain.ts";

/** The arguments of {@link plateChainsQuestion}. */
export interface PlateChainsArguments {
  /** The `plateId` of a node of a chain, from `industrialChain`. */
  readonly plate: bigint;
}

/** Qot_GetIndustrialChainByPlate as a value, for tools. */
export const plateChainsQuestion: SingleQuestion<PlateChainsArguments, C2S, S2C, readonly RelatedChain[]> = {
  protocol: GetIndustrialChainByPlate,
  arguments: {
    plate: { field: "plateId", kind: id, isRequired: true },
  },
  about: () => [],
  answer: ({ relatedChainList }) => relatedChainList.map(readRelatedChain),
};

/**
 * The industrial chains that a plate belongs to.
 *
 * ```ts
 * const chains = await plateChains(opend, 1n);
 * console.log(chains.map(({ id, name }) => [id, name]));
 * ```
 *
 * Qot_GetIndustrialChainByPlate (3429), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function plateChains(
  opend: Requester,
  plate: bigint,
  options: CallOptions = {},
): Promise<readonly RelatedChain[]> {
  return single(opend, plateChainsQuestion, { plate }, options);
}
