import { encodePush } from "@opend/core/internal";
import { PushDataType, SubType, type Ticker } from "@opend/core/qot/common";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { UpdateBroker } from "@opend/core/qot/update-broker";
import { UpdateKL } from "@opend/core/qot/update-kl";
import { UpdateOrderBook } from "@opend/core/qot/update-order-book";
import { UpdateRT } from "@opend/core/qot/update-rt";
import { UpdateTicker } from "@opend/core/qot/update-ticker";
import { basicQot, schemaSecurity } from "../market/basic-qot.ts";
import { kLines } from "../market/k-lines.ts";
import type { Moment } from "../market/moment.ts";
import { depthOf } from "../market/order-book.ts";
import { brokerMessage, orderBookMessage } from "../market/order-book-message.ts";
import { kLineSubTypes, type Period, periodOf } from "../market/periods.ts";
import type { SessionKind } from "../market/sessions.ts";
import { lastTrades, ticker, tradesBetween } from "../market/tickers.ts";
import { timeShare } from "../market/time-share.ts";
import type { Held } from "./subscriptions.ts";

/** One message that is ready to be pushed. */
export interface Made {
  readonly protoId: number;
  readonly body: Uint8Array;
}

/** Why something is pushed: it has happened, it was missed, or it was there before. */
export type Occasion = "realtime" | "missed" | "cache";

export interface PushMaker {
  /** Sessions in which there is something to push. */
  sessions(held: Held): readonly SessionKind[];
  /** What happened after one time and up to the moment. */
  make(held: Held, moment: Moment, after: number, occasion: Occasion): Made[];
}

const always: readonly SessionKind[] = ["regular", "pre", "after", "overnight"];
/** Trades that are pushed after OpenD has found its servers again, and to who has just registered. */
const mostMissed = 50;
const cached = 10;

const dataTypes: Readonly<Record<Occasion, number>> = {
  realtime: PushDataType.PushDataType_Realtime,
  missed: PushDataType.PushDataType_ByDisConn,
  cache: PushDataType.PushDataType_Cache,
};

const quotes: PushMaker = {
  sessions: () => always,
  make: ({ security }, moment) => {
    const basicQotList = [basicQot(security, moment)];
    return [{ protoId: UpdateBasicQot.id, body: encodePush(UpdateBasicQot, { basicQotList }) }];
  },
};

const orderBooks: PushMaker = {
  sessions: () => always,
  make: ({ security, terms }, moment) => {
    const message = orderBookMessage(security, moment, depthOf(security), terms.hasDetail);
    return [{ protoId: UpdateOrderBook.id, body: encodePush(UpdateOrderBook, message) }];
  },
};

const brokerQueues: PushMaker = {
  sessions: () => always,
  make: ({ security }, moment) => [
    { protoId: UpdateBroker.id, body: encodePush(UpdateBroker, brokerMessage(security, moment)) },
  ],
};

const tickers: PushMaker = {
  sessions: ({ terms }) => terms.kinds,
  make({ security, terms: { kinds } }, { catalog, seconds }, after, occasion) {
    const tape = catalog.tape(security);
    const trades =
      occasion === "cache"
        ? lastTrades(tape, seconds, kinds, cached)
        : tradesBetween(tape, after, seconds, kinds, occasion === "missed" ? mostMissed : 10_000);
    if (trades.length === 0) return [];
    const pushDataType = dataTypes[occasion];
    const tickerList = trades.map((trade): Ticker => {
      return { ...ticker(security, trade), recvTime: seconds, pushDataType };
    });
    const message = { security: schemaSecurity(security), name: security.name, tickerList };
    return [{ protoId: UpdateTicker.id, body: encodePush(UpdateTicker, message) }];
  },
};

const timeShares: PushMaker = {
  sessions: ({ terms }) => terms.kinds,
  make({ security, terms }, { catalog, seconds }, after) {
    const points = timeShare(catalog.tape(security), seconds, terms.kinds);
    // The minute before once more when it has been finished since.
    const rtList = points.slice(-2).filter(({ timestamp = 0 }) => timestamp > after);
    const message = { security: schemaSecurity(security), name: security.name, rtList };
    return rtList.length === 0
      ? []
      : [{ protoId: UpdateRT.id, body: encodePush(UpdateRT, message) }];
  },
};

const candles = (klType: number): PushMaker => {
  const period = periodOf(klType) as Period;
  const kindsOf = (held: Held): readonly SessionKind[] =>
    "minutes" in period ? held.terms.kinds : ["regular"];
  return {
    sessions: kindsOf,
    make(held, { catalog, seconds }, after) {
      const { security } = held;
      return held.rehabTypes.flatMap((rehabType) => {
        const question = { period, rehabType, kinds: kindsOf(held), seconds, most: 2 };
        const newest = kLines(catalog.tape(security), question);
        // The one before once more when it has been finished since.
        const klList = newest.filter(
          ({ timestamp = 0 }, index) =>
            index === newest.length - 1 || ("minutes" in period && timestamp > after),
        );
        const message = {
          rehabType,
          klType,
          security: schemaSecurity(security),
          name: security.name,
          klList,
        };
        return klList.length === 0
          ? []
          : [{ protoId: UpdateKL.id, body: encodePush(UpdateKL, message) }];
      });
    },
  };
};

/** What is pushed for each subtype. */
export const pushMakers: ReadonlyMap<number, PushMaker> = new Map([
  [SubType.SubType_Basic, quotes],
  [SubType.SubType_OrderBook, orderBooks],
  [SubType.SubType_Broker, brokerQueues],
  [SubType.SubType_Ticker, tickers],
  [SubType.SubType_RT, timeShares],
  ...kLineSubTypes.map(([subType, klType]) => [subType, candles(klType)] as const),
]);
