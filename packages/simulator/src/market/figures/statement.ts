import { FinancialField, FinancialQuarter } from "@opend/core/qot/stock-filter";
import type { Stock } from "../../data/security.ts";
import { equityExData } from "../ex-data/stock.ts";
import type { Moment } from "../moment.ts";
import { rounded } from "../random.ts";
import { drawn } from "./drawn.ts";

/** The parts of a year that the periods cover. */
const parts: Readonly<Record<number, number>> = {
  [FinancialQuarter.FinancialQuarter_Annual]: 1,
  [FinancialQuarter.FinancialQuarter_FirstQuarter]: 0.25,
  [FinancialQuarter.FinancialQuarter_Interim]: 0.5,
  [FinancialQuarter.FinancialQuarter_ThirdQuarter]: 0.75,
  [FinancialQuarter.FinancialQuarter_MostRecentQuarter]: 0.25,
};

const perShare: ReadonlySet<number> = new Set([
  FinancialField.FinancialField_BasicEPS,
  FinancialField.FinancialField_DilutedEPS,
  FinancialField.FinancialField_NOCFPerShare,
]);

/** Amounts of money, as multiples of the yearly profit. */
const multiples: Readonly<Record<number, readonly [low: number, high: number]>> = {
  [FinancialField.FinancialField_NetProfit]: [1, 1],
  [FinancialField.FinancialField_SumOfBusiness]: [3, 15],
  [FinancialField.FinancialField_EBITTTM]: [1.2, 1.5],
  [FinancialField.FinancialField_EBITDA]: [1.5, 2.5],
  [FinancialField.FinancialField_OperatingProfitTTM]: [1.1, 1.4],
  [FinancialField.FinancialField_ShareholderNetProfitTTM]: [0.9, 1],
  [FinancialField.FinancialField_CashAndCashEquivalents]: [1, 6],
  [FinancialField.FinancialField_OperatingCashFlowTTM]: [0.8, 1.8],
  [FinancialField.FinancialField_AccountsReceivable]: [0.2, 2],
};

/** A value of `FinancialField` for a stock. Profits agree with the snapshot, the rest is invented. */
export function statementFigure(
  field: number,
  quarter: number,
  stock: Stock,
  { catalog, seconds }: Moment,
): number | undefined {
  const part = parts[quarter];
  if (part === undefined || !known.has(field)) return undefined;
  const { netProfit = 0, earningsPershare = 0 } = equityExData(
    stock,
    catalog.quote(stock, seconds),
  );
  const name = `statement/${stock.market}.${stock.code}/${field}`;
  if (perShare.has(field)) return rounded(earningsPershare * part, 0.001);
  const multiple = multiples[field];
  return multiple
    ? rounded(netProfit * part * drawn(name, ...multiple), 1)
    : rounded(drawn(`${name}/${quarter}`, -10, 60), 0.001);
}

const known: ReadonlySet<number> = new Set(
  Object.values(FinancialField).filter((value) => value !== FinancialField.FinancialField_Unknown),
);
