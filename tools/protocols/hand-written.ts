/** Functions of an entry of `@opend/quote`. `""` is the package itself. */
export interface Exported {
  readonly entry: string;
  readonly functions: readonly string[];
}

/** By the name of the protocol. */
type Table = Readonly<Record<string, Exported>>;

/** Requests whose functions are written by hand. */
export const handWritten: Table = {
  GetGlobalState: { entry: "reference", functions: ["globalState"] },
  GetUserInfo: { entry: "account", functions: ["entitlements"] },
  Qot_Sub: { entry: "", functions: ["subscribe", "watch", "unsubscribe", "unsubscribeAll"] },
  Qot_GetSubInfo: { entry: "account", functions: ["quotas"] },
  Qot_GetBasicQot: { entry: "", functions: ["latestQuotes"] },
  Qot_GetKL: { entry: "", functions: ["latestCandles"] },
  Qot_GetRT: { entry: "", functions: ["latestMinutes"] },
  Qot_GetTicker: { entry: "", functions: ["latestTicks"] },
  Qot_GetOrderBook: { entry: "", functions: ["latestOrderBook"] },
  Qot_GetBroker: { entry: "", functions: ["latestBrokerQueue"] },
  Qot_RequestHistoryKL: { entry: "", functions: ["historyCandles"] },
  Qot_RequestHistoryKLQuota: { entry: "", functions: ["historyQuota"] },
  Qot_RequestRehab: { entry: "", functions: ["adjustmentFactors"] },
  Qot_GetStaticInfo: { entry: "reference", functions: ["staticInfo", "securities"] },
  Qot_GetSecuritySnapshot: { entry: "", functions: ["snapshots", "snapshotBatches"] },
  Qot_GetPlateSet: { entry: "reference", functions: ["plates"] },
  Qot_GetPlateSecurity: { entry: "reference", functions: ["plateSecurities"] },
  Qot_GetOwnerPlate: { entry: "reference", functions: ["ownerPlates"] },
  Qot_GetCapitalFlow: { entry: "reference", functions: ["capitalFlow"] },
  Qot_GetCapitalDistribution: { entry: "reference", functions: ["capitalDistribution"] },
  Qot_RequestTradeDate: { entry: "reference", functions: ["tradingDays"] },
  Qot_GetMarketState: { entry: "reference", functions: ["marketStates"] },
  Qot_GetDailyShortVolume: { entry: "", functions: ["dailyShortVolume"] },
  Qot_GetShortInterest: { entry: "", functions: ["shortInterest"] },
};

/** Pushes that no kind of live data reads, and their streams. */
export const streams: Table = {
  Notify: { entry: "account", functions: ["notices"] },
  Qot_UpdatePriceReminder: { entry: "account", functions: ["priceReminders"] },
};
