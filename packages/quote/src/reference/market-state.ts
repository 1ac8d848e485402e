import type { CallOptions } from "@opend/core";
import { GetMarketState } from "@opend/core/qot/get-market-state";
import { inBatches } from "../ask/code-batches.ts";
import type { Requester } from "../ask/requester.ts";
import type { Codes } from "../codes.ts";
import { enumName } from "../enum-name.ts";
import { type MarketState, marketStateNames } from "../gen/enums/market-state.ts";
import {
  type SecurityMarketState,
  securityMarketState,
} from "../gen/rows/security-market-state.ts";

export function marketState(value: number): MarketState;
export function marketState(value: number | undefined): MarketState | undefined;
export function marketState(value: number | undefined): MarketState | undefined {
  return enumName(marketStateNames, value);
}

/**
 * The state of the market that each security trades in: open, lunch break, closed.
 *
 * ```ts
 * const [tencent] = await marketStates(opend, ["HK.00700"]);
 * console.log(tencent?.state);
 * ```
 *
 * 400 codes per request, any number of codes. When OpenD refuses one code, the call rejects.
 * Qot_GetMarketState (3223), 10 per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export const marketStates = (
  opend: Requester,
  codes: Codes,
  options: CallOptions = {},
): Promise<SecurityMarketState[]> =>
  inBatches(
    opend,
    codes,
    {
      protocol: GetMarketState,
      size: GetMarketState.bounds.maxSecurities,
      rows: ({ marketInfoList }) => marketInfoList.map(securityMarketState),
    },
    options,
  );
