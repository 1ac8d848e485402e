import type { TrustSnapshotExData } from "@opend/core/qot/get-security-snapshot";
import type { Fund } from "../../data/security.ts";
import type { Quote } from "../quote.ts";
import { rounded } from "../random.ts";

/** The last close is used as the net asset value. */
export const trustExData = (
  security: Fund,
  { current, lastClose }: Quote,
): TrustSnapshotExData => ({
  dividendYield: security.dividendYield,
  aum: rounded(security.issuedShares * lastClose, 0.01),
  outstandingUnits: BigInt(security.issuedShares),
  netAssetValue: lastClose,
  premium: rounded((current / lastClose - 1) * 100, 0.001),
  assetClass: security.assetClass,
});
