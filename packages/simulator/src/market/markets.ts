import { QotMarket, QotMarketState as State } from "@opend/core/qot/common";
import type { Zone } from "./zone.ts";

export type Market = "HK" | "US" | "SH" | "SZ";

/** Markets with short-selling data. */
export type ShortSellingMarket = "HK" | "US";

/**
 * The number of a market in the schema, its zone, and its states with the minute of the day when each
 * begins.
 */
export interface MarketFacts {
  readonly number: number;
  readonly zone: Zone;
  readonly phases: readonly (readonly [fromMinute: number, state: number])[];
}

const at = (hours: number, minutes = 0): number => hours * 60 + minutes;

const mainland = {
  zone: "Asia/Shanghai",
  phases: [
    [at(0), State.QotMarketState_Closed],
    [at(9, 15), State.QotMarketState_Auction],
    [at(9, 30), State.QotMarketState_Morning],
    [at(11, 30), State.QotMarketState_Rest],
    [at(13), State.QotMarketState_Afternoon],
    [at(15), State.QotMarketState_Closed],
  ],
} as const;

export const markets: Readonly<Record<Market, MarketFacts>> = {
  HK: {
    number: QotMarket.QotMarket_HK_Security,
    zone: "Asia/Hong_Kong",
    phases: [
      [at(0), State.QotMarketState_Closed],
      [at(9), State.QotMarketState_Auction],
      [at(9, 20), State.QotMarketState_WaitingOpen],
      [at(9, 30), State.QotMarketState_Morning],
      [at(12), State.QotMarketState_Rest],
      [at(13), State.QotMarketState_Afternoon],
      [at(16), State.QotMarketState_HkCas],
      [at(16, 10), State.QotMarketState_Closed],
    ],
  },
  US: {
    number: QotMarket.QotMarket_US_Security,
    zone: "America/New_York",
    phases: [
      [at(0), State.QotMarketState_OVERNIGHT],
      [at(4), State.QotMarketState_PreMarketBegin],
      [at(9, 30), State.QotMarketState_Afternoon],
      [at(16), State.QotMarketState_AfterHoursBegin],
      [at(20), State.QotMarketState_OVERNIGHT],
    ],
  },
  SH: { number: QotMarket.QotMarket_CNSH_Security, ...mainland },
  SZ: { number: QotMarket.QotMarket_CNSZ_Security, ...mainland },
};

/** The prefixes of markets without simulated securities, for the codes in refusals. */
const otherPrefixes: Readonly<Record<number, string>> = {
  2: "HK_FUTURE",
  31: "SG",
  41: "JP",
  51: "AU",
  61: "MY",
  71: "CA",
  81: "FX",
};

/** The market of a number, if it is modelled. */
export function marketOf(number: number): Market | undefined {
  return (Object.keys(markets) as Market[]).find((name) => markets[name].number === number);
}

/** `HK.00700`; a market without a known prefix is written as its number. */
export function codeText({ market, code }: { market: number; code: string }): string {
  return `${marketOf(market) ?? otherPrefixes[market] ?? market}.${code}`;
}
