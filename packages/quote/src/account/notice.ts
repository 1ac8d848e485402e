import { NotifyType, type S2C } from "@opend/core/system/notify";
import { type Entitlement, rightsOf } from "../ask/rights/entitlements.ts";
import type { Unknown } from "../enum-name.ts";
import { type ProgramStatus, programStatus } from "../rows/program-status.ts";
import { type GatewayEvent, gatewayEvent } from "./gateway-event.ts";

/** What OpenD tells of itself, told apart by `type`. */
export type Notice =
  /** Something happened to OpenD, in most cases to its login; `text` is its own words. */
  | { readonly type: "event"; readonly event: GatewayEvent; readonly text: string }
  /** OpenD has another state between starting and being `ready`. */
  | {
      readonly type: "programStatus";
      readonly status: ProgramStatus;
      readonly text: string | undefined;
    }
  /** OpenD's own links upstream, not the connection to this program. */
  | {
      readonly type: "connectionStatus";
      readonly isQuoteLoggedIn: boolean;
      readonly isTradeLoggedIn: boolean;
    }
  /** What this login may see: all that OpenD tells, as in `entitlements()`. */
  | { readonly type: "rights"; readonly rights: readonly Entitlement[] }
  /** The level of this login's API, as OpenD writes it. */
  | { readonly type: "apiLevel"; readonly level: string }
  /** Quotas in total: subscriptions held at once, securities asked for history candles in 30 days. */
  | { readonly type: "quotas"; readonly subscriptions: number; readonly historyCandles: number }
  /** What is used of them, over all connections; `undefined` is "not told". */
  | {
      readonly type: "usedQuotas";
      readonly subscriptions: number | undefined;
      readonly historyCandles: number | undefined;
    }
  /** Of a type that this version does not know, or without what its type says. */
  | { readonly type: Unknown };

const readers: Readonly<Record<number, (told: S2C) => Notice | undefined>> = {
  [NotifyType.NotifyType_GtwEvent]: ({ event }) =>
    event && { type: "event", event: gatewayEvent(event.eventType), text: event.desc },
  [NotifyType.NotifyType_ProgramStatus]: ({ programStatus: told }) =>
    told && {
      type: "programStatus",
      status: programStatus(told.programStatus.type),
      text: told.programStatus.strExtDesc || undefined,
    },
  [NotifyType.NotifyType_ConnStatus]: ({ connectStatus }) =>
    connectStatus && {
      type: "connectionStatus",
      isQuoteLoggedIn: connectStatus.qotLogined,
      isTradeLoggedIn: connectStatus.trdLogined,
    },
  [NotifyType.NotifyType_QotRight]: ({ qotRight }) =>
    qotRight && { type: "rights", rights: rightsOf(qotRight) },
  [NotifyType.NotifyType_APILevel]: ({ apiLevel }) =>
    apiLevel && { type: "apiLevel", level: apiLevel.apiLevel },
  [NotifyType.NotifyType_APIQuota]: ({ apiQuota }) =>
    apiQuota && {
      type: "quotas",
      subscriptions: apiQuota.subQuota,
      historyCandles: apiQuota.historyKLQuota,
    },
  [NotifyType.NotifyType_UsedQuota]: ({ usedQuota }) =>
    usedQuota && {
      type: "usedQuotas",
      subscriptions: usedQuota.usedSubQuota,
      historyCandles: usedQuota.usedKLineQuota,
    },
};

export const notice = (told: S2C): Notice =>
  readers[told.type]?.(told) ?? { type: `unknown(${told.type})` };
