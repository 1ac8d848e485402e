// Generated from Notify.proto by tools/protoc-gen-opend. Do not edit.
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int32, string, bool } from "../../../protobuf/read-values.ts";
import { readProgramStatus as readCommon_ProgramStatus } from "../system/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Push, Reply } from "../../../protocol.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import type * as Common from "../system/common.ts";
import type { NotifyType, GtwEventType } from "../../wire/Notify.ts";
export { NotifyType, GtwEventType } from "../../wire/Notify.ts";

/** Something that happened to OpenD, mostly about its login. */
export interface GtwEvent {
  /** A value of `GtwEventType`: what happened to OpenD. */
  eventType: number;
  /** OpenD's own words about the event. */
  desc: string;
}

/** @internal */
export const readGtwEvent: Read<GtwEvent> = /* @__PURE__ */ byTable<GtwEvent>(10, [
  [8, "eventType", int32],
  [18, "desc", string],
], ["eventType", "desc"]);

/** Where OpenD is between starting and being ready. */
export interface ProgramStatus {
  /** The new state of OpenD. */
  programStatus: Common.ProgramStatus;
}

/** @internal */
export const readProgramStatus: Read<ProgramStatus> = /* @__PURE__ */ byTable<ProgramStatus>(6, [
  [10, "programStatus", readCommon_ProgramStatus, true],
], ["programStatus"]);

/** OpenD's own links upstream, not the connection to this client. */
export interface ConnectStatus {
  /** Whether OpenD is logged in to its quote servers. */
  qotLogined: boolean;
  /** Whether OpenD is logged in to its trade servers. */
  trdLogined: boolean;
}

/** @internal */
export const readConnectStatus: Read<ConnectStatus> = /* @__PURE__ */ byTable<ConnectStatus>(7, [
  [8, "qotLogined", bool],
  [16, "trdLogined", bool],
], ["qotLogined", "trdLogined"]);

/** Quote levels of the logged-in user, one per market. */
export interface QotRight {
  /** A value of `QotRight`: Hong Kong stocks. */
  hkQotRight: number;
  /** A value of `QotRight`: US stocks. */
  usQotRight: number;
  /** A value of `QotRight`: mainland Chinese stocks; no longer maintained, see `shQotRight` and `szQotRight`. */
  cnQotRight: number;
  /** A value of `QotRight`: Hong Kong options. */
  hkOptionQotRight?: number | undefined;
  /** Whether there is a right to US option quotes; `usOptionQotRight` gives the level. */
  hasUSOptionQotRight?: boolean | undefined;
  /** A value of `QotRight`: Hong Kong futures. */
  hkFutureQotRight?: number | undefined;
  /** A value of `QotRight`: US futures; no longer maintained, the `us…FutureQotRight` fields have it by exchange. */
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

/** @internal */
export const readQotRight: Read<QotRight> = /* @__PURE__ */ byTable<QotRight>(29, [
  [32, "hkQotRight", int32],
  [40, "usQotRight", int32],
  [48, "cnQotRight", int32],
  [56, "hkOptionQotRight", int32],
  [64, "hasUSOptionQotRight", bool],
  [72, "hkFutureQotRight", int32],
  [80, "usFutureQotRight", int32],
  [88, "usOptionQotRight", int32],
  [96, "usIndexQotRight", int32],
  [104, "usOtcQotRight", int32],
  [112, "sgFutureQotRight", int32],
  [120, "jpFutureQotRight", int32],
  [128, "usCMEFutureQotRight", int32],
  [136, "usCBOTFutureQotRight", int32],
  [144, "usNYMEXFutureQotRight", int32],
  [152, "usCOMEXFutureQotRight", int32],
  [160, "usCBOEFutureQotRight", int32],
  [168, "shQotRight", int32],
  [176, "szQotRight", int32],
  [184, "ccQotRight", int32],
  [192, "sgStockQotRight", int32],
  [200, "myStockQotRight", int32],
  [208, "jpStockQotRight", int32],
  [216, "ecQotRight", int32],
], ["hkQotRight", "usQotRight", "cnQotRight"]);

/** The user's level in words. */
export interface APILevel {
  /** The level in words; no longer maintained since version 2.10. */
  apiLevel: string;
}

/** @internal */
export const readAPILevel: Read<APILevel> = /* @__PURE__ */ byTable<APILevel>(9, [
  [26, "apiLevel", string],
], ["apiLevel"]);

/** The user's quotas in total, not what is left of them. */
export interface APIQuota {
  /** Subscriptions that may be held at once; one security × one subtype is 1. */
  subQuota: number;
  /** Securities whose history K-lines may be requested within 30 days. */
  historyKLQuota: number;
}

/** @internal */
export const readAPIQuota: Read<APIQuota> = /* @__PURE__ */ byTable<APIQuota>(7, [
  [8, "subQuota", int32],
  [16, "historyKLQuota", int32],
], ["subQuota", "historyKLQuota"]);

/** What has been used of the quotas. */
export interface UsedQuota {
  /** Subscriptions held at present, over all connections. */
  usedSubQuota?: number | undefined;
  /** Securities counted against the history K-line quota. */
  usedKLineQuota?: number | undefined;
}

/** @internal */
export const readUsedQuota: Read<UsedQuota> = /* @__PURE__ */ byTable<UsedQuota>(7, [
  [8, "usedSubQuota", int32],
  [16, "usedKLineQuota", int32],
]);

export interface S2C {
  /** A value of `NotifyType`: says which of the other fields is present. */
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

/** @internal */
export const readS2C: Read<S2C> = /* @__PURE__ */ byTable<S2C>(13, [
  [8, "type", int32],
  [18, "event", readGtwEvent, true],
  [26, "programStatus", readProgramStatus, true],
  [34, "connectStatus", readConnectStatus, true],
  [42, "qotRight", readQotRight, true],
  [50, "apiLevel", readAPILevel, true],
  [58, "apiQuota", readAPIQuota, true],
  [66, "usedQuota", readUsedQuota, true],
], ["type"]);

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Arrives when OpenD's login, links, rights or quotas change, if `recvNotify` requested it. Notify, protocol 1003. */
export const Notify: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 1003,
  name: "Notify",
  push: { name: "Notify.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Notify.S2C", read: readS2C },
});

/** The fields that the SDK itself reads. */
export type S2CPart = Pick<S2C, "event" | "programStatus" | "connectStatus" | "qotRight">;

/** @internal */
export const readS2CPart: Read<S2CPart> = /* @__PURE__ */ byTable<S2CPart>(13, [
  [18, "event", readGtwEvent, true],
  [26, "programStatus", readProgramStatus, true],
  [34, "connectStatus", readConnectStatus, true],
  [42, "qotRight", readQotRight, true],
]);

/** Notify, protocol 1003. */
export const NotifyPart: Push<S2CPart> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 1003,
  name: "Notify",
  push: { name: "Notify.Response", read: (r) => readReply(r, readS2CPart) },
  s2c: { name: "Notify.S2C", read: readS2CPart },
});
