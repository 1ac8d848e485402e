export type { Exchange } from "../gen/enums/exchange.ts";
export type { MarketState } from "../gen/enums/market-state.ts";
export type { PlateType } from "../gen/enums/plate-type.ts";
export type { TradingSession } from "../gen/enums/trading-session.ts";
export type { CapitalBySize, CapitalDistribution } from "../gen/rows/capital-distribution.ts";
export type { CapitalFlow } from "../gen/rows/capital-flow.ts";
export type { FutureStatic } from "../gen/rows/future-static.ts";
export type { OptionStatic } from "../gen/rows/option-static.ts";
export type { OwnerPlates } from "../gen/rows/owner-plates.ts";
export type { Plate } from "../gen/rows/plate.ts";
export type { SecurityMarketState } from "../gen/rows/security-market-state.ts";
export type { StaticBase } from "../gen/rows/static-base.ts";
export type { TradingDay } from "../gen/rows/trading-day.ts";
export type { WarrantStatic } from "../gen/rows/warrant-static.ts";
export type { ProgramStatus } from "../rows/program-status.ts";
export type { StaticInfo } from "../rows/static-info.ts";
export { capitalDistribution } from "./capital-distribution.ts";
export { type CapitalFlowOptions, type CapitalFlowPeriod, capitalFlow } from "./capital-flow.ts";
export { type GlobalState, globalState, type StatedMarket } from "./global-state.ts";
export { marketStates } from "./market-state.ts";
export { ownerPlates, type PlateSet, plateSecurities, plates } from "./plates.ts";
export { securities, staticInfo } from "./static-info.ts";
export { type TradingCalendar, type TradingDaysOptions, tradingDays } from "./trading-days.ts";
export {
  type MarketStateChange,
  type MarketWatchConnection,
  type MarketWatchOptions,
  watchMarketStates,
} from "./watch-market-states.ts";
