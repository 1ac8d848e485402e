// Generated from Qot_GetIndustrialChainList by tools/questions. Do not edit.
import { type C2S, GetIndustrialChainList, type S2C } from "@opend/core/qot/get-industrial-chain-list";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { marketIn, text } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type IndustrialChain, industrialChain as readIndustrialChain } from "../rows/industrial-chain.ts";

/** Options of {@link industrialChains}. */
export interface IndustrialChainsOptions extends ListOptions {
  /** Only chains that match this text. Default: all. */
  readonly keyword?: string | undefined;
  /** Rows per page, 1 to 50. Default: 50. */
  readonly pageSize?: number;
}

/** The arguments of {@link industrialChainsQuestion}. */
export interface IndustrialChainsArguments extends Pick<IndustrialChainsOptions, "keyword"> {
  /** The market whose chains are wanted. */
  readonly market: "HK" | "US" | "SH" | "SZ";
}

/** Qot_GetIndustrialChainList as a value, for tools. */
export const industrialChainsQuestion: ListQuestion<IndustrialChainsArguments, C2S, S2C, IndustrialChain> = {
  protocol: GetIndustrialChainList,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US", "SH", "SZ"), isRequired: true },
    keyword: { field: "keyword", kind: text },
  },
  about: ({ market }) => [market],
  cursor: pageCursor,
  rows: ({ dataList }) => dataList.map(readIndustrialChain),
};

/**
 * The industrial chains with stocks of a market.
 *
 * ```ts
 * const chains = await industrialChains(opend, "HK").take(10);
 * console.log(chains.map(({ id, name }) => [id, name]));
 * ```
 *
 * The list is fetched in pages of 50 rows. Qot_GetIndustrialChainList (3427), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function industrialChains(
  opend: Requester,
  market: "HK" | "US" | "SH" | "SZ",
  options: IndustrialChainsOptions = {},
): Paginator<IndustrialChain> {
  return list(opend, industrialChainsQuestion, { ...copied(options), market }, options);
}
