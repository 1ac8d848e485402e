// Generated from Qot_GetOptionChain.OptionItem by tools/rows. Do not edit.
import type { OptionItem as Message } from "@opend/core/qot/get-option-chain";
import { type StaticInfo, staticInfo } from "../../rows/static-info.ts";

/** The call and the put of one strike price. */
export interface OptionStrike {
  /** The call; absent where the request leaves it out. */
  readonly call: StaticInfo | undefined;
  /** The put; absent where the request leaves it out. */
  readonly put: StaticInfo | undefined;
}

export function optionStrike(message: Message): OptionStrike {
  return {
    call: message.call && staticInfo(message.call),
    put: message.put && staticInfo(message.put),
  };
}
