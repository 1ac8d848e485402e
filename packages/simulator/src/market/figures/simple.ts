import { StockField } from "@opend/core/qot/stock-filter";
import type { Stock } from "../../data/security.ts";
import { equityExData } from "../ex-data/stock.ts";
import type { Moment } from "../moment.ts";
import { rounded } from "../random.ts";
import { snapshot } from "../snapshot.ts";
import { drawn } from "./drawn.ts";
import { changeOver } from "./over-days.ts";

/** A value of `StockField` for a stock, the same as in its snapshot. */
export function simpleFigure(field: number, stock: Stock, moment: Moment): number | undefined {
  const { catalog, seconds } = moment;
  const quote = catalog.quote(stock, seconds);
  const basic = (): ReturnType<typeof snapshot>["basic"] => snapshot(stock, moment).basic;
  const equity = equityExData(stock, quote);
  switch (field) {
    case StockField.StockField_CurPrice:
      return quote.current;
    case StockField.StockField_CurPriceToHighest52WeeksRatio:
      return percentFrom(quote.current, basic().highest52WeeksPrice);
    case StockField.StockField_CurPriceToLowest52WeeksRatio:
      return percentFrom(quote.current, basic().lowest52WeeksPrice);
    case StockField.StockField_HighPriceToHighest52WeeksRatio:
      return percentFrom(quote.high, basic().highest52WeeksPrice);
    case StockField.StockField_LowPriceToLowest52WeeksRatio:
      return percentFrom(quote.low, basic().lowest52WeeksPrice);
    case StockField.StockField_VolumeRatio:
      return basic().volumeRatio;
    case StockField.StockField_BidAskRatio:
      return basic().bidAskRatio;
    case StockField.StockField_LotPrice:
      return rounded(quote.current * stock.lotSize, 0.001);
    case StockField.StockField_MarketVal:
      return equity.issuedMarketVal;
    case StockField.StockField_PeAnnual:
      return equity.peRate;
    case StockField.StockField_PeTTM:
      return equity.peTTMRate;
    case StockField.StockField_PbRate:
      return equity.pbRate;
    case StockField.StockField_ChangeRate5min:
      return percentFrom(quote.current, basic().closePrice5Minute);
    case StockField.StockField_ChangeRateBeginYear:
      return changeOver(stock, moment, (day) => day.slice(0, 4) === quote.bar?.day.slice(0, 4));
    case StockField.StockField_PSTTM:
      return rounded(drawn(`sales/${stock.code}`, 50, 900), 0.01);
    case StockField.StockField_PCFTTM:
      return rounded(drawn(`cash flow/${stock.code}`, 300, 4000), 0.01);
    case StockField.StockField_TotalShare:
    case StockField.StockField_FloatShare:
      return stock.issuedShares;
    case StockField.StockField_FloatMarketVal:
      return equity.outstandingMarketVal;
    default:
      return undefined;
  }
}

const percentFrom = (value: number, reference: number | undefined): number | undefined =>
  reference ? rounded((value / reference - 1) * 100, 0.001) : undefined;
