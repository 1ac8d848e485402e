// Generated from Qot_GetInsiderTradeList.OwnerInsiderTradeItem by tools/rows. Do not edit.
import type { OwnerInsiderTradeItem as Message } from "@opend/core/qot/get-insider-trade-list";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/** One trade of an insider, which may be made of several on several days. */
export interface InsiderTrade {
  /** The insider's name. */
  readonly name: string | undefined;
  /** Shares traded. OpenD calls it `tradeShares`. */
  readonly shares: number | undefined;
  /** First day of the trade, the market's own. OpenD calls it `minTradeDateStr`. */
  readonly firstTradeDate: string | undefined;
  /** Last day of the trade, the market's own. OpenD calls it `maxTradeDateStr`. */
  readonly lastTradeDate: string | undefined;
  /** Lowest price of the trade, in the currency of the market. */
  readonly minPrice: number | undefined;
  /** Highest price of the trade, in the currency of the market. */
  readonly maxPrice: number | undefined;
  /**
   * Units of that kind of security that the insider holds. OpenD calls it `securityHolderQuantity`.
   */
  readonly holding: number | undefined;
  /** Whether the sale is only planned. OpenD calls it `isProposedSaleOfSecurities`. */
  readonly isProposedSale: boolean | undefined;
  /** The vendor's number for the holder, for the other requests about it. */
  readonly holderId: bigint | undefined;
  /** The insider's position in the company. */
  readonly title: string | undefined;
  /** The kind of security, in words. */
  readonly securityDescription: string | undefined;
  /** The kind of trade, in words. */
  readonly transactionType: string | undefined;
  /** Where the trade was disclosed. OpenD calls it `sourceGroupName`. */
  readonly source: string | undefined;
}

export function insiderTrade(message: Message): InsiderTrade {
  return {
    name: message.name || undefined,
    shares: safeNumber("tradeShares", message.tradeShares),
    firstTradeDate: dayText(message.minTradeDateStr),
    lastTradeDate: dayText(message.maxTradeDateStr),
    minPrice: message.minPrice,
    maxPrice: message.maxPrice,
    holding: safeNumber("securityHolderQuantity", message.securityHolderQuantity),
    isProposedSale: message.isProposedSaleOfSecurities,
    holderId: message.holderId,
    title: message.title || undefined,
    securityDescription: message.securityDescription || undefined,
    transactionType: message.transactionType || undefined,
    source: message.sourceGroupName || undefined,
  };
}
