// Generated from Qot_GetArkActiveTransaction.ArkActiveTransactionItem by tools/rows. Do not edit.
import type { ArkActiveTransactionItem as Message } from "@opend/core/qot/get-ark-active-transaction";
import { codeText } from "../../codes.ts";
import { safeNumber } from "../../safe-number.ts";

/** What ARK's funds traded in one stock. */
export interface ArkTrade {
  /** The stock that was traded. OpenD calls it `security`. */
  readonly code: string | undefined;
  /** Name in the language that OpenD is set to. */
  readonly name: string | undefined;
  /** Value of the trades, in US dollars. OpenD calls it `changeAmount`. */
  readonly change: number | undefined;
  /** Shares traded. */
  readonly changeShares: number | undefined;
}

export function arkTrade(message: Message): ArkTrade {
  return {
    code: message.security && codeText(message.security),
    name: message.name || undefined,
    change: message.changeAmount,
    changeShares: safeNumber("changeShares", message.changeShares),
  };
}
