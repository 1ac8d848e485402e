import { GetStaticInfo } from "@opend/core/serve/qot/get-static-info";
import { requireMarketRight } from "../account/rights-needed.ts";
import type { Kind } from "../data/security.ts";
import { type Handler, handler } from "../handler.ts";
import { marketOf } from "../market/markets.ts";
import { securityTypes } from "../market/snapshot.ts";
import { staticInfo } from "../market/static-info.ts";
import { Refusal } from "../refusal.ts";

export const getStaticInfo: Handler = handler(GetStaticInfo, (c2s, { account }) => {
  const { catalog } = account;
  if (c2s.securityList.length > 0)
    return { staticInfoList: c2s.securityList.map((ref) => staticInfo(catalog.find(ref))) };
  const { market: number, secType } = c2s;
  if (number === undefined || secType === undefined)
    throw new Refusal("securityList is empty, and market or secType is missing");
  const market = marketOf(number);
  if (market) requireMarketRight(market, account.upstream.allRights, GetStaticInfo);
  const kinds = (Object.keys(securityTypes) as Kind[]).filter(
    (kind) => securityTypes[kind] === secType,
  );
  return { staticInfoList: market ? catalog.list(market, kinds).map(staticInfo) : [] };
});
