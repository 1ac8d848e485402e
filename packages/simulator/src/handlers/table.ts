import type { Handler } from "../handler.ts";
import { getBasicQot } from "./get-basic-qot.ts";
import { getBroker } from "./get-broker.ts";
import { getCapitalDistribution } from "./get-capital-distribution.ts";
import { getCapitalFlow } from "./get-capital-flow.ts";
import { getDailyShortVolume } from "./get-daily-short-volume.ts";
import { getFutureInfo } from "./get-future-info.ts";
import { getGlobalState } from "./get-global-state.ts";
import { getKL } from "./get-kl.ts";
import { getMarketState } from "./get-market-state.ts";
import { getOptionChain } from "./get-option-chain.ts";
import { getOptionExpirationDate } from "./get-option-expiration-date.ts";
import { getOrderBook } from "./get-order-book.ts";
import { getOwnerPlate } from "./get-owner-plate.ts";
import { getPlateSecurity } from "./get-plate-security.ts";
import { getPlateSet } from "./get-plate-set.ts";
import { getPriceReminder } from "./get-price-reminder.ts";
import { getReference } from "./get-reference.ts";
import { getRT } from "./get-rt.ts";
import { getSecuritySnapshot } from "./get-security-snapshot.ts";
import { getShortInterest } from "./get-short-interest.ts";
import { getStaticInfo } from "./get-static-info.ts";
import { getSubInfo } from "./get-sub-info.ts";
import { getTicker } from "./get-ticker.ts";
import { getUserInfo } from "./get-user-info.ts";
import { getWarrant } from "./get-warrant.ts";
import { initConnect } from "./init-connect.ts";
import { keepAlive } from "./keep-alive.ts";
import { optionScreen } from "./option-screen.ts";
import { regQotPush } from "./reg-qot-push.ts";
import { requestHistoryKL } from "./request-history-kl.ts";
import { requestHistoryKLQuota } from "./request-history-kl-quota.ts";
import { requestRehab } from "./request-rehab.ts";
import { requestTradeDate } from "./request-trade-date.ts";
import { setPriceReminder } from "./set-price-reminder.ts";
import { stockFilter } from "./stock-filter.ts";
import { sub } from "./sub.ts";

/** Every protocol that the simulator answers, by id. */
export const handlers: ReadonlyMap<number, Handler> = new Map(
  [
    initConnect,
    keepAlive,
    getGlobalState,
    getShortInterest,
    getDailyShortVolume,
    getSecuritySnapshot,
    sub,
    getSubInfo,
    regQotPush,
    getBasicQot,
    getWarrant,
    stockFilter,
    optionScreen,
    getOptionChain,
    getOptionExpirationDate,
    getFutureInfo,
    getReference,
    getCapitalDistribution,
    getCapitalFlow,
    getOwnerPlate,
    getPlateSecurity,
    getPlateSet,
    getUserInfo,
    requestTradeDate,
    getMarketState,
    getStaticInfo,
    requestRehab,
    requestHistoryKLQuota,
    requestHistoryKL,
    getKL,
    getRT,
    getTicker,
    getBroker,
    getOrderBook,
    getPriceReminder,
    setPriceReminder,
  ].map((handler) => [handler.protocol.id, handler]),
);
