// Generated from Notify.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { int32, string, bool } from "../../../protobuf/read-values.ts";
import { readProgramStatus as readCommon_ProgramStatus } from "../system/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Push } from "../../../protocol.ts";
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
export function readGtwEvent(r: Reader): GtwEvent {
  let eventType: number | undefined;
  let desc: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) eventType = int32(r);
    if (r.tag === 18) desc = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { eventType: eventType ?? lacks(r, "eventType"), desc: desc ?? lacks(r, "desc") });
}

/** Where OpenD is between starting and being ready. */
export interface ProgramStatus {
  /** The new state of OpenD. */
  programStatus: Common.ProgramStatus;
}

/** @internal */
export function readProgramStatus(r: Reader): ProgramStatus {
  let programStatus: Common.ProgramStatus | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) programStatus = readCommon_ProgramStatus(below(r, "programStatus"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { programStatus: programStatus ?? lacks(r, "programStatus") });
}

/** OpenD's own links upstream, not the connection to this client. */
export interface ConnectStatus {
  /** Whether OpenD is logged in to its quote servers. */
  qotLogined: boolean;
  /** Whether OpenD is logged in to its trade servers. */
  trdLogined: boolean;
}

/** @internal */
export function readConnectStatus(r: Reader): ConnectStatus {
  let qotLogined: boolean | undefined;
  let trdLogined: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) qotLogined = bool(r);
    if (r.tag === 16) trdLogined = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { qotLogined: qotLogined ?? lacks(r, "qotLogined"), trdLogined: trdLogined ?? lacks(r, "trdLogined") });
}

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

/** @internal */
export function readQotRight(r: Reader): QotRight {
  let hkQotRight: number | undefined;
  let usQotRight: number | undefined;
  let cnQotRight: number | undefined;
  let hkOptionQotRight: number | undefined;
  let hasUSOptionQotRight: boolean | undefined;
  let hkFutureQotRight: number | undefined;
  let usFutureQotRight: number | undefined;
  let usOptionQotRight: number | undefined;
  let usIndexQotRight: number | undefined;
  let usOtcQotRight: number | undefined;
  let sgFutureQotRight: number | undefined;
  let jpFutureQotRight: number | undefined;
  let usCMEFutureQotRight: number | undefined;
  let usCBOTFutureQotRight: number | undefined;
  let usNYMEXFutureQotRight: number | undefined;
  let usCOMEXFutureQotRight: number | undefined;
  let usCBOEFutureQotRight: number | undefined;
  let shQotRight: number | undefined;
  let szQotRight: number | undefined;
  let ccQotRight: number | undefined;
  let sgStockQotRight: number | undefined;
  let myStockQotRight: number | undefined;
  let jpStockQotRight: number | undefined;
  let ecQotRight: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 32) hkQotRight = int32(r);
    if (r.tag === 40) usQotRight = int32(r);
    if (r.tag === 48) cnQotRight = int32(r);
    if (r.tag === 56) hkOptionQotRight = int32(r);
    if (r.tag === 64) hasUSOptionQotRight = bool(r);
    if (r.tag === 72) hkFutureQotRight = int32(r);
    if (r.tag === 80) usFutureQotRight = int32(r);
    if (r.tag === 88) usOptionQotRight = int32(r);
    if (r.tag === 96) usIndexQotRight = int32(r);
    if (r.tag === 104) usOtcQotRight = int32(r);
    if (r.tag === 112) sgFutureQotRight = int32(r);
    if (r.tag === 120) jpFutureQotRight = int32(r);
    if (r.tag === 128) usCMEFutureQotRight = int32(r);
    if (r.tag === 136) usCBOTFutureQotRight = int32(r);
    if (r.tag === 144) usNYMEXFutureQotRight = int32(r);
    if (r.tag === 152) usCOMEXFutureQotRight = int32(r);
    if (r.tag === 160) usCBOEFutureQotRight = int32(r);
    if (r.tag === 168) shQotRight = int32(r);
    if (r.tag === 176) szQotRight = int32(r);
    if (r.tag === 184) ccQotRight = int32(r);
    if (r.tag === 192) sgStockQotRight = int32(r);
    if (r.tag === 200) myStockQotRight = int32(r);
    if (r.tag === 208) jpStockQotRight = int32(r);
    if (r.tag === 216) ecQotRight = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 29, { hkQotRight: hkQotRight ?? lacks(r, "hkQotRight"), usQotRight: usQotRight ?? lacks(r, "usQotRight"), cnQotRight: cnQotRight ?? lacks(r, "cnQotRight"), hkOptionQotRight, hasUSOptionQotRight, hkFutureQotRight, usFutureQotRight, usOptionQotRight, usIndexQotRight, usOtcQotRight, sgFutureQotRight, jpFutureQotRight, usCMEFutureQotRight, usCBOTFutureQotRight, usNYMEXFutureQotRight, usCOMEXFutureQotRight, usCBOEFutureQotRight, shQotRight, szQotRight, ccQotRight, sgStockQotRight, myStockQotRight, jpStockQotRight, ecQotRight });
}

/** The user's level in words. */
export interface APILevel {
  /** The level in words; no longer kept up since version 2.10. */
  apiLevel: string;
}

/** @internal */
export function readAPILevel(r: Reader): APILevel {
  let apiLevel: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 26) apiLevel = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { apiLevel: apiLevel ?? lacks(r, "apiLevel") });
}

/** The user's quotas in total, not what is left of them. */
export interface APIQuota {
  /** Subscriptions that may be held at once; one security × one subtype is 1. */
  subQuota: number;
  /** Securities whose history K-lines may be asked for within 30 days. */
  historyKLQuota: number;
}

/** @internal */
export function readAPIQuota(r: Reader): APIQuota {
  let subQuota: number | undefined;
  let historyKLQuota: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) subQuota = int32(r);
    if (r.tag === 16) historyKLQuota = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { subQuota: subQuota ?? lacks(r, "subQuota"), historyKLQuota: historyKLQuota ?? lacks(r, "historyKLQuota") });
}

/** What has been used of the quotas. */
export interface UsedQuota {
  /** Subscriptions held at present, over all connections. */
  usedSubQuota?: number | undefined;
  /** Securities counted against the history K-line quota. */
  usedKLineQuota?: number | undefined;
}

/** @internal */
export function readUsedQuota(r: Reader): UsedQuota {
  let usedSubQuota: number | undefined;
  let usedKLineQuota: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) usedSubQuota = int32(r);
    if (r.tag === 16) usedKLineQuota = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { usedSubQuota, usedKLineQuota });
}

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

/** @internal */
export function readS2C(r: Reader): S2C {
  let type: number | undefined;
  let event: GtwEvent | undefined;
  let programStatus: ProgramStatus | undefined;
  let connectStatus: ConnectStatus | undefined;
  let qotRight: QotRight | undefined;
  let apiLevel: APILevel | undefined;
  let apiQuota: APIQuota | undefined;
  let usedQuota: UsedQuota | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) type = int32(r);
    if (r.tag === 18) event = readGtwEvent(below(r, "event"));
    if (r.tag === 26) programStatus = readProgramStatus(below(r, "programStatus"));
    if (r.tag === 34) connectStatus = readConnectStatus(below(r, "connectStatus"));
    if (r.tag === 42) qotRight = readQotRight(below(r, "qotRight"));
    if (r.tag === 50) apiLevel = readAPILevel(below(r, "apiLevel"));
    if (r.tag === 58) apiQuota = readAPIQuota(below(r, "apiQuota"));
    if (r.tag === 66) usedQuota = readUsedQuota(below(r, "usedQuota"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { type: type ?? lacks(r, "type"), event, programStatus, connectStatus, qotRight, apiLevel, apiQuota, usedQuota });
}

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

/** Arrives when OpenD's login, links, rights or quotas change, if `recvNotify` asked for it. Notify, protocol 1003. */
export const Notify: Push<S2C> = /* @__PURE__ */ frozen({
  kind: "push",
  id: 1003,
  name: "Notify",
  push: { name: "Notify.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Notify.S2C", read: readS2C },
});
