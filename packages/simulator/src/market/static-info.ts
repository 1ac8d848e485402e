import {
  ExchType,
  ExpirationCycle,
  OptionSettlementMode,
  OptionStandardType,
  type SecurityStaticInfo,
} from "@opend/core/qot/common";
import { keyOf, type Option, type Security } from "../data/security.ts";
import { isMain, lastTradeTimes } from "./ex-data/future.ts";
import { optionType } from "./ex-data/option.ts";
import { warrantType } from "./ex-data/warrant.ts";
import type { Market } from "./markets.ts";
import { hashed } from "./random.ts";
import { schemaSecurity } from "./schema-names.ts";
import { securityTypes } from "./snapshot.ts";
import { midnight, utcMidnight } from "./zone.ts";
import { zoneOf } from "./zone-of.ts";

const exchanges: Readonly<Record<Market, number>> = {
  HK: ExchType.ExchType_HK_MainBoard,
  US: ExchType.ExchType_US_Nasdaq,
  SH: ExchType.ExchType_CN_SH,
  SZ: ExchType.ExchType_CN_SZ,
};

const idOf = (security: Security): bigint => 9_100_000_000_000n + BigInt(hashed(keyOf(security)));

/** The static information of a security. */
export function staticInfo(security: Security): SecurityStaticInfo {
  const { lotSize, name, listDay } = security;
  return {
    basic: {
      security: schemaSecurity(security),
      id: idOf(security),
      lotSize,
      secType: securityTypes[security.kind],
      name,
      listTime: listDay,
      listTimestamp: midnight(listDay, zoneOf(security)),
      delisting: false,
      exchType: exchangeOf(security),
    },
    ...exData(security),
  };
}

function exData(security: Security): Omit<SecurityStaticInfo, "basic"> {
  const { market } = security;
  if (security.kind === "option") {
    const owner = schemaSecurity({ market, code: security.owner });
    return {
      optionExData: {
        type: optionType(security),
        owner,
        strikeTime: security.expiry,
        strikeTimestamp: midnight(security.expiry, zoneOf(security)),
        strikePrice: security.strike,
        suspend: false,
        market,
        expirationCycle: cycleOf(security),
        optionStandardType: OptionStandardType.OptionStandardType_Standard,
        optionSettlementMode: OptionSettlementMode.OptionSettlementMode_PM,
      },
    };
  }
  if (security.kind === "warrant") {
    const owner = schemaSecurity({ market, code: security.owner });
    return { warrantExData: { type: warrantType(security), owner } };
  }
  if (security.kind === "future")
    return {
      futureExData: { ...lastTradeTimes(security), isMainContract: isMain(security) },
    };
  return {};
}

function exchangeOf({ market, kind }: Security): number {
  if (kind === "option" && market === "US") return ExchType.ExchType_US_Option;
  if (kind === "future")
    return market === "US" ? ExchType.ExchType_US_CME : ExchType.ExchType_HK_HKEX;
  return exchanges[market];
}

/**
 * Hong Kong expiries are monthly. Others are monthly on the third Friday (or the day before), and
 * weekly otherwise.
 */
export function cycleOf({ market, expiry }: Option): number {
  const dayOfMonth = Number(expiry.slice(8));
  const weekday = new Date(utcMidnight(expiry) * 1000).getUTCDay();
  const isThirdWeek = dayOfMonth >= 15 - (5 - weekday) && dayOfMonth <= 21 - (5 - weekday);
  return market === "HK" || isThirdWeek
    ? ExpirationCycle.ExpirationCycle_Month
    : ExpirationCycle.ExpirationCycle_Week;
}
