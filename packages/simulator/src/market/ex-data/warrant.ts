import { WarrantType } from "@opend/core/qot/common";
import type { WarrantSnapshotExData } from "@opend/core/qot/get-security-snapshot";
import { keyOf, type Warrant } from "../../data/security.ts";
import { previousTradingDay } from "../calendar.ts";
import { claimOf } from "../derived.ts";
import { markets } from "../markets.ts";
import type { Moment } from "../moment.ts";
import type { Quote } from "../quote.ts";
import { random, rounded } from "../random.ts";
import { schemaSecurity } from "../schema-names.ts";
import { valuation } from "../valuation.ts";
import { midnight, wallClock } from "../zone.ts";

const types: Readonly<Record<Warrant["type"], number>> = {
  call: WarrantType.WarrantType_Buy,
  put: WarrantType.WarrantType_Sell,
  bull: WarrantType.WarrantType_Bull,
  bear: WarrantType.WarrantType_Bear,
};

export const warrantType = ({ type }: Warrant): number => types[type];

/** The last trading day: three days before the expiry. */
export const lastTradeDay = ({ market, maturity }: Warrant): string =>
  [1, 2, 3].reduce((day) => previousTradingDay(market, day), maturity);

export function warrantExData(
  security: Warrant,
  { current }: Quote,
  { catalog, seconds }: Moment,
): WarrantSnapshotExData {
  const { type, strike, conversion, maturity, recoveryPrice, issuedShares } = security;
  const owner = catalog.ownerOf(security);
  const underlying = catalog.quote(owner, seconds).current;
  const { zone } = markets[security.market];
  const claim = claimOf(security, owner.lastClose);
  const isContract = type === "bull" || type === "bear";
  const side = claim.isCall ? 1 : -1;
  const delta = valuation(claim, underlying, wallClock(seconds, zone).day).delta;
  const breakEven = strike + side * current * conversion;
  const ahead = ((underlying - strike) / strike) * 100 * side;
  const held = Math.floor(issuedShares * random(0, `street/${keyOf(security)}`)() * 0.6);
  return {
    conversionRate: conversion,
    warrantType: warrantType(security),
    strikePrice: strike,
    maturityTime: maturity,
    endTradeTime: lastTradeDay(security),
    owner: schemaSecurity(owner),
    recoveryPrice: recoveryPrice ?? 0,
    streetVolumn: BigInt(held),
    issueVolumn: BigInt(issuedShares),
    streetRate: rounded((held / issuedShares) * 100, 0.001),
    delta: isContract ? 0 : rounded(delta, 0.001),
    impliedVolatility: isContract ? 0 : rounded(claim.volatility * 100, 0.001),
    premium: rounded((side * (breakEven - underlying) * 100) / underlying, 0.001),
    maturityTimestamp: midnight(maturity, zone),
    endTradeTimestamp: midnight(lastTradeDay(security), zone),
    leverage: rounded(underlying / (current * conversion), 0.001),
    ipop: rounded(ahead, 0.001),
    breakEvenPoint: rounded(breakEven, 0.001),
    conversionPrice: rounded(current * conversion, 0.001),
    ...(recoveryPrice !== undefined && {
      priceRecoveryRatio: rounded(((underlying - recoveryPrice) / recoveryPrice) * 100, 0.001),
    }),
    score: 50,
    issuerCode: security.name.slice(0, 2),
  };
}
