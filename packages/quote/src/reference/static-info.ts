import { ArgumentError, type CallOptions } from "@opend/core";
import { GetStaticInfo } from "@opend/core/qot/get-static-info";
import { ask } from "../ask/ask.ts";
import { inBatches } from "../ask/code-batches.ts";
import type { Requester } from "../ask/requester.ts";
import { type Codes, type Market, marketNumber } from "../codes.ts";
import { type KnownSecurityType, securityTypeNumbers } from "../rows/security-type.ts";
import { staticInfo as row, type StaticInfo } from "../rows/static-info.ts";

/**
 * Facts about securities that seldom change: name, type, lot size, listing date, and the terms of
 * warrants, options and futures.
 *
 * ```ts
 * const [info] = await staticInfo(opend, ["HK.00700"]);
 * console.log(info?.lotSize, info?.listDate);
 * ```
 *
 * 200 codes per request (assumed), any number of codes. When OpenD refuses one code, the call rejects.
 * Qot_GetStaticInfo (3202), of no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export const staticInfo = (
  opend: Requester,
  codes: Codes,
  options: CallOptions = {},
): Promise<StaticInfo[]> =>
  inBatches(
    opend,
    codes,
    {
      protocol: GetStaticInfo,
      size: GetStaticInfo.bounds.maxSecurities,
      rows: ({ staticInfoList }) => staticInfoList.map(row),
    },
    options,
  );

/**
 * Every security of a type in a market, with the rows of `staticInfo`. There are thousands of stocks.
 *
 * ```ts
 * const funds = await securities(opend, "HK", "fund");
 * console.log(funds.length);
 * ```
 *
 * Qot_GetStaticInfo (3202), of no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function securities(
  opend: Requester,
  market: Market,
  type: KnownSecurityType,
  options: CallOptions = {},
): Promise<StaticInfo[]> {
  const secType =
    typeof type === "string" && Object.hasOwn(securityTypeNumbers, type)
      ? securityTypeNumbers[type]
      : 0;
  if (!secType)
    throw new ArgumentError("type", `one of ${Object.keys(securityTypeNumbers).join(", ")}`, type);
  const { staticInfoList } = await ask(
    opend,
    [market],
    GetStaticInfo,
    { market: marketNumber(market), secType },
    options,
  );
  return staticInfoList.map(row);
}
