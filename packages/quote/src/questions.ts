/** Tables by name, for tools that get names as text. They import every kind and every column. */

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
import { screeners } from "./screeners/catalogue.ts";

export type { CataloguedQuestion } from "./ask/catalogued-question.ts";
export { type InputSchema, inputSchema } from "./ask/input-schema.ts";
export {
  type AnyListQuestion,
  type AnyQuestion,
  type AnySingleQuestion,
  anyAnswer,
  anyList,
} from "./ask/question.ts";

/** All questions, under the names of their functions: `"shortSellingRank"`. */
export const questions: ReadonlyMap<string, CataloguedQuestion> = new Map(
  [...catalogue, ...screeners].map((each) => [each.name, each]),
);

/** All kinds of live data, under their names: `"quote"`, `"candles:1m"`. */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  [quote, orderBook, ticks, minutes, brokerQueue, ...periods.map(candles)].map((kind: Kind) => [
    kind.name,
    kind,
  ]),
);

const { column: _, numberColumn: __, ...byName } = all;

/** All columns of a board, under their names: `"price"`, `"bid"`. */
export const columns: ReadonlyMap<string, BoardColumn> = new Map(Object.entries(byName));
