import { OptionAreaType, type OptionBasicQotExData, OptionType } from "@opend/core/qot/common";
import type { OptionSnapshotExData } from "@opend/core/qot/get-security-snapshot";
import { keyOf, type Option } from "../../data/security.ts";
import { daysBetween } from "../calendar.ts";
import { claimOf } from "../derived.ts";
import type { Moment } from "../moment.ts";
import type { Quote } from "../quote.ts";
import { random, rounded } from "../random.ts";
import { schemaSecurity } from "../schema-names.ts";
import { valuation } from "../valuation.ts";
import { midnight, wallClock } from "../zone.ts";
import { zoneOf } from "../zone-of.ts";

/** The extra fields in quotes of options. Premium and Greeks are computed from the underlying's price. */
export function optionValues(
  security: Option,
  { current }: Quote,
  { catalog, seconds }: Moment,
): OptionBasicQotExData {
  const owner = catalog.ownerOf(security);
  const underlying = catalog.quote(owner, seconds).current;
  const today = wallClock(seconds, zoneOf(security)).day;
  const claim = claimOf(security, owner.lastClose);
  const { delta, gamma, vega, theta, rho } = valuation(claim, underlying, today);
  const cost = security.type === "call" ? current : -current;
  const premium = ((security.strike + cost - underlying) / underlying) * 100;
  // The open interest is the same on both sides of the strike. It is random and does not change.
  const open = Math.floor(random(0, `open-interest/${keyOf(security)}`)() * 20_000);
  const size = security.lotSize;
  const isHongKong = security.market === "HK";
  return {
    strikePrice: security.strike,
    contractSize: size,
    contractSizeFloat: size,
    openInterest: open,
    impliedVolatility: rounded(claim.volatility * 100, 0.001),
    premium: rounded(security.type === "call" ? premium : -premium, 0.001),
    delta: rounded(delta, 0.0001),
    gamma: rounded(gamma, 0.0001),
    vega: rounded(vega, 0.0001),
    theta: rounded(theta, 0.0001),
    rho: rounded(rho, 0.0001),
    expiryDateDistance: daysBetween(today, security.expiry),
    optionAreaType: OptionAreaType.OptionAreaType_American,
    contractMultiplier: size,
    ...(isHongKong && {
      netOpenInterest: Math.floor(open / 3),
      contractNominalValue: rounded(underlying * size, 0.01),
      ownerLotMultiplier: size / owner.lotSize,
    }),
  };
}

export function optionExData(security: Option, quote: Quote, moment: Moment): OptionSnapshotExData {
  return {
    ...optionValues(security, quote, moment),
    type: optionType(security),
    owner: schemaSecurity(moment.catalog.ownerOf(security)),
    strikeTime: security.expiry,
    strikeTimestamp: midnight(security.expiry, zoneOf(security)),
  };
}

export const optionType = ({ type }: Option): number =>
  type === "call" ? OptionType.OptionType_Call : OptionType.OptionType_Put;
