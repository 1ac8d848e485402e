// Generated from Qot_GetIndustrialChainList.IndustrialChainInfo by tools/rows. Do not edit.
import type { IndustrialChainInfo as Message } from "@opend/core/qot/get-industrial-chain-list";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { safeNumber } from "../../safe-number.ts";
import { type IndustrialChainType, industrialChainTypes } from "../enums/industrial-chain-type.ts";

/** One industrial chain. */
export interface IndustrialChain {
  /** What the chain is called. */
  readonly name: string | undefined;
  /** Id of the industrial chain. OpenD calls it `chainId`. */
  readonly id: bigint | undefined;
  /** The kind of chain. OpenD calls it `chainType`. */
  readonly type: IndustrialChainType | undefined;
  /** About the chain, in words. */
  readonly detail: string | undefined;
  /** Market value of the stocks in the chain; the vendor does not document the currency. */
  readonly marketCap: number | undefined;
  /** Stocks in the chain. OpenD calls it `stocksNum`. */
  readonly stockCount: number | undefined;
  /** Stocks that belong to the chain. OpenD calls it `relationSecurityList`. */
  readonly relatedCodes: readonly string[];
}

export function industrialChain(message: Message): IndustrialChain {
  return {
    name: message.name || undefined,
    id: message.chainId,
    type: enumName(industrialChainTypes, message.chainType),
    detail: message.detail || undefined,
    marketCap: message.marketCap,
    stockCount: safeNumber("stocksNum", message.stocksNum),
    relatedCodes: message.relationSecurityList.map(codeText),
  };
}
