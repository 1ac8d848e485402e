// Generated from the descriptor by tools/protoc-gen-opend. Do not edit.
import type { AnyProtocol } from "../../protocol.ts";
import { InitConnect } from "./system/init-connect.ts";
import { GetGlobalState } from "./system/get-global-state.ts";
import { Notify } from "./system/notify.ts";
import { KeepAlive } from "./system/keep-alive.ts";
import { GetUserInfo } from "./system/get-user-info.ts";
import { Verification } from "./system/verification.ts";
import { GetDelayStatistics } from "./system/get-delay-statistics.ts";
import { TestCmd } from "./system/test-cmd.ts";
import { GetAccList } from "./trd/get-acc-list.ts";
import { UnlockTrade } from "./trd/unlock-trade.ts";
import { SubAccPush } from "./trd/sub-acc-push.ts";
import { GetFunds } from "./trd/get-funds.ts";
import { GetPositionList } from "./trd/get-position-list.ts";
import { GetMaxTrdQtys } from "./trd/get-max-trd-qtys.ts";
import { GetComboMaxTrdQtys } from "./trd/get-combo-max-trd-qtys.ts";
import { GetOrderList } from "./trd/get-order-list.ts";
import { PlaceOrder } from "./trd/place-order.ts";
import { ModifyOrder } from "./trd/modify-order.ts";
import { UpdateOrder } from "./trd/update-order.ts";
import { GetOrderFillList } from "./trd/get-order-fill-list.ts";
import { UpdateOrderFill } from "./trd/update-order-fill.ts";
import { GetHistoryOrderList } from "./trd/get-history-order-list.ts";
import { GetHistoryOrderFillList } from "./trd/get-history-order-fill-list.ts";
import { GetMarginRatio } from "./trd/get-margin-ratio.ts";
import { GetOrderFee } from "./trd/get-order-fee.ts";
import { FlowSummary } from "./trd/flow-summary.ts";
import { PlaceComboOrder } from "./trd/place-combo-order.ts";
import { Sub } from "./qot/sub.ts";
import { RegQotPush } from "./qot/reg-qot-push.ts";
import { GetSubInfo } from "./qot/get-sub-info.ts";
import { GetBasicQot } from "./qot/get-basic-qot.ts";
import { UpdateBasicQot } from "./qot/update-basic-qot.ts";
import { GetKL } from "./qot/get-kl.ts";
import { UpdateKL } from "./qot/update-kl.ts";
import { GetRT } from "./qot/get-rt.ts";
import { UpdateRT } from "./qot/update-rt.ts";
import { GetTicker } from "./qot/get-ticker.ts";
import { UpdateTicker } from "./qot/update-ticker.ts";
import { GetOrderBook } from "./qot/get-order-book.ts";
import { UpdateOrderBook } from "./qot/update-order-book.ts";
import { GetBroker } from "./qot/get-broker.ts";
import { UpdateBroker } from "./qot/update-broker.ts";
import { UpdatePriceReminder } from "./qot/update-price-reminder.ts";
import { RequestHistoryKL } from "./qot/request-history-kl.ts";
import { RequestHistoryKLQuota } from "./qot/request-history-kl-quota.ts";
import { RequestRehab } from "./qot/request-rehab.ts";
import { GetSuspend } from "./qot/get-suspend.ts";
import { GetStaticInfo } from "./qot/get-static-info.ts";
import { GetSecuritySnapshot } from "./qot/get-security-snapshot.ts";
import { GetPlateSet } from "./qot/get-plate-set.ts";
import { GetPlateSecurity } from "./qot/get-plate-security.ts";
import { GetReference } from "./qot/get-reference.ts";
import { GetOwnerPlate } from "./qot/get-owner-plate.ts";
import { GetHoldingChangeList } from "./qot/get-holding-change-list.ts";
import { GetOptionChain } from "./qot/get-option-chain.ts";
import { GetWarrant } from "./qot/get-warrant.ts";
import { GetCapitalFlow } from "./qot/get-capital-flow.ts";
import { GetCapitalDistribution } from "./qot/get-capital-distribution.ts";
import { GetUserSecurity } from "./qot/get-user-security.ts";
import { ModifyUserSecurity } from "./qot/modify-user-security.ts";
import { StockFilter } from "./qot/stock-filter.ts";
import { GetCodeChange } from "./qot/get-code-change.ts";
import { GetIpoList } from "./qot/get-ipo-list.ts";
import { GetFutureInfo } from "./qot/get-future-info.ts";
import { RequestTradeDate } from "./qot/request-trade-date.ts";
import { SetPriceReminder } from "./qot/set-price-reminder.ts";
import { GetPriceReminder } from "./qot/get-price-reminder.ts";
import { GetUserSecurityGroup } from "./qot/get-user-security-group.ts";
import { GetMarketState } from "./qot/get-market-state.ts";
import { GetOptionExpirationDate } from "./qot/get-option-expiration-date.ts";
import { GetFinancialsEarningsPriceMove } from "./qot/get-financials-earnings-price-move.ts";
import { GetFinancialsEarningsPriceHistory } from "./qot/get-financials-earnings-price-history.ts";
import { GetFinancialsStatements } from "./qot/get-financials-statements.ts";
import { GetFinancialsRevenueBreakdown } from "./qot/get-financials-revenue-breakdown.ts";
import { GetResearchAnalystConsensus } from "./qot/get-research-analyst-consensus.ts";
import { GetResearchRatingSummary } from "./qot/get-research-rating-summary.ts";
import { GetResearchMorningstarReport } from "./qot/get-research-morningstar-report.ts";
import { GetValuationDetail } from "./qot/get-valuation-detail.ts";
import { GetValuationPlateStockList } from "./qot/get-valuation-plate-stock-list.ts";
import { GetCorporateActionsDividends } from "./qot/get-corporate-actions-dividends.ts";
import { GetCorporateActionsBuybacks } from "./qot/get-corporate-actions-buybacks.ts";
import { GetCorporateActionsStockSplits } from "./qot/get-corporate-actions-stock-splits.ts";
import { GetShareholdersOverview } from "./qot/get-shareholders-overview.ts";
import { GetShareholdersHoldingChanges } from "./qot/get-shareholders-holding-changes.ts";
import { GetShareholdersHolderDetail } from "./qot/get-shareholders-holder-detail.ts";
import { GetShareholdersInstitutional } from "./qot/get-shareholders-institutional.ts";
import { GetInsiderHolderList } from "./qot/get-insider-holder-list.ts";
import { GetInsiderTradeList } from "./qot/get-insider-trade-list.ts";
import { GetCompanyProfile } from "./qot/get-company-profile.ts";
import { GetCompanyExecutives } from "./qot/get-company-executives.ts";
import { GetCompanyExecutiveBackground } from "./qot/get-company-executive-background.ts";
import { GetCompanyOperationalEfficiency } from "./qot/get-company-operational-efficiency.ts";
import { GetTopTenBuySellBrokers } from "./qot/get-top-ten-buy-sell-brokers.ts";
import { GetDailyShortVolume } from "./qot/get-daily-short-volume.ts";
import { GetShortInterest } from "./qot/get-short-interest.ts";
import { GetOptionVolatility } from "./qot/get-option-volatility.ts";
import { GetOptionExerciseProbability } from "./qot/get-option-exercise-probability.ts";
import { StockScreen } from "./qot/stock-screen.ts";
import { OptionScreen } from "./qot/option-screen.ts";
import { WarrantScreen } from "./qot/warrant-screen.ts";
import { GetOptionQuote } from "./qot/get-option-quote.ts";
import { GetOptionStrategy } from "./qot/get-option-strategy.ts";
import { GetOptionStrategyAnalysis } from "./qot/get-option-strategy-analysis.ts";
import { GetOptionStrategySpread } from "./qot/get-option-strategy-spread.ts";
import { GetIndicatorList } from "./qot/get-indicator-list.ts";
import { RequestIndicatorCalc } from "./qot/request-indicator-calc.ts";
import { PushIndicatorCalc } from "./qot/push-indicator-calc.ts";
import { GetSearchQuote } from "./qot/get-search-quote.ts";
import { GetSearchNews } from "./qot/get-search-news.ts";
import { GetOptionMarketStatistic } from "./qot/get-option-market-statistic.ts";
import { GetOptionUnderlyingHisStatistic } from "./qot/get-option-underlying-his-statistic.ts";
import { GetOptionUnderlyingOverview } from "./qot/get-option-underlying-overview.ts";
import { GetOptionUnderlyingHisVolatility } from "./qot/get-option-underlying-his-volatility.ts";
import { GetOptionUnderlyingRank } from "./qot/get-option-underlying-rank.ts";
import { GetOptionRank } from "./qot/get-option-rank.ts";
import { GetOptionEvent } from "./qot/get-option-event.ts";
import { GetOptionEventAlert } from "./qot/get-option-event-alert.ts";
import { SetOptionEventAlert } from "./qot/set-option-event-alert.ts";
import { UpdateOptionEvent } from "./qot/update-option-event.ts";
import { GetOptionZeroDteScreener } from "./qot/get-option-zero-dte-screener.ts";
import { GetOptionZeroDteContract } from "./qot/get-option-zero-dte-contract.ts";
import { GetOptionEarningsScreener } from "./qot/get-option-earnings-screener.ts";
import { GetOptionSellerScreener } from "./qot/get-option-seller-screener.ts";
import { GetEarningsCalendar } from "./qot/get-earnings-calendar.ts";
import { GetMacroIndicatorList } from "./qot/get-macro-indicator-list.ts";
import { GetMacroIndicatorHistory } from "./qot/get-macro-indicator-history.ts";
import { GetFedWatchTargetRate } from "./qot/get-fed-watch-target-rate.ts";
import { GetFedWatchDotPlot } from "./qot/get-fed-watch-dot-plot.ts";
import { GetEarningsBeatRank } from "./qot/get-earnings-beat-rank.ts";
import { GetDividendRank } from "./qot/get-dividend-rank.ts";
import { GetDividendCalendar } from "./qot/get-dividend-calendar.ts";
import { GetEconomicCalendar } from "./qot/get-economic-calendar.ts";
import { GetUSPreMarketRank } from "./qot/get-us-pre-market-rank.ts";
import { GetUSAfterHoursRank } from "./qot/get-us-after-hours-rank.ts";
import { GetUSOvernightRank } from "./qot/get-us-overnight-rank.ts";
import { GetTopMoversRank } from "./qot/get-top-movers-rank.ts";
import { GetHotList } from "./qot/get-hot-list.ts";
import { GetShortSellingRank } from "./qot/get-short-selling-rank.ts";
import { GetPeriodChangeRank } from "./qot/get-period-change-rank.ts";
import { GetHighDividendSOERank } from "./qot/get-high-dividend-soe-rank.ts";
import { GetInstitutionList } from "./qot/get-institution-list.ts";
import { GetInstitutionProfile } from "./qot/get-institution-profile.ts";
import { GetInstitutionDistribution } from "./qot/get-institution-distribution.ts";
import { GetInstitutionHoldingChange } from "./qot/get-institution-holding-change.ts";
import { GetInstitutionHoldingList } from "./qot/get-institution-holding-list.ts";
import { GetArkFundHolding } from "./qot/get-ark-fund-holding.ts";
import { GetArkStockDynamic } from "./qot/get-ark-stock-dynamic.ts";
import { GetArkActiveTransaction } from "./qot/get-ark-active-transaction.ts";
import { GetRatingChange } from "./qot/get-rating-change.ts";
import { GetIndustrialChainList } from "./qot/get-industrial-chain-list.ts";
import { GetIndustrialChainDetail } from "./qot/get-industrial-chain-detail.ts";
import { GetIndustrialChainByPlate } from "./qot/get-industrial-chain-by-plate.ts";
import { GetIndustrialPlateInfo } from "./qot/get-industrial-plate-info.ts";
import { GetIndustrialPlateStock } from "./qot/get-industrial-plate-stock.ts";
import { GetHeatMapData } from "./qot/get-heat-map-data.ts";
import { GetRiseFallDistribution } from "./qot/get-rise-fall-distribution.ts";
import { GetEventContractCategory } from "./qot/get-event-contract-category.ts";
import { FilterCompetition } from "./qot/filter-competition.ts";
import { GetEventContractSeriesList } from "./qot/get-event-contract-series-list.ts";
import { GetEventContractEventList } from "./qot/get-event-contract-event-list.ts";
import { GetEventContract } from "./qot/get-event-contract.ts";
import { GetEventContractMilestoneList } from "./qot/get-event-contract-milestone-list.ts";
import { GetEventContractSnapshot } from "./qot/get-event-contract-snapshot.ts";
import { GetEventContractOrderBook } from "./qot/get-event-contract-order-book.ts";
import { GetEventContractKline } from "./qot/get-event-contract-kline.ts";
import { GetEventContractTicker } from "./qot/get-event-contract-ticker.ts";
import { UpdateEventContractOrderBook } from "./qot/update-event-contract-order-book.ts";
import { UpdateEventContractKline } from "./qot/update-event-contract-kline.ts";
import { UpdateEventContractTicker } from "./qot/update-event-contract-ticker.ts";
import { GetEventContractComboList } from "./qot/get-event-contract-combo-list.ts";
import { GetEventContractComboRfq } from "./qot/get-event-contract-combo-rfq.ts";
import { SubEventContract } from "./qot/sub-event-contract.ts";
import { RequestHistoryEventContractKL } from "./qot/request-history-event-contract-kl.ts";
import { TechnicalUnusual } from "./system/skill-wrap-api.ts";
import { FinancialUnusual } from "./system/skill-wrap-api.ts";
import { DerivativeUnusual } from "./system/skill-wrap-api.ts";

/** Every protocol of the schema, by id in ascending order. For tools: it imports all messages. */
export const protocols: readonly AnyProtocol[] = [
  InitConnect,
  GetGlobalState,
  Notify,
  KeepAlive,
  GetUserInfo,
  Verification,
  GetDelayStatistics,
  TestCmd,
  GetAccList,
  UnlockTrade,
  SubAccPush,
  GetFunds,
  GetPositionList,
  GetMaxTrdQtys,
  GetComboMaxTrdQtys,
  GetOrderList,
  PlaceOrder,
  ModifyOrder,
  UpdateOrder,
  GetOrderFillList,
  UpdateOrderFill,
  GetHistoryOrderList,
  GetHistoryOrderFillList,
  GetMarginRatio,
  GetOrderFee,
  FlowSummary,
  PlaceComboOrder,
  Sub,
  RegQotPush,
  GetSubInfo,
  GetBasicQot,
  UpdateBasicQot,
  GetKL,
  UpdateKL,
  GetRT,
  UpdateRT,
  GetTicker,
  UpdateTicker,
  GetOrderBook,
  UpdateOrderBook,
  GetBroker,
  UpdateBroker,
  UpdatePriceReminder,
  RequestHistoryKL,
  RequestHistoryKLQuota,
  RequestRehab,
  GetSuspend,
  GetStaticInfo,
  GetSecuritySnapshot,
  GetPlateSet,
  GetPlateSecurity,
  GetReference,
  GetOwnerPlate,
  GetHoldingChangeList,
  GetOptionChain,
  GetWarrant,
  GetCapitalFlow,
  GetCapitalDistribution,
  GetUserSecurity,
  ModifyUserSecurity,
  StockFilter,
  GetCodeChange,
  GetIpoList,
  GetFutureInfo,
  RequestTradeDate,
  SetPriceReminder,
  GetPriceReminder,
  GetUserSecurityGroup,
  GetMarketState,
  GetOptionExpirationDate,
  GetFinancialsEarningsPriceMove,
  GetFinancialsEarningsPriceHistory,
  GetFinancialsStatements,
  GetFinancialsRevenueBreakdown,
  GetResearchAnalystConsensus,
  GetResearchRatingSummary,
  GetResearchMorningstarReport,
  GetValuationDetail,
  GetValuationPlateStockList,
  GetCorporateActionsDividends,
  GetCorporateActionsBuybacks,
  GetCorporateActionsStockSplits,
  GetShareholdersOverview,
  GetShareholdersHoldingChanges,
  GetShareholdersHolderDetail,
  GetShareholdersInstitutional,
  GetInsiderHolderList,
  GetInsiderTradeList,
  GetCompanyProfile,
  GetCompanyExecutives,
  GetCompanyExecutiveBackground,
  GetCompanyOperationalEfficiency,
  GetTopTenBuySellBrokers,
  GetDailyShortVolume,
  GetShortInterest,
  GetOptionVolatility,
  GetOptionExerciseProbability,
  StockScreen,
  OptionScreen,
  WarrantScreen,
  GetOptionQuote,
  GetOptionStrategy,
  GetOptionStrategyAnalysis,
  GetOptionStrategySpread,
  GetIndicatorList,
  RequestIndicatorCalc,
  PushIndicatorCalc,
  GetSearchQuote,
  GetSearchNews,
  GetOptionMarketStatistic,
  GetOptionUnderlyingHisStatistic,
  GetOptionUnderlyingOverview,
  GetOptionUnderlyingHisVolatility,
  GetOptionUnderlyingRank,
  GetOptionRank,
  GetOptionEvent,
  GetOptionEventAlert,
  SetOptionEventAlert,
  UpdateOptionEvent,
  GetOptionZeroDteScreener,
  GetOptionZeroDteContract,
  GetOptionEarningsScreener,
  GetOptionSellerScreener,
  GetEarningsCalendar,
  GetMacroIndicatorList,
  GetMacroIndicatorHistory,
  GetFedWatchTargetRate,
  GetFedWatchDotPlot,
  GetEarningsBeatRank,
  GetDividendRank,
  GetDividendCalendar,
  GetEconomicCalendar,
  GetUSPreMarketRank,
  GetUSAfterHoursRank,
  GetUSOvernightRank,
  GetTopMoversRank,
  GetHotList,
  GetShortSellingRank,
  GetPeriodChangeRank,
  GetHighDividendSOERank,
  GetInstitutionList,
  GetInstitutionProfile,
  GetInstitutionDistribution,
  GetInstitutionHoldingChange,
  GetInstitutionHoldingList,
  GetArkFundHolding,
  GetArkStockDynamic,
  GetArkActiveTransaction,
  GetRatingChange,
  GetIndustrialChainList,
  GetIndustrialChainDetail,
  GetIndustrialChainByPlate,
  GetIndustrialPlateInfo,
  GetIndustrialPlateStock,
  GetHeatMapData,
  GetRiseFallDistribution,
  GetEventContractCategory,
  FilterCompetition,
  GetEventContractSeriesList,
  GetEventContractEventList,
  GetEventContract,
  GetEventContractMilestoneList,
  GetEventContractSnapshot,
  GetEventContractOrderBook,
  GetEventContractKline,
  GetEventContractTicker,
  UpdateEventContractOrderBook,
  UpdateEventContractKline,
  UpdateEventContractTicker,
  GetEventContractComboList,
  GetEventContractComboRfq,
  SubEventContract,
  RequestHistoryEventContractKL,
  TechnicalUnusual,
  FinancialUnusual,
  DerivativeUnusual,
];
