import { GetPlateSet } from "@opend/core/serve/qot/get-plate-set";
import { requireMarketRight } from "../account/rights-needed.ts";
import { type Handler, handler } from "../handler.ts";
import { marketOf } from "../market/markets.ts";
import { plateInfo, platesOf } from "../market/plates.ts";

/** Shanghai and Shenzhen have the same plates. */
export const getPlateSet: Handler = handler(GetPlateSet, (c2s, { account }) => {
  const market = marketOf(c2s.market);
  if (market) requireMarketRight(market, account.upstream.allRights, GetPlateSet);
  const plates = market
    ? platesOf(market === "SZ" ? "SH" : market, c2s.plateSetType, account.catalog)
    : [];
  return { plateInfoList: plates.map(plateInfo) };
});
