// Generated from Qot_GetOptionZeroDteScreener.OptionChainInfo by tools/rows. Do not edit.
import type { OptionChainInfo as Message } from "@opend/core/qot/get-option-zero-dte-screener";
import { codeText } from "../../codes.ts";
import { safeNumber } from "../../safe-number.ts";
import { instant } from "../../time/market-time.ts";

/** Identifies the chain of options; pass it to `Qot_GetOptionZeroDteContract` unchanged. */
export interface ZeroDteChain {
  /** The underlying security of the chain. */
  readonly underlying: string | undefined;
  /** Expiry date of the chain, in milliseconds since 1970. OpenD calls it `strikeDateTimestamp`. */
  readonly expiry: number | undefined;
  /** Product code of the chain. */
  readonly productCode: string | undefined;
  /** Factor from a quoted price to the value of one contract, a plain ratio. */
  readonly multiplier: number | undefined;
  /** Units of the underlying per contract. */
  readonly contractShareSize: number | undefined;
  /** Kind of expiry; the vendor does not document its values. */
  readonly expirationType: number | undefined;
}

export function zeroDteChain(message: Message): ZeroDteChain {
  return {
    underlying: message.underlying && codeText(message.underlying),
    expiry: instant(safeNumber("strikeDateTimestamp", message.strikeDateTimestamp), "Qot_GetOptionZeroDteScreener.OptionChainInfo", "strikeDateTimestamp"),
    productCode: message.productCode || undefined,
    multiplier: message.multiplier,
    contractShareSize: message.contractShareSize,
    expirationType: message.expirationType,
  };
}
