import { AccumulateField } from "@opend/core/qot/stock-filter";
import type { Stock } from "../../data/security.ts";
import type { Bar } from "../bar.ts";
import { inSharesOf } from "../history.ts";
import type { Moment } from "../moment.ts";
import { rounded } from "../random.ts";

/** A value of `AccumulateField` for a stock over its last trading days, today included. */
export function figureOverDays(
  field: number,
  days: number,
  stock: Stock,
  moment: Moment,
): number | undefined {
  const bars = barsUpToNow(stock, moment).slice(-days);
  const last = bars.at(-1);
  if (last === undefined) return undefined;
  const mean = (of: (bar: Bar) => number): number => sum(bars, of) / bars.length;
  switch (field) {
    case AccumulateField.AccumulateField_ChangeRate:
      return changeOf(bars);
    case AccumulateField.AccumulateField_Amplitude: {
      const high = Math.max(...bars.map((bar) => bar.high));
      const low = Math.min(...bars.map((bar) => bar.low));
      return rounded(((high - low) / last.close) * growthOf(bars) * 100, 0.001);
    }
    case AccumulateField.AccumulateField_Volume:
      return rounded(
        mean(({ volume }) => volume),
        1,
      );
    case AccumulateField.AccumulateField_Turnover:
      return rounded(
        mean(({ volume, high, low }) => (volume * (high + low)) / 2),
        1,
      );
    case AccumulateField.AccumulateField_TurnoverRate:
      return rounded((sum(bars, ({ volume }) => volume) / stock.issuedShares) * 100, 0.001);
    default:
      return undefined;
  }
}

/** The change of a stock's price over its days that a condition selects, in percent. */
export const changeOver = (
  stock: Stock,
  moment: Moment,
  isWithin: (day: string) => boolean,
): number | undefined => changeOf(barsUpToNow(stock, moment).filter(({ day }) => isWithin(day)));

const changeOf = (bars: readonly Bar[]): number | undefined =>
  bars.length === 0 ? undefined : rounded((growthOf(bars) - 1) * 100, 0.001);

/** The last close relative to the close before the first day. Closes are not adjusted, their ratios are. */
const growthOf = (bars: readonly Bar[]): number =>
  bars.reduce((growth, { close, lastClose }) => (growth * close) / lastClose, 1);

/** All days of a stock in shares of today. The last one is as far as it is now. */
function barsUpToNow(stock: Stock, { catalog, seconds }: Moment): readonly Bar[] {
  const { bar, high, low, current, volume } = catalog.quote(stock, seconds);
  if (bar === undefined) return [];
  const all = inSharesOf(stock, bar.day, catalog.tape(stock).days.between("0000-00-00", bar.day));
  return all.map((each) =>
    each.day === bar.day ? { ...each, high, low, close: current, volume } : each,
  );
}

const sum = (bars: readonly Bar[], of: (bar: Bar) => number): number =>
  bars.reduce((total, bar) => total + of(bar), 0);
