// Generated from Qot_GetFutureInfo.FutureInfo by tools/rows. Do not edit.
import type { FutureInfo as Message } from "@opend/core/qot/get-future-info";
import type { FieldKinds } from "../../ask/columns.ts";
import { codeText } from "../../codes.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { dayText } from "../../time/day-text.ts";
import { type FutureSession, futureSession } from "./future-session.ts";

/** The terms of one futures contract. */
export interface FutureInfo extends Subject {
  /**
   * The underlying security; futures on stocks and on stock indices only. OpenD calls it `owner`.
   */
  readonly underlying: string | undefined;
  /**
   * Last trading day; only contracts that are not the main one have it. OpenD calls it
   * `lastTradeTime`.
   */
  readonly lastTradingDate: string | undefined;
  /**
   * Name of the underlying, for futures that are not on a security. OpenD calls it `ownerOther`.
   */
  readonly underlyingText: string;
  /** Name of the exchange. */
  readonly exchange: string;
  /** Name of the kind of contract. */
  readonly contractType: string;
  /** Size of one contract; `contractSizeUnit` gives its unit. */
  readonly contractSize: number;
  /** Unit of `contractSize`, in words. */
  readonly contractSizeUnit: string;
  /** Currency that the price is quoted in. */
  readonly quoteCurrency: string;
  /** The smallest step of the price; `minTickUnit` gives its unit. OpenD calls it `minVar`. */
  readonly minTick: number;
  /** Unit of `minTick`, in words. OpenD calls it `minVarUnit`. */
  readonly minTickUnit: string;
  /** The meaning of one unit of the price, in words. */
  readonly quoteUnit: string | undefined;
  /** Time zone of the exchange, in words. */
  readonly timeZone: string;
  /** Web address of the exchange's contract specification. OpenD calls it `exchangeFormatUrl`. */
  readonly exchangeUrl: string;
  /** The month's contract that a main contract represents at present. */
  readonly origin: string | undefined;
  /** The sessions of the trading day. OpenD calls it `tradeTime`. */
  readonly sessions: readonly FutureSession[];
}

export function futureInfo(message: Message): FutureInfo {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    underlying: message.owner && codeText(message.owner),
    lastTradingDate: dayText(message.lastTradeTime),
    underlyingText: message.ownerOther,
    exchange: message.exchange,
    contractType: message.contractType,
    contractSize: message.contractSize,
    contractSizeUnit: message.contractSizeUnit,
    quoteCurrency: message.quoteCurrency,
    minTick: message.minVar,
    minTickUnit: message.minVarUnit,
    quoteUnit: message.quoteUnit || undefined,
    timeZone: message.timeZone,
    exchangeUrl: message.exchangeFormatUrl,
    origin: message.origin && codeText(message.origin),
    sessions: message.tradeTime.map(futureSession),
  };
}

/** The columns of {@link FutureInfo}. */
export const futureInfoColumns: FieldKinds<FutureInfo> = {
  code: "plain",
  market: "plain",
  name: "plain",
  underlying: "plain",
  lastTradingDate: "plain",
  underlyingText: "plain",
  exchange: "plain",
  contractType: "plain",
  contractSize: "number",
  contractSizeUnit: "plain",
  quoteCurrency: "plain",
  minTick: "number",
  minTickUnit: "plain",
  quoteUnit: "plain",
  timeZone: "plain",
  exchangeUrl: "plain",
  origin: "plain",
  sessions: "plain",
};
