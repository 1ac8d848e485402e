/** Tables by name, for tools that are told a name as text. They carry every kind and every column. */

import type { CataloguedQuestion } from "./ask/catalogued-question.ts";
import * as all from "./columns.ts";
import { catalogue } from "./gen/catalogue.ts";
import type { BoardColumn } from "./live/board/column.ts";
import { brokerQueue } from "./live/kinds/broker-queue.ts";
import { candles } from "./live/kinds/candles.ts";
import type { Kind } from "./live/kinds/kind.ts";
import { minutes } from "./live/kinds/minutes.ts";
import { orderBook } from "./live/kinds/order-book.ts";
import { quote } from "./live/kinds/quote.ts";
import { ticks } from "./live/kinds/ticks.ts";
import { periods } from "./rows/candle.ts";

export type { CataloguedQuestion } from "./ask/catalogued-question.ts";
export { type InputSchema, inputSchema } from "./ask/input-schema.ts";
export {
  type AnyListQuestion,
  type AnyQuestion,
  type AnySingleQuestion,
  anyAnswer,
  anyList,
} from "./ask/question.ts";

/** Every question, by the name of its function: `"shortSellingRank"`. */
export const questions: ReadonlyMap<string, CataloguedQuestion> = new Map(
  catalogue.map((each) => [each.name, each]),
);

/** Every kind of live data by its name: `"quote"`, `"candles:1m"`. */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  [quote, orderBook, ticks, minutes, brokerQueue, ...periods.map(candles)].map((kind: Kind) => [
    kind.name,
    kind,
  ]),
);

const { column: _, numberColumn: __, ...byName } = all;

/** Every column of a board by its name: `"price"`, `"bid"`. */
export const columns: ReadonlyMap<string, BoardColumn> = new Map(Object.entries(byName));
