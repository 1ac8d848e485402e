import { ArgumentError } from "@opend/core";
import { reading } from "@opend/core/internal";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import { type BasicQuote, basicQuote } from "../gen/rows/basic-quote.ts";
import { quoteKind } from "../rows/basic-quote.ts";
import { type PullOptions, pull } from "./pull.ts";

/**
 * The latest quotes of securities, in the order of the codes. All must be subscribed as `quote`;
 * `snapshots` needs no subscription.
 *
 * ```ts
 * const [tencent] = await latestQuotes(opend, ["HK.00700"]);
 * console.log(tencent?.time, tencent?.price);
 * ```
 *
 * Prices are in the currency of the market, ratios in percent. Qot_GetBasicQot (3004), no frequency
 * limit. After a fresh subscription OpenD takes up to 3 s for the first answer.
 *
 * @throws as a pull does, see {@link PullOptions}.
 */
export async function latestQuotes<Opend extends Requester>(
  opend: Opend,
  codes: readonly string[],
  options: PullOptions<Opend> = {},
): Promise<BasicQuote[]> {
  const securityList = reading("codes", "a list of codes", () => {
    if (!Array.isArray(codes)) throw new ArgumentError("codes", "a list of codes", codes);
    return codes.map((code) => security(parseCode(code)));
  });
  if (codes.length === 0) return [];
  const needed = { codes, kind: quoteKind } as const;
  const { basicQotList } = await pull(opend, needed, GetBasicQot, { securityList }, options);
  return basicQotList.map(basicQuote);
}
