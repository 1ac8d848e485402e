// Generated from Qot_GetMarketState.MarketInfo by tools/rows. Do not edit.
import type { MarketInfo as Message } from "@opend/core/qot/get-market-state";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { type MarketState, marketStateNames } from "../enums/market-state.ts";

/** The state of the market that a security trades in. */
export interface SecurityMarketState extends Subject {
  /** Where the market of the security is in its trading day. OpenD calls it `marketState`. */
  readonly state: MarketState;
}

export function securityMarketState(message: Message): SecurityMarketState {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    state: enumName(marketStateNames, message.marketState),
  };
}

/** The columns of {@link SecurityMarketState}. */
export const securityMarketStateColumns: FieldKinds<SecurityMarketState> = {
  code: "plain",
  market: "plain",
  name: "plain",
  state: "plain",
};
