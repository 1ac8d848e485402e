import { SubType, type Ticker } from "@opend/core/qot/common";
import { type S2C, UpdateTicker } from "@opend/core/qot/update-ticker";
import { type NameIn, named } from "../enum-name.ts";
import type { RowKind } from "../live/kinds/kind.ts";
import { instant, type MarketTime, marketTime } from "../time/market-time.ts";
import { quantity } from "./quantity.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { type TickType, tickTypes } from "./tick-type.ts";

const directions = { 0: "unknown", 1: "buy", 2: "sell", 3: "neutral" } as const;
const sources = { 0: "unknown", 1: "live", 2: "missed", 3: "cached" } as const;

/** Which side made a trade happen: a buyer who took an offer, a seller who took a bid, or neither. */
export type TickDirection = NameIn<typeof directions>;
/**
 * `live`; `missed` while OpenD had lost its servers and fetched afterwards, at most 50; `cached`:
 * known to OpenD before, pushed once after subscribing.
 */
export type TickSource = NameIn<typeof sources>;

/** One trade. */
export interface Tick extends Subject, MarketTime {
  readonly type: "ticker";
  /** Tells one trade of a security from another. */
  readonly sequence: bigint;
  /** In the currency of the market. */
  readonly price: number;
  /** Units traded: shares, contracts. */
  readonly volume: number;
  /** Value traded. */
  readonly turnover: number;
  readonly direction: TickDirection;
  /** How the exchange marks the trade; `regularTicks` and `candleTicks` choose among them. */
  readonly tickType: TickType | undefined;
  /** The exchange's own sign for the type, one character. */
  readonly sign: string | undefined;
  /** When OpenD had it, in milliseconds since 1970; told of pushes only. */
  readonly receivedAt: number | undefined;
  /** Told of pushes only. */
  readonly source: TickSource | undefined;
}

/** Subscribing to single trades: `"ticker"`. */
export const tickerKind: RowKind<"ticker", S2C, Tick> = {
  name: "ticker",
  subType: SubType.SubType_Ticker,
  push: UpdateTicker,
  rows: ticks,
  keep: "queue",
  heeds: ["hours"],
};

/** Of a push; the reply to Qot_GetTicker has the same fields. In the order of OpenD. */
export function ticks({ security, name, tickerList }: S2C): Tick[] {
  const { subject, zones } = subjectOf(security, name);
  return tickerList.map((message) => ({
    type: "ticker",
    ...subject,
    ...marketTime(message, zones, type),
    sequence: message.sequence,
    price: message.price,
    volume: quantity(message.volume, message.hpVolume),
    turnover: message.turnover,
    direction: named(directions, message.dir),
    tickType: named(tickTypes, message.type),
    sign: signOf(message),
    receivedAt: instant(message.recvTime, type, "recvTime"),
    source: named(sources, message.pushDataType),
  }));
}

const type = "Qot_Common.Ticker";

const signOf = ({ typeSign }: Ticker): string | undefined =>
  typeSign !== undefined && typeSign > 0 && typeSign <= 0xffff
    ? String.fromCharCode(typeSign)
    : undefined;
