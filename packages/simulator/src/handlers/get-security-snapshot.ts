import type { Init } from "@opend/core";
import { SecurityType } from "@opend/core/qot/common";
import {
  type EquitySnapshotExData,
  GetSecuritySnapshot,
  type Snapshot,
} from "@opend/core/qot/get-security-snapshot";
import { type Handler, handler } from "../handler.ts";
import { quoteFields } from "../market/basic-qot.ts";
import type { Quote } from "../market/quote.ts";
import { rounded } from "../market/random.ts";
import { Refusal } from "../refusal.ts";

const mostSecurities = 400;

export const getSecuritySnapshot: Handler = handler(
  GetSecuritySnapshot,
  ({ securityList }, { account }) => {
    if (securityList.length === 0) throw new Refusal("securityList is empty");
    if (securityList.length > mostSecurities)
      throw new Refusal(
        `too many securities: ${securityList.length}, and at most ${mostSecurities} are allowed`,
      );
    const { catalog, time } = account;
    const tick = time.tick();
    return {
      snapshotList: securityList
        .map((ref) => catalog.find(ref))
        .map((security) => snapshot(catalog.quote(security, tick), time.secondsAt(tick))),
    };
  },
);

function snapshot(quote: Quote, seconds: number): Init<Snapshot> {
  const { kind, lotSize, priceSpread } = quote.security;
  const isStock = kind === "stock";
  return {
    basic: {
      ...quoteFields(quote, seconds),
      type: isStock ? SecurityType.SecurityType_Eqty : SecurityType.SecurityType_Index,
      isSuspend: false,
      lotSize,
      avgPrice: rounded(quote.turnover / quote.volume, 0.001),
      ...(isStock && {
        askPrice: rounded(quote.current + priceSpread, priceSpread),
        bidPrice: quote.current,
        askVol: BigInt(lotSize * 20),
        bidVol: BigInt(lotSize * 30),
        enableShortSell: true,
      }),
    },
    ...(isStock
      ? { equityExData: equity(quote) }
      : { indexExData: { raiseCount: 44, fallCount: 38, equalCount: 3 } }),
  };
}

function equity({ current, security }: Quote): EquitySnapshotExData {
  const { issuedShares, lastClose, priceToBook, priceToEarnings } = security;
  const earningsPerShare = rounded(lastClose / priceToEarnings, 0.001);
  const assetPerShare = rounded(lastClose / priceToBook, 0.001);
  const marketValue = rounded(issuedShares * current, 0.01);
  const peRate = rounded(current / earningsPerShare, 0.001);
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
  };
}
