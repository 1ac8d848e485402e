import { SubType } from "@opend/core/qot/common";
import { candleSubTypes, type Period } from "./candle.ts";

type StateName = "quote" | "orderBook" | "ticks" | "minutes" | "brokerQueue";

/** The `SubType` in the schema of each kind, by name. */
export const subTypes: Readonly<Record<StateName, number>> = {
  quote: SubType.SubType_Basic,
  orderBook: SubType.SubType_OrderBook,
  ticks: SubType.SubType_Ticker,
  minutes: SubType.SubType_RT,
  brokerQueue: SubType.SubType_Broker,
};

/** The name of a kind of live data, in events and errors. */
export type KindName = StateName | `candles:${Period}`;

/** The names by `SubType`, without the code that reads pushes. */
export const kindNames: Readonly<Record<number, KindName>> = /* @__PURE__ */ Object.fromEntries(
  [
    ...(Object.entries(subTypes) as [KindName, number][]),
    ...Object.entries(candleSubTypes).map(
      ([period, subType]) => [`candles:${period as Period}`, subType] as [KindName, number],
    ),
  ].map(([name, subType]) => [subType, name]),
);
