// Generated from Qot_GetIndustrialChainByPlate.RelatedChainInfo by tools/rows. Do not edit.
import type { RelatedChainInfo as Message } from "@opend/core/qot/get-industrial-chain-by-plate";
import { safeNumber } from "../../safe-number.ts";

/** One chain that the plate belongs to. */
export interface RelatedChain {
  /** What the chain is called. */
  readonly name: string | undefined;
  /** Id of the industrial chain. OpenD calls it `chainId`. */
  readonly id: bigint | undefined;
  /**
   * Kind of chain, a number of `IndustrialChainType` of `Qot_GetIndustrialChainList`. OpenD calls
   * it `chainType`.
   */
  readonly type: number | undefined;
  /** Market value of the stocks in the chain; the vendor does not document the currency. */
  readonly marketCap: number | undefined;
  /** Stocks in the chain. OpenD calls it `stocksNum`. */
  readonly stockCount: number | undefined;
}

export function relatedChain(message: Message): RelatedChain {
  return {
    name: message.name || undefined,
    id: message.chainId,
    type: message.chainType,
    marketCap: message.marketCap,
    stockCount: safeNumber("stocksNum", message.stocksNum),
  };
}
