// Generated from Qot_GetCorporateActionsStockSplits.StockSplitItem by tools/rows. Do not edit.
import type { StockSplitItem as Message } from "@opend/core/qot/get-corporate-actions-stock-splits";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/** One split or consolidation of a stock. */
export interface StockSplit {
  /** What is done, in words: a split or a consolidation. OpenD calls it `reformType`. */
  readonly type: string | undefined;
  /** Day of the announcement, the market's own. OpenD calls it `dirDeciPubDateStr`. */
  readonly announcedDate: string | undefined;
  /** Old and new shares. OpenD calls it `rate`. */
  readonly ratio: string | undefined;
  /** Ex-date, the market's own; Hong Kong only. OpenD calls it `exDateStr`. */
  readonly exDate: string | undefined;
  /** Day of the decision, the market's own; Hong Kong only. OpenD calls it `smDeciDateStr`. */
  readonly meetingDate: string | undefined;
  /**
   * First day of trading under the temporary code, the market's own; Hong Kong only. OpenD calls it
   * `tempTradeBeginDateStr`.
   */
  readonly temporaryTradingFrom: string | undefined;
  /**
   * First day of trading under both codes, the market's own; Hong Kong only. OpenD calls it
   * `simulTradeBeginDateStr`.
   */
  readonly parallelTradingFrom: string | undefined;
  /**
   * Last day of trading under both codes, the market's own; Hong Kong only. OpenD calls it
   * `simulTradeEndDateStr`.
   */
  readonly parallelTradingTo: string | undefined;
  /** How far the split has come, in words; Hong Kong only. OpenD calls it `eventStatus`. */
  readonly status: string | undefined;
  /** Par value of one share afterwards; Hong Kong only. */
  readonly newParValue: number | undefined;
  /** The temporary code, such as `02988`; Hong Kong only. OpenD calls it `tempShareCode`. */
  readonly temporaryCode: string | undefined;
  /**
   * Short name that belongs to the temporary code; Hong Kong only. OpenD calls it
   * `tempShareAbbrName`.
   */
  readonly temporaryName: string | undefined;
  /** Shares per lot afterwards; Hong Kong only. OpenD calls it `newTradeUnit`. */
  readonly newLotSize: number | undefined;
  /** Shares of the company afterwards; Hong Kong only. */
  readonly sharesAfterEffect: number | undefined;
}

export function stockSplit(message: Message): StockSplit {
  return {
    type: message.reformType || undefined,
    announcedDate: dayText(message.dirDeciPubDateStr),
    ratio: message.rate || undefined,
    exDate: dayText(message.exDateStr),
    meetingDate: dayText(message.smDeciDateStr),
    temporaryTradingFrom: dayText(message.tempTradeBeginDateStr),
    parallelTradingFrom: dayText(message.simulTradeBeginDateStr),
    parallelTradingTo: dayText(message.simulTradeEndDateStr),
    status: message.eventStatus || undefined,
    newParValue: message.newParValue,
    temporaryCode: message.tempShareCode || undefined,
    temporaryName: message.tempShareAbbrName || undefined,
    newLotSize: safeNumber("newTradeUnit", message.newTradeUnit),
    sharesAfterEffect: message.sharesAfterEffect,
  };
}
