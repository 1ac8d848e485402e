// Generated from Qot_GetArkStockDynamic.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-ark-stock-dynamic";
import { enumName } from "../../enum-name.ts";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { type ArkActivityType, arkActivityTypes } from "../enums/ark-activity-type.ts";

/** The recent activity of ARK's funds in a stock. */
export interface ArkActivity {
  /** What the funds did with the stock. OpenD calls it `dynamicType`. */
  readonly type: ArkActivityType | undefined;
  /** Trades in the stock. */
  readonly transactionCount: number | undefined;
  /** Shares bought less shares sold. */
  readonly netShares: number | undefined;
  /** Day of the latest trade, as `YYYY-MM-DD`. OpenD calls it `lastTransactionTime`. */
  readonly lastTransactionDate: string | undefined;
}

export function arkActivity(message: Message): ArkActivity {
  return {
    type: enumName(arkActivityTypes, message.dynamicType),
    transactionCount: message.transactionCount,
    netShares: safeNumber("netShares", message.netShares),
    lastTransactionDate: dayText(message.lastTransactionTime),
  };
}
