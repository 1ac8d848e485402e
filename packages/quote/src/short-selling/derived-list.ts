import type { MakePages } from "@opend/core/internal";
import type { FieldKinds } from "../ask/columns.ts";
import { type CheckedDayList, dayList, type List, type ListOptions } from "../ask/list.ts";
import { withPrevious } from "../ask/page-steps.ts";
import type { MarketDay } from "../time/market-day.ts";
import type { Derivation, Deriving } from "./derivation.ts";

/** The parts of a list of days with derived columns. */
interface DerivedListSource<Row, Summary> {
  readonly pages: MakePages<Row, Summary>;
  readonly checked: CheckedDayList;
  readonly columns: FieldKinds<Row>;
  readonly derive: readonly Derivation<Row, object>[];
  readonly deriving: Omit<Deriving, "signal">;
}

/**
 * A list of days with derived columns. Columns from two rows are computed before the range is cut, so
 * that the first day of the range has them too. Other columns are computed only for days in the
 * range.
 */
export function derivedList<Row extends MarketDay, Summary>(
  { pages, checked, columns, derive, deriving }: DerivedListSource<Row, Summary>,
  options: ListOptions,
): List<Row, Summary> {
  const ofPair = derive.flatMap((each) => ("ofPair" in each ? [each.ofPair] : []));
  const ofRow = derive.flatMap((each) => ("ofRow" in each ? [each.ofRow] : []));
  return dayList<Row, Summary>(
    {
      pages:
        ofPair.length === 0
          ? pages
          : (prefetch, leaving) =>
              withPrevious(
                pages(prefetch, leaving),
                (row, before): Row =>
                  Object.assign({}, row, ...ofPair.map((compute) => compute(row, before))),
              ),
      checked,
      kinds: Object.assign({}, columns, ...derive.map((each) => each.columns)),
      finish:
        ofRow.length === 0
          ? undefined
          : (signal) => {
              const started = ofRow.map((start) => start({ ...deriving, signal }));
              return async (row) => {
                const added: object[] = [];
                for (const compute of started) added.push(await compute(row));
                return Object.assign({}, row, ...added);
              };
            },
    },
    options,
  );
}
