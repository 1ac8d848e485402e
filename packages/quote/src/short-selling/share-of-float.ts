import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { ask } from "../ask/ask.ts";
import { codeText, security } from "../codes.ts";
import { safeNumber } from "../safe-number.ts";
import { type Derivation, type Deriving, percent } from "./derivation.ts";

/** Short positions in percent of today's float. */
export interface FloatShare {
  /**
   * Shares sold short in percent of the shares in circulation *now*, for every row. For a value of
   * the past, use the reported one.
   */
  readonly shareOfFloatPercent: number | undefined;
}

/**
 * Adds `shareOfFloatPercent` to short interest. It requests one snapshot (Qot_GetSecuritySnapshot,
 * 3203) when the first row needs it.
 */
export const shareOfFloat: Derivation<{ readonly sharesShort: number | undefined }, FloatShare> = {
  name: "shareOfFloat",
  columns: { shareOfFloatPercent: "number" },
  ofRow: (deriving) => {
    let float: Promise<number | undefined> | undefined;
    return async ({ sharesShort }) => {
      float ??= sharesInCirculation(deriving);
      return { shareOfFloatPercent: percent(sharesShort, await float) };
    };
  },
};

async function sharesInCirculation({
  opend,
  code,
  ...call
}: Deriving): Promise<number | undefined> {
  const asked = security(code);
  const { snapshotList } = await ask(
    opend,
    [codeText(asked)],
    GetSecuritySnapshot,
    { securityList: [asked] },
    call,
  );
  const { equityExData, trustExData } = snapshotList[0] ?? {};
  return safeNumber(
    "outstandingShares",
    equityExData?.outstandingShares ?? trustExData?.outstandingUnits,
  );
}
