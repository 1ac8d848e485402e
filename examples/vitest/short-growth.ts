import { isOpendError } from "@opend/core";
import { type Requester, shortInterest } from "@opend/quote";

/**
 * The growth of a Hong Kong stock's shorted shares between the two newest reports, in percent.
 * `undefined` if OpenD does not answer within five seconds.
 */
export async function shortGrowth(
  opend: Requester,
  code: `HK.${string}`,
): Promise<number | undefined> {
  try {
    const rows = await shortInterest(opend, code, { pageSize: 2, timeoutMs: 5000 }).take(2);
    const [newest, before] = rows.map(({ sharesShort }) => sharesShort);
    if (newest === undefined || before === undefined) return undefined;
    return (newest / before - 1) * 100;
  } catch (error) {
    if (isOpendError(error) && error.code === "timeout") return undefined;
    throw error;
  }
}
