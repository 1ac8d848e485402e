// Generated from Qot_GetIndustrialChainDetail.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-industrial-chain-detail";
import { type IndustrialArticle, industrialArticle } from "./industrial-article.ts";
import { type IndustrialNode, industrialNode } from "./industrial-node.ts";

/** An industrial chain with its nodes, from raw materials to customers. */
export interface IndustrialChainDetail {
  /** What the chain is called. */
  readonly name: string | undefined;
  /** Id of the requested chain. OpenD calls it `chainId`. */
  readonly id: bigint | undefined;
  /**
   * Kind of chain, a number of `IndustrialChainType` of `Qot_GetIndustrialChainList`. OpenD calls
   * it `chainType`.
   */
  readonly type: number | undefined;
  /** The nodes, level by level. OpenD calls it `nodeList`. */
  readonly nodes: readonly IndustrialNode[];
  /** Articles about the chain. OpenD calls it `informationList`. */
  readonly articles: readonly IndustrialArticle[];
}

export function industrialChainDetail(message: Message): IndustrialChainDetail {
  return {
    name: message.name || undefined,
    id: message.chainId,
    type: message.chainType,
    nodes: message.nodeList.map(industrialNode),
    articles: message.informationList.map(industrialArticle),
  };
}
