import type { FutureInfo } from "@opend/core/qot/get-future-info";
import { GetFutureInfo } from "@opend/core/serve/qot/get-future-info";
import type { Future, Security } from "../data/security.ts";
import { type Handler, handler } from "../handler.ts";
import type { Catalog } from "../market/catalog.ts";
import { isMain, lastTradeTimes } from "../market/ex-data/future.ts";
import { codeText } from "../market/markets.ts";
import { toPrice } from "../market/price.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import { stretchesOf } from "../market/sessions.ts";
import { Refusal } from "../refusal.ts";
import { securitiesOf } from "./securities.ts";

export const getFutureInfo: Handler = handler(
  GetFutureInfo,
  ({ securityList }, { account: { catalog } }) => ({
    futureInfoList: securitiesOf(securityList, catalog, GetFutureInfo.bounds.maxSecurities).map(
      (security) => futureInfo(asFuture(security), catalog),
    ),
  }),
);

function asFuture(security: Security): Future {
  if (security.kind !== "future")
    throw new Refusal(
      `unsupported security type: ${codeText(schemaSecurity(security))} is not a future`,
    );
  return security;
}

function futureInfo(security: Future, catalog: Catalog): FutureInfo {
  const { market, name, currency, exchange, lotSize, origin, step } = security;
  return {
    name,
    security: schemaSecurity(security),
    ...lastTradeTimes(security),
    owner: schemaSecurity(catalog.ownerOf(security)),
    ownerOther: "",
    exchange,
    contractType: "Index futures",
    contractSize: lotSize,
    contractSizeUnit: `${currency} per point`,
    quoteCurrency: currency,
    minVar: toPrice(step),
    minVarUnit: "points",
    quoteUnit: "points",
    // Minutes of the day. Below 0 is the evening before, from 1440 on the morning after.
    tradeTime: stretchesOf(security).map(({ from, to }) => ({ begin: from, end: to })),
    timeZone: market === "US" ? "CT" : "CCT",
    exchangeFormatUrl: "",
    ...(isMain(security) && { origin: schemaSecurity({ market, code: origin }) }),
  };
}
