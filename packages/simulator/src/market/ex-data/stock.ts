import type { EquitySnapshotExData } from "@opend/core/qot/get-security-snapshot";
import { actionsOf } from "../../data/corporate-actions.ts";
import type { Stock } from "../../data/security.ts";
import { dayAfter } from "../calendar.ts";
import type { Quote } from "../quote.ts";
import { rounded } from "../random.ts";

export function equityExData(security: Stock, { current, bar }: Quote): EquitySnapshotExData {
  const { issuedShares, lastClose, priceToBook, priceToEarnings } = security;
  const earningsPerShare = rounded(lastClose / priceToEarnings, 0.001);
  const assetPerShare = rounded(lastClose / priceToBook, 0.001);
  const marketValue = rounded(issuedShares * current, 0.01);
  const peRate = rounded(current / earningsPerShare, 0.001);
  const today = bar?.day ?? security.listDay;
  const dividend = dividendsBetween(security, dayAfter(today, -365), today);
  const lastYear = Number(today.slice(0, 4)) - 1;
  const lastYears = dividendsBetween(security, `${lastYear}-01-01`, `${lastYear}-12-31`);
  return {
    issuedShares: BigInt(issuedShares),
    issuedMarketVal: marketValue,
    netAsset: rounded(assetPerShare * issuedShares, 0.01),
    netProfit: rounded(earningsPerShare * issuedShares, 0.01),
    earningsPershare: earningsPerShare,
    outstandingShares: BigInt(issuedShares),
    outstandingMarketVal: marketValue,
    netAssetPershare: assetPerShare,
    eyRate: rounded((earningsPerShare / current) * 100, 0.001),
    peRate,
    pbRate: rounded(current / assetPerShare, 0.001),
    peTTMRate: peRate,
    dividendTTM: dividend,
    dividendRatioTTM: rounded((dividend / current) * 100, 0.001),
    dividendLFY: lastYears,
    dividendLFYRatio: rounded((lastYears / current) * 100, 0.001),
  };
}

const dividendsBetween = (security: Stock, from: string, to: string): number =>
  rounded(
    actionsOf(security)
      .filter(({ day }) => day > from && day <= to)
      .reduce((sum, action) => sum + (action.type === "dividend" ? action.amount : 0), 0),
    0.001,
  );
