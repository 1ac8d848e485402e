import { candles, type LiveSecurity, orderBook, quote, ticks, type Watch } from "@opend/quote";
import { InvalidArgumentError } from "commander";
import type { Column } from "../output/column.ts";

/** The kinds that can be watched, by name. */
const kindsByName: {
  readonly quote: typeof quote;
  readonly orderBook: typeof orderBook;
  readonly ticks: typeof ticks;
  readonly "candles:1d": ReturnType<typeof candles<"1d">>;
} = { quote, orderBook, ticks, "candles:1d": candles("1d") };

type KindName = keyof typeof kindsByName;
/** A kind that can be watched. */
export type WatchKind = (typeof kindsByName)[KindName];
/** The securities of a board. */
export type Board = Watch<WatchKind>;

/** One line of the board. */
export interface Line {
  readonly code: string;
  readonly name: string | undefined;
  readonly price: number | undefined;
  readonly changePercent: number | undefined;
  readonly volume: number | undefined;
  readonly time: string | undefined;
  readonly bidVolume: number | undefined;
  readonly bid: number | undefined;
  readonly ask: number | undefined;
  readonly askVolume: number | undefined;
  readonly trade: number | undefined;
  readonly tradeVolume: number | undefined;
  readonly direction: string | undefined;
  readonly open: number | undefined;
  readonly high: number | undefined;
  readonly low: number | undefined;
  readonly state: string;
}

const columnsOfKind: Readonly<Record<KindName, readonly Column<Line>[]>> = {
  quote: [
    { title: "Name", key: "name", kind: "text", rank: 3 },
    { title: "Price", key: "price", kind: "decimal" },
    { title: "Change %", key: "changePercent", kind: "decimal", rank: 2 },
    { title: "Volume", key: "volume", kind: "count", rank: 4 },
    { title: "Time", key: "time", kind: "text", rank: 4 },
  ],
  orderBook: [
    { title: "Bid volume", key: "bidVolume", kind: "count", rank: 4 },
    { title: "Bid", key: "bid", kind: "decimal", rank: 2 },
    { title: "Ask", key: "ask", kind: "decimal", rank: 2 },
    { title: "Ask volume", key: "askVolume", kind: "count", rank: 4 },
  ],
  ticks: [
    { title: "Trade", key: "trade", kind: "decimal", rank: 2 },
    { title: "Trade volume", key: "tradeVolume", kind: "count", rank: 4 },
    { title: "Side", key: "direction", kind: "text", rank: 4 },
  ],
  "candles:1d": [
    { title: "Open", key: "open", kind: "decimal", rank: 4 },
    { title: "High", key: "high", kind: "decimal", rank: 4 },
    { title: "Low", key: "low", kind: "decimal", rank: 4 },
  ],
};

/** Rank 0, because a board cannot be trusted without its state. */
export const columnsOf = ({ kinds }: Board): readonly Column<Line>[] => [
  { title: "Code", key: "code", kind: "text", rank: 0 },
  ...kinds.flatMap(({ name }) => columnsOfKind[name]),
  { title: "State", key: "state", kind: "text", rank: 0 },
];

/** A line about the latest gap, if there was one. */
export function noteOf({ lastGap }: Board): string | undefined {
  if (!lastGap) return undefined;
  const { fromMs, toMs, reason } = lastGap;
  return `Gap of ${seconds(toMs - fromMs)}, since ${new Date(fromMs).toISOString()}: ${reason}`;
}

/** The current row of a security. */
export function lineOf(security: LiveSecurity<WatchKind>): Line {
  const { code, quote, orderBook, ticks: tick, "candles:1d": day } = security;
  const [bid, ask] = [orderBook?.bids[0], orderBook?.asks[0]];
  return {
    code,
    name: quote?.name,
    price: quote?.price,
    changePercent: quote?.lastClose
      ? Math.round((quote.price / quote.lastClose - 1) * 10_000) / 100
      : undefined,
    volume: quote?.volume,
    time: quote?.time,
    bidVolume: bid?.volume,
    bid: bid?.price,
    ask: ask?.price,
    askVolume: ask?.volume,
    trade: tick?.price,
    tradeVolume: tick?.volume,
    direction: tick?.direction,
    open: day?.open,
    high: day?.high,
    low: day?.low,
    state: stateOf(security),
  };
}

/** `live`, or the reason why not, with the age of the row. */
function stateOf({ stale, freshness }: LiveSecurity<WatchKind>): string {
  if (stale === undefined) return "live";
  const ages = Object.values(freshness).flatMap(({ ageMs }) => ageMs ?? []);
  return ages.length === 0 ? stale : `${stale}, ${seconds(Math.max(...ages))} old`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** The names of all kinds, separated by commas. */
export const kindNames: string = Object.keys(kindsByName).join(", ");

const isKindName = (text: string): text is KindName => Object.hasOwn(kindsByName, text);

/** Parses names of kinds, separated by commas. */
export const kindsOf = (text: string): readonly WatchKind[] =>
  text.split(",").map((name) => {
    if (!isKindName(name))
      throw new InvalidArgumentError(`${JSON.stringify(name)} is not one of ${kindNames}.`);
    return kindsByName[name];
  });
