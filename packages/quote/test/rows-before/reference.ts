import type { PlateInfo, SecurityStaticInfo } from "@opend/core/qot/common";
import type { S2C as Distribution } from "@opend/core/qot/get-capital-distribution";
import type { CapitalFlowItem } from "@opend/core/qot/get-capital-flow";
import type { MarketInfo } from "@opend/core/qot/get-market-state";
import type { SecurityOwnerPlate } from "@opend/core/qot/get-owner-plate";
import type { TradeDate } from "@opend/core/qot/request-trade-date";
import { codeText } from "../../src/codes.ts";
import { marketTime, marketTimeIfTold } from "../../src/time/market-time.ts";
import { instantOf } from "../../src/time/offset.ts";
import { parseDay } from "../../src/time/parse-day.ts";
import type { Zones } from "../../src/time/zones.ts";
import { subjectOf } from "./streamed.ts";
import * as tables from "./tables.ts";
import { named, textOf } from "./tables.ts";

export const capitalFlow = (
  { time = "", timestamp, ...item }: CapitalFlowItem,
  code: string,
  zones: Zones,
): object => ({
  code,
  ...marketTime({ time, timestamp }, zones, "Qot_GetCapitalFlow.CapitalFlowItem"),
  net: item.inFlow,
  main: item.mainInFlow,
  extraLarge: item.superInFlow,
  large: item.bigInFlow,
  medium: item.midInFlow,
  small: item.smlInFlow,
});

export function capitalDistribution(told: Distribution, code: string, zones: Zones): object {
  const moment = marketTimeIfTold(
    { time: told.updateTime ?? "", timestamp: told.updateTimestamp },
    zones,
    "Qot_GetCapitalDistribution.S2C",
  );
  return {
    code,
    timestamp: moment?.timestamp,
    time: moment?.time,
    timeZone: moment?.timeZone,
    in: {
      extraLarge: told.capitalInSuper,
      large: told.capitalInBig,
      medium: told.capitalInMid,
      small: told.capitalInSmall,
    },
    out: {
      extraLarge: told.capitalOutSuper,
      large: told.capitalOutBig,
      medium: told.capitalOutMid,
      small: told.capitalOutSmall,
    },
  };
}

export const plate = ({ plate: own, name, plateType }: PlateInfo): object => ({
  code: codeText(own),
  name,
  type: named(tables.plateTypes, plateType),
});

export const ownerPlates = (message: SecurityOwnerPlate): object => ({
  ...subjectOf(message.security, message.name).subject,
  plates: message.plateInfoList.map(plate),
});

export const marketState = (message: MarketInfo): object => ({
  ...subjectOf(message.security, message.name).subject,
  state: named(tables.marketStates, message.marketState),
});

export function tradingDay({ time, tradeDateType = 0 }: TradeDate, timeZone: string): object {
  const { date, clock } = parseDay(time, "Qot_RequestTradeDate.TradeDate");
  const timestamp = instantOf(timeZone, clock);
  return { date, timestamp, timeZone, session: named(tables.tradingSessions, tradeDateType) };
}

export function staticRow(message: SecurityStaticInfo): object {
  const { basic, warrantExData: warrant, optionExData: option, futureExData: future } = message;
  const base = {
    ...subjectOf(basic.security, basic.name).subject,
    id: basic.id,
    securityType: named(tables.securityTypes, basic.secType),
    lotSize: basic.lotSize,
    listDate: textOf(basic.listTime),
    isDelisted: basic.delisting,
    exchange: named(tables.exchanges, basic.exchType),
  };
  if (warrant)
    return {
      ...base,
      kind: "warrant",
      warrant: {
        type: named(tables.warrantTypes, warrant.type),
        underlying: codeText(warrant.owner),
      },
    };
  if (option)
    return {
      ...base,
      kind: "option",
      option: {
        type: named(tables.optionTypes, option.type),
        underlying: codeText(option.owner),
        expiryDate: textOf(option.strikeTime),
        strikePrice: option.strikePrice,
        isSuspended: option.suspend,
        optionMarket: option.market || undefined,
        indexOption: named(tables.indexOptions, option.indexOptionType),
        expirationCycle: named(tables.expirationCycles, option.expirationCycle),
        standard: named(tables.standards, option.optionStandardType),
        settlement: named(tables.settlements, option.optionSettlementMode),
      },
    };
  if (future)
    return {
      ...base,
      kind: "future",
      future: {
        lastTradingDate: textOf(future.lastTradeTime),
        isMainContract: future.isMainContract,
      },
    };
  return { ...base, kind: "plain" };
}
