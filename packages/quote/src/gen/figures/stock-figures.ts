// Generated from Qot_StockFilter.StockField, Qot_StockFilter.AccumulateField, Qot_StockFilter.FinancialField by tools/questions. Do not edit.
/** The figures of the stock filter, with their numbers in the schema and their groups. */
export const stockFigures = {
  /** Latest price, in the currency of the market. */
  price: { number: 3, group: "simple" },
  /** Latest price relative to the highest of 52 weeks, in percent (-10 is 10 % below). */
  priceFromHigh52WeekPercent: { number: 4, group: "simple" },
  /** Latest price relative to the lowest of 52 weeks, in percent (20 is 20 % above). */
  priceFromLow52WeekPercent: { number: 5, group: "simple" },
  /** Day's high relative to the highest of 52 weeks, in percent (-3 is 3 % below). */
  highFromHigh52WeekPercent: { number: 6, group: "simple" },
  /** Day's low relative to the lowest of 52 weeks, in percent (10 is 10 % above). */
  lowFromLow52WeekPercent: { number: 7, group: "simple" },
  /** Pace of today's volume relative to that of recent days, a plain ratio. */
  volumeRatio: { number: 8, group: "simple" },
  /** Imbalance of bids over asks, in percent (20 means 20 %). */
  bidAskImbalancePercent: { number: 9, group: "simple" },
  /** Price of one lot, in the currency of the market. */
  lotPrice: { number: 10, group: "simple" },
  /** Market value of the company, in the currency of the market. */
  marketCap: { number: 11, group: "simple" },
  /** Price over the earnings of the last financial year, a plain ratio. */
  priceToEarnings: { number: 12, group: "simple" },
  /** Price over the earnings of the last twelve months, a plain ratio. */
  priceToEarningsTtm: { number: 13, group: "simple" },
  /** Price over book value, a plain ratio. */
  priceToBook: { number: 14, group: "simple" },
  /** Change of price over 5 minutes, in percent (20 means 20 %). */
  change5MinutePercent: { number: 15, group: "simple" },
  /** Change of price since the start of the year, in percent (20 means 20 %). */
  changeYearToDatePercent: { number: 16, group: "simple" },
  /** Price over the sales of the last twelve months, in percent (20 means 20 %). */
  priceToSalesTtmPercent: { number: 17, group: "simple" },
  /** Price over the cash flow of the last twelve months, in percent (20 means 20 %). */
  priceToCashFlowTtmPercent: { number: 18, group: "simple" },
  /** All shares of the company. */
  issuedShares: { number: 19, group: "simple" },
  /** Shares in circulation. */
  outstandingShares: { number: 20, group: "simple" },
  /** Market value of the shares in circulation, in the currency of the market. */
  outstandingMarketCap: { number: 21, group: "simple" },
  /** Change of price, in percent (20 means 20 %). */
  changePercent: { number: 1, group: "days" },
  /** Highest less lowest price, relative to the close before, in percent (20 means 20 %). */
  amplitudePercent: { number: 2, group: "days" },
  /** Mean of the shares traded per day. */
  averageVolume: { number: 3, group: "days" },
  /** Mean of the value traded per day, in the currency of the market. */
  averageTurnover: { number: 4, group: "days" },
  /** Part of the circulating shares traded, in percent (20 means 20 %). */
  turnoverPercent: { number: 5, group: "days" },
  /** Net profit, in the currency of the market. */
  netProfit: { number: 1, group: "statement" },
  /** Growth of net profit, in percent (20 means 20 %). */
  netProfitGrowthPercent: { number: 2, group: "statement" },
  /** Revenue, in the currency of the market. */
  revenue: { number: 3, group: "statement" },
  /** Growth of revenue against a year earlier, in percent (20 means 20 %). */
  revenueGrowthPercent: { number: 4, group: "statement" },
  /** Net profit over revenue, in percent (20 means 20 %). */
  netMarginPercent: { number: 5, group: "statement" },
  /** Gross profit over revenue, in percent (20 means 20 %). */
  grossMarginPercent: { number: 6, group: "statement" },
  /** Debt over assets, in percent (20 means 20 %). */
  debtToAssetsPercent: { number: 7, group: "statement" },
  /** Return on equity, in percent (20 means 20 %). */
  returnOnEquityPercent: { number: 8, group: "statement" },
  /** Return on invested capital, in percent (20 means 20 %). */
  returnOnInvestedCapitalPercent: { number: 9, group: "statement" },
  /** Return on assets of the last twelve months, in percent (20 means 20 %); full years only. */
  returnOnAssetsTtmPercent: { number: 10, group: "year" },
  /**
   * Earnings before interest and taxes of the last twelve months, in the currency of the market;
   * full years only.
   */
  ebitTtm: { number: 11, group: "year" },
  /**
   * Earnings before interest, taxes, depreciation and amortisation, in the currency of the market.
   */
  ebitda: { number: 12, group: "statement" },
  /**
   * Operating profit over revenue of the last twelve months, in percent (20 means 20 %); full years
   * only.
   */
  operatingMarginTtmPercent: { number: 13, group: "year" },
  /** EBIT over revenue, in percent (20 means 20 %). */
  ebitMarginPercent: { number: 14, group: "statement" },
  /** EBITDA over revenue, in percent (20 means 20 %). */
  ebitdaMarginPercent: { number: 15, group: "statement" },
  /** Financial cost over revenue, in percent (20 means 20 %). */
  financialCostPercent: { number: 16, group: "statement" },
  /** Operating profit of the last twelve months, in the currency of the market; full years only. */
  operatingProfitTtm: { number: 17, group: "year" },
  /** Net profit of the parent's shareholders, in the currency of the market; full years only. */
  shareholderNetProfitTtm: { number: 18, group: "year" },
  /** Part of the profit that came in cash, in percent (20 means 20 %); full years only. */
  netProfitCashCoverTtmPercent: { number: 19, group: "year" },
  /** Current assets over current debt, in percent (20 means 20 %). */
  currentRatioPercent: { number: 20, group: "statement" },
  /** Current assets without inventory over current debt, in percent (20 means 20 %). */
  quickRatioPercent: { number: 21, group: "statement" },
  /** Current assets over all assets, in percent (20 means 20 %). */
  currentAssetsPercent: { number: 22, group: "statement" },
  /** Current debt over all debt, in percent (20 means 20 %). */
  currentDebtPercent: { number: 23, group: "statement" },
  /**
   * Assets over equity; the vendor does not document whether in percent, its example is 100 to 180.
   */
  equityMultiplier: { number: 24, group: "statement" },
  /** Debt over equity, in percent (20 means 20 %). */
  debtToEquityPercent: { number: 25, group: "statement" },
  /** Cash and what is as good as cash, in the currency of the market. */
  cashAndCashEquivalents: { number: 26, group: "statement" },
  /** Revenue over all assets, in percent (20 means 20 %). */
  totalAssetTurnoverPercent: { number: 27, group: "statement" },
  /** Revenue over fixed assets, in percent (20 means 20 %). */
  fixedAssetTurnoverPercent: { number: 28, group: "statement" },
  /** Cost of sales over inventory, in percent (20 means 20 %). */
  inventoryTurnoverPercent: { number: 29, group: "statement" },
  /**
   * Cash flow from operations of the last twelve months, in the currency of the market; full years
   * only.
   */
  operatingCashFlowTtm: { number: 30, group: "year" },
  /** Accounts receivable, net, in the currency of the market. */
  accountsReceivable: { number: 31, group: "statement" },
  /** Growth of EBIT against a year earlier, in percent (20 means 20 %). */
  ebitGrowthPercent: { number: 32, group: "statement" },
  /** Growth of operating profit against a year earlier, in percent (20 means 20 %). */
  operatingProfitGrowthPercent: { number: 33, group: "statement" },
  /** Growth of all assets against a year earlier, in percent (20 means 20 %). */
  totalAssetsGrowthPercent: { number: 34, group: "statement" },
  /**
   * Growth of the net profit of the parent's shareholders against a year earlier, in percent (20
   * means 20 %).
   */
  shareholderNetProfitGrowthPercent: { number: 35, group: "statement" },
  /** Growth of profit before tax against a year earlier, in percent (20 means 20 %). */
  profitBeforeTaxGrowthPercent: { number: 36, group: "statement" },
  /** Growth of earnings per share against a year earlier, in percent (20 means 20 %). */
  earningsPerShareGrowthPercent: { number: 37, group: "statement" },
  /** Growth of return on equity against a year earlier, in percent (20 means 20 %). */
  returnOnEquityGrowthPercent: { number: 38, group: "statement" },
  /** Growth of return on invested capital against a year earlier, in percent (20 means 20 %). */
  returnOnInvestedCapitalGrowthPercent: { number: 39, group: "statement" },
  /** Growth of net cash flow from operations against a year earlier, in percent (20 means 20 %). */
  operatingCashFlowGrowthPercent: { number: 40, group: "statement" },
  /**
   * Growth of net cash flow from operations per share against a year earlier, in percent (20 means
   * 20 %).
   */
  operatingCashFlowPerShareGrowthPercent: { number: 41, group: "statement" },
  /** Cash from operations over revenue, in percent (20 means 20 %). */
  operatingRevenueCashCoverPercent: { number: 42, group: "statement" },
  /** Operating profit over all profit, in percent (20 means 20 %). */
  operatingProfitToTotalProfitPercent: { number: 43, group: "statement" },
  /** Basic earnings per share, in the currency of the market. */
  basicEarningsPerShare: { number: 44, group: "statement" },
  /** Diluted earnings per share, in the currency of the market. */
  dilutedEarningsPerShare: { number: 45, group: "statement" },
  /** Net cash flow from operations per share, in the currency of the market. */
  operatingCashFlowPerShare: { number: 46, group: "statement" },
} as const;
