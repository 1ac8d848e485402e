// Generated from Qot_GetSecuritySnapshot.TrustSnapshotExData by tools/rows. Do not edit.
import type { TrustSnapshotExData as Message } from "@opend/core/qot/get-security-snapshot";
import { enumName } from "../../enum-name.ts";
import { safeNumber } from "../../safe-number.ts";
import { type AssetClass, assetClasses } from "../enums/asset-class.ts";

/** The fields of a fund. */
export interface FundPart {
  /** Dividends over price, in percent (20 means 20 %). OpenD calls it `dividendYield`. */
  readonly dividendYieldPercent: number;
  /** Assets under management, in the currency of the market. OpenD calls it `aum`. */
  readonly assetsUnderManagement: number;
  /** Units in circulation. */
  readonly outstandingUnits: number;
  /** Net asset value per unit, in the currency of the market. */
  readonly netAssetValue: number;
  /**
   * Price above (positive) or below net asset value, in percent (20 means 20 %). OpenD calls it
   * `premium`.
   */
  readonly premiumPercent: number;
  /** What the fund mostly holds. */
  readonly assetClass: AssetClass;
}

export function fundPart(message: Message): FundPart {
  return {
    dividendYieldPercent: message.dividendYield,
    assetsUnderManagement: message.aum,
    outstandingUnits: safeNumber("outstandingUnits", message.outstandingUnits),
    netAssetValue: message.netAssetValue,
    premiumPercent: message.premium,
    assetClass: enumName(assetClasses, message.assetClass),
  };
}
