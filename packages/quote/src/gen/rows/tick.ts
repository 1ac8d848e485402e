// Generated from Qot_Common.Ticker by tools/rows. Do not edit.
import type { Ticker as Message } from "@opend/core/qot/common";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import type { About, Subject } from "../../rows/subject.ts";
import { signOf } from "../../rows/tick-type.ts";
import { safeNumber } from "../../safe-number.ts";
import { instant, marketTime, type MarketTime } from "../../time/market-time.ts";
import { type TickDirection, tickDirections } from "../enums/tick-direction.ts";
import { type TickSource, tickSources } from "../enums/tick-source.ts";
import { type TickType, tickTypes } from "../enums/tick-type.ts";

/** One trade. */
export interface Tick extends Subject, MarketTime {
  readonly type: "tick";
  /** Identifies the trade; may exceed 2^53. */
  readonly sequence: bigint;
  /** Price of the trade, in the currency of the market. */
  readonly price: number;
  /** Units traded (shares, contracts). */
  readonly volume: number;
  /** Value of the trade, in the currency of the market. */
  readonly turnover: number;
  /** Which side made the trade happen. OpenD calls it `dir`. */
  readonly direction: TickDirection;
  /**
   * When OpenD received the push, in milliseconds since 1970; only in pushes. OpenD calls it
   * `recvTime`.
   */
  readonly receivedAt: number | undefined;
  /** How the exchange marks the trade. OpenD calls it `type`. */
  readonly tickType: TickType | undefined;
  /** The exchange's sign for the type: one character. OpenD calls it `typeSign`. */
  readonly sign: string | undefined;
  /** Pushes only. OpenD calls it `pushDataType`. */
  readonly source: TickSource | undefined;
}

export function tick(message: Message, about: About): Tick {
  const { subject } = about;
  const at = marketTime(message, about.zones, "Qot_Common.Ticker");
  return {
    type: "tick",
    code: subject.code,
    market: subject.market,
    name: subject.name,
    timestamp: at.timestamp,
    time: at.time,
    timeZone: at.timeZone,
    sequence: message.sequence,
    price: message.price,
    volume: message.hpVolume || safeNumber("volume", message.volume),
    turnover: message.turnover,
    direction: enumName(tickDirections, message.dir),
    receivedAt: instant(message.recvTime, "Qot_Common.Ticker", "recvTime"),
    tickType: enumName(tickTypes, message.type),
    sign: signOf(message.typeSign),
    source: enumName(tickSources, message.pushDataType),
  };
}

/** The columns of {@link Tick}. */
export const tickColumns: FieldKinds<Tick> = {
  type: "plain",
  code: "plain",
  market: "plain",
  name: "plain",
  timestamp: "number",
  time: "plain",
  timeZone: "plain",
  sequence: "plain",
  price: "number",
  volume: "number",
  turnover: "number",
  direction: "plain",
  receivedAt: "number",
  tickType: "plain",
  sign: "plain",
  source: "plain",
};
