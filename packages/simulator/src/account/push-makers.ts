import { maxMissedTicks } from "@opend/core/internal";
import { PushDataType, SubType, type Ticker } from "@opend/core/qot/common";
import { UpdateBasicQot } from "@opend/core/serve/qot/update-basic-qot";
import { UpdateBroker } from "@opend/core/serve/qot/update-broker";
import { UpdateKL } from "@opend/core/serve/qot/update-kl";
import { UpdateOrderBook } from "@opend/core/serve/qot/update-order-book";
import { UpdateRT } from "@opend/core/serve/qot/update-rt";
import { UpdateTicker } from "@opend/core/serve/qot/update-ticker";
import { encodePush } from "@opend/core/server";
import { basicQot } from "../market/basic-qot.ts";
import { kLines, kLinesOf } from "../market/k-lines.ts";
import type { Moment } from "../market/moment.ts";
import { depthOf } from "../market/order-book.ts";
import { brokerMessage, orderBookMessage } from "../market/order-book-message.ts";
import { kLineSubTypes, type Period, periodOf } from "../market/periods.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import type { SessionKind } from "../market/sessions.ts";
import { minutesBetween } from "../market/tape/begun.ts";
import { wasOpen } from "../market/tape/opening.ts";
import { lastTrades, ticker, tradesBetween } from "../market/tickers.ts";
import { timeShare, timeShareOf } from "../market/time-share.ts";
import type { Held } from "./subscriptions.ts";

/** One message that is ready to be pushed. */
export interface Made {
  readonly protoId: number;
  readonly body: Uint8Array;
}

/** Why a message is pushed: the event is new, was missed, or is older than the registration. */
export type Occasion = "realtime" | "missed" | "cache";

export interface PushMaker {
  /** The messages about events after one time and up to the moment; for `cache`, about earlier events. */
  make(held: Held, moment: Moment, after: number, occasion: Occasion): Made[];
}

const always: readonly SessionKind[] = ["regular", "pre", "after", "overnight"];
/** How many earlier trades are pushed after a registration. */
const cached = 10;
/** Trades that fit in one push. */
const mostAtOnce = 1000;

const dataTypes: Readonly<Record<Occasion, number>> = {
  realtime: PushDataType.PushDataType_Realtime,
  missed: PushDataType.PushDataType_ByDisConn,
  cache: PushDataType.PushDataType_Cache,
};

/** Only the newest of missed rows; all rows on other occasions. */
const pushed = <Row>(rows: readonly Row[], occasion: Occasion): readonly Row[] =>
  occasion === "missed" ? rows.slice(-maxMissedTicks) : rows;

/** A subtype with one state at a time. It is pushed during trading and after a trade. */
const states = (tell: (held: Held, moment: Moment) => Made): PushMaker => ({
  make(held, moment, after, occasion) {
    const tape = moment.catalog.tape(held.security);
    const isTold = occasion === "cache" || wasOpen(tape, after, moment.seconds, always);
    return isTold ? [tell(held, moment)] : [];
  },
});

const quotes = states(({ security }, moment) => {
  const basicQotList = [basicQot(security, moment)];
  return { protoId: UpdateBasicQot.id, body: encodePush(UpdateBasicQot, { basicQotList }) };
});

const orderBooks = states(({ security, terms }, moment) => {
  const message = orderBookMessage(security, moment, depthOf(security), terms.hasDetail);
  return { protoId: UpdateOrderBook.id, body: encodePush(UpdateOrderBook, message) };
});

const brokerQueues = states(({ security }, moment) => ({
  protoId: UpdateBroker.id,
  body: encodePush(UpdateBroker, brokerMessage(security, moment)),
}));

const tickers: PushMaker = {
  make({ security, terms: { kinds } }, { catalog, seconds }, after, occasion) {
    const tape = catalog.tape(security);
    const trades =
      occasion === "cache"
        ? lastTrades(tape, after, kinds, cached)
        : pushed(tradesBetween(tape, after, seconds, kinds), occasion);
    const pushDataType = dataTypes[occasion];
    const rows = trades.map((trade): Ticker => {
      return { ...ticker(security, trade), recvTime: seconds, pushDataType };
    });
    const made: Made[] = [];
    for (let from = 0; from < rows.length; from += mostAtOnce) {
      const tickerList = rows.slice(from, from + mostAtOnce);
      const message = { security: schemaSecurity(security), name: security.name, tickerList };
      made.push({ protoId: UpdateTicker.id, body: encodePush(UpdateTicker, message) });
    }
    return made;
  },
};

const timeShares: PushMaker = {
  make({ security, terms: { kinds } }, { catalog, seconds }, after, occasion) {
    const tape = catalog.tape(security);
    const rtList =
      occasion === "cache"
        ? timeShare(tape, seconds, kinds).slice(-1)
        : timeShareOf(
            tape,
            pushed(minutesBetween(tape, after, seconds, kinds), occasion),
            seconds,
            kinds,
          );
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
    make(held, { catalog, seconds }, after, occasion) {
      const { security } = held;
      const kinds = kindsOf(held);
      const tape = catalog.tape(security);
      const minutes = pushed(minutesBetween(tape, after, seconds, kinds), occasion);
      return held.rehabTypes.flatMap((rehabType) => {
        const question = { period, rehabType, kinds, seconds, most: 1 };
        const klList =
          occasion === "cache" ? kLines(tape, question) : kLinesOf(tape, minutes, question);
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

/** The messages to push for each subtype. */
export const pushMakers: ReadonlyMap<number, PushMaker> = new Map([
  [SubType.SubType_Basic, quotes],
  [SubType.SubType_OrderBook, orderBooks],
  [SubType.SubType_Broker, brokerQueues],
  [SubType.SubType_Ticker, tickers],
  [SubType.SubType_RT, timeShares],
  ...kLineSubTypes.map(([subType, klType]) => [subType, candles(klType)] as const),
]);
