import { NotifyType, type S2C } from "@opend/core/system/notify";
import { type Entitlement, rightsOf } from "../ask/rights/entitlements.ts";
import type { Unknown } from "../enum-name.ts";
import { type ProgramStatus, programStatus } from "../rows/program-status.ts";
import { type GatewayEvent, gatewayEvent } from "./gateway-event.ts";

/** A notice of OpenD about itself. `type` distinguishes the kinds. */
export type Notice =
  /** An event, usually about OpenD's login. `text` is OpenD's message. */
  | { readonly type: "event"; readonly event: GatewayEvent; readonly text: string }
  /** The state of OpenD between starting and `ready` has changed. */
  | {
      readonly type: "programStatus";
      readonly status: ProgramStatus;
      readonly text: string | undefined;
    }
  /** OpenD's own links to the broker. The connection to this program is not meant. */
  | {
      readonly type: "connectionStatus";
      readonly isQuoteLoggedIn: boolean;
      readonly isTradeLoggedIn: boolean;
    }
  /** The quote rights of this login: all that OpenD reports, as in `entitlements()`. */
  | { readonly type: "rights"; readonly rights: readonly Entitlement[] }
  /** The API level of this login, in OpenD's words. */
  | { readonly type: "apiLevel"; readonly level: string }
  /** The total quotas: simultaneous subscriptions, and securities with history candles in 30 days. */
  | { readonly type: "quotas"; readonly subscriptions: number; readonly historyCandles: number }
  /** The used part of the quotas, over all connections; `undefined` if OpenD does not report it. */
  | {
      readonly type: "usedQuotas";
      readonly subscriptions: number | undefined;
      readonly historyCandles: number | undefined;
    }
  /** A notice of a type that this version does not know, or without the content of its type. */
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
