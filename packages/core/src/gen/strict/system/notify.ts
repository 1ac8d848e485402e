// Generated from Notify.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Notify.ts";
import * as Common from "../system/common.ts";
import type { Push } from "../../../protocol.ts";
import type { NotifyType, GtwEventType } from "../../wire/Notify.ts";
export { NotifyType, GtwEventType } from "../../wire/Notify.ts";

/** Something that happened to OpenD, mostly about its login. */
export interface GtwEvent {
  /** A value of `GtwEventType`: what happened to OpenD. */
  eventType: number;
  /** OpenD's own words about the event. */
  desc: string;
}

export const GtwEvent: MessageType<GtwEvent> = {
  name: "Notify.GtwEvent",
  wire: wire.GtwEvent,
  checked: [
    ["eventType", "required"],
    ["desc", "required"],
  ],
};

/** Where OpenD is between starting and being ready. */
export interface ProgramStatus {
  /** The new state of OpenD. */
  programStatus: Common.ProgramStatus;
}

export const ProgramStatus: MessageType<ProgramStatus> = {
  name: "Notify.ProgramStatus",
  wire: wire.ProgramStatus,
  checked: [
    ["programStatus", "required", Common.ProgramStatus],
  ],
};

/** OpenD's own links upstream, not the connection to this client. */
export interface ConnectStatus {
  /** Whether OpenD is logged in to its quote servers. */
  qotLogined: boolean;
  /** Whether OpenD is logged in to its trade servers. */
  trdLogined: boolean;
}

export const ConnectStatus: MessageType<ConnectStatus> = {
  name: "Notify.ConnectStatus",
  wire: wire.ConnectStatus,
  checked: [
    ["qotLogined", "required"],
    ["trdLogined", "required"],
  ],
};

/** Quote levels of the logged-in user, one per market. */
export interface QotRight {
  /** A value of `QotRight`: Hong Kong stocks. */
  hkQotRight: number;
  /** A value of `QotRight`: US stocks. */
  usQotRight: number;
  /** A value of `QotRight`: mainland Chinese stocks; no longer kept up, see `shQotRight` and `szQotRight`. */
  cnQotRight: number;
  /** A value of `QotRight`: Hong Kong options. */
  hkOptionQotRight?: number | undefined;
  /** Whether there is a right to US option quotes; `usOptionQotRight` gives the level. */
  hasUSOptionQotRight?: boolean | undefined;
  /** A value of `QotRight`: Hong Kong futures. */
  hkFutureQotRight?: number | undefined;
  /** A value of `QotRight`: US futures; no longer kept up, the `us…FutureQotRight` fields tell it by exchange. */
  usFutureQotRight?: number | undefined;
  /** A value of `QotRight`: US options. */
  usOptionQotRight?: number | undefined;
  /** A value of `QotRight`: US indices. */
  usIndexQotRight?: number | undefined;
  /** A value of `QotRight`: US over-the-counter securities. */
  usOtcQotRight?: number | undefined;
  /** A value of `QotRight`: Singapore futures. */
  sgFutureQotRight?: number | undefined;
  /** A value of `QotRight`: Japanese futures. */
  jpFutureQotRight?: number | undefined;
  /** A value of `QotRight`: futures of CME. */
  usCMEFutureQotRight?: number | undefined;
  /** A value of `QotRight`: futures of CBOT. */
  usCBOTFutureQotRight?: number | undefined;
  /** A value of `QotRight`: futures of NYMEX. */
  usNYMEXFutureQotRight?: number | undefined;
  /** A value of `QotRight`: futures of COMEX. */
  usCOMEXFutureQotRight?: number | undefined;
  /** A value of `QotRight`: futures of CBOE. */
  usCBOEFutureQotRight?: number | undefined;
  /** A value of `QotRight`: Shanghai stocks. */
  shQotRight?: number | undefined;
  /** A value of `QotRight`: Shenzhen stocks. */
  szQotRight?: number | undefined;
  /** A value of `QotRight`: crypto currencies. */
  ccQotRight?: number | undefined;
  /** A value of `QotRight`: Singapore stocks. */
  sgStockQotRight?: number | undefined;
  /** A value of `QotRight`: Malaysian stocks. */
  myStockQotRight?: number | undefined;
  /** A value of `QotRight`: Japanese stocks. */
  jpStockQotRight?: number | undefined;
  /** A value of `QotRight`: event contracts. */
  ecQotRight?: number | undefined;
}

export const QotRight: MessageType<QotRight> = {
  name: "Notify.QotRight",
  wire: wire.QotRight,
  checked: [
    ["hkQotRight", "required"],
    ["usQotRight", "required"],
    ["cnQotRight", "required"],
  ],
};

/** The user's level in words. */
export interface APILevel {
  /** The level in words; no longer kept up since version 2.10. */
  apiLevel: string;
}

export const APILevel: MessageType<APILevel> = {
  name: "Notify.APILevel",
  wire: wire.APILevel,
  checked: [
    ["apiLevel", "required"],
  ],
};

/** The user's quotas in total, not what is left of them. */
export interface APIQuota {
  /** Subscriptions that may be held at once; one security × one subtype is 1. */
  subQuota: number;
  /** Securities whose history K-lines may be asked for within 30 days. */
  historyKLQuota: number;
}

export const APIQuota: MessageType<APIQuota> = {
  name: "Notify.APIQuota",
  wire: wire.APIQuota,
  checked: [
    ["subQuota", "required"],
    ["historyKLQuota", "required"],
  ],
};

/** What has been used of the quotas. */
export interface UsedQuota {
  /** Subscriptions held at present, over all connections. */
  usedSubQuota?: number | undefined;
  /** Securities counted against the history K-line quota. */
  usedKLineQuota?: number | undefined;
}

export const UsedQuota: MessageType<UsedQuota> = {
  name: "Notify.UsedQuota",
  wire: wire.UsedQuota,
};

export interface S2C {
  /** A value of `NotifyType`: tells which of the other fields is there. */
  type: number;
  /** Only with `NotifyType_GtwEvent`. */
  event?: GtwEvent | undefined;
  /** Only with `NotifyType_ProgramStatus`. */
  programStatus?: ProgramStatus | undefined;
  /** Only with `NotifyType_ConnStatus`. */
  connectStatus?: ConnectStatus | undefined;
  /** Only with `NotifyType_QotRight`. */
  qotRight?: QotRight | undefined;
  /** Only with `NotifyType_APILevel`. */
  apiLevel?: APILevel | undefined;
  /** Only with `NotifyType_APIQuota`. */
  apiQuota?: APIQuota | undefined;
  /** Only with `NotifyType_UsedQuota`. */
  usedQuota?: UsedQuota | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Notify.S2C",
  wire: wire.S2C,
  checked: [
    ["type", "required"],
    ["event", "optional", GtwEvent],
    ["programStatus", "optional", ProgramStatus],
    ["connectStatus", "optional", ConnectStatus],
    ["qotRight", "optional", QotRight],
    ["apiLevel", "optional", APILevel],
    ["apiQuota", "optional", APIQuota],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Notify.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives when OpenD's login, links, rights or quotas change, if `recvNotify` asked for it. Notify, protocol 1003. */
export const Notify: Push<S2C> = {
  kind: "push",
  id: 1003,
  name: "Notify",
  push: Response,
  s2c: S2C,
};
