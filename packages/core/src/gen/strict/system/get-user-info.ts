// Generated from GetUserInfo.proto by tools/protoc-gen-opend. Do not edit.
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { string, int32, bool, int64 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { UpdateType, UserInfoField } from "../../wire/GetUserInfo.ts";
export { UpdateType, UserInfoField } from "../../wire/GetUserInfo.ts";

export interface C2S {
  /** Bits of `UserInfoField`, added up: the parts that are wanted; all of them when absent. */
  flag?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 16, "flag", m.flag);
}

export interface S2C {
  /** The user's nickname. */
  nickName?: string | undefined;
  /** Web address of the user's picture. */
  avatarUrl?: string | undefined;
  /** The user's level in words; no longer kept up since version 2.10. */
  apiLevel?: string | undefined;
  /** A value of `QotRight`: Hong Kong stocks. */
  hkQotRight?: number | undefined;
  /** A value of `QotRight`: US stocks. */
  usQotRight?: number | undefined;
  /** A value of `QotRight`: mainland Chinese stocks; no longer kept up, see `shQotRight` and `szQotRight`. */
  cnQotRight?: number | undefined;
  /** True when the user has an account and has yet to accept the disclaimer. */
  isNeedAgreeDisclaimer?: boolean | undefined;
  /** The user's id at the vendor. */
  userID?: bigint | undefined;
  /** A value of `UpdateType`: whether OpenD must or should be updated. */
  updateType?: number | undefined;
  /** Not documented by the vendor. */
  webKey?: string | undefined;
  /** Not documented by the vendor. */
  webJumpUrlHead?: string | undefined;
  /** A value of `QotRight`: Hong Kong options. */
  hkOptionQotRight?: number | undefined;
  /** Whether there is a right to US option quotes; `usOptionQotRight` gives the level. */
  hasUSOptionQotRight?: boolean | undefined;
  /** A value of `QotRight`: Hong Kong futures. */
  hkFutureQotRight?: number | undefined;
  /** Subscriptions that may be held at once; one security × one subtype is 1. */
  subQuota?: number | undefined;
  /** Securities whose history K-lines may be asked for within 30 days. */
  historyKLQuota?: number | undefined;
  /** A value of `QotRight`: US futures; no longer kept up, the `us…FutureQotRight` fields tell it by exchange. */
  usFutureQotRight?: number | undefined;
  /** A value of `QotRight`: US options. */
  usOptionQotRight?: number | undefined;
  /** A value of `UserAttribution`: where the user registered. */
  userAttribution?: number | undefined;
  /** What an update of OpenD brings, in OpenD's own words. */
  updateWhatsNew?: string | undefined;
  /** A value of `QotRight`: US indices. */
  usIndexQotRight?: number | undefined;
  /** A value of `QotRight`: US over-the-counter securities. */
  usOtcQotRight?: number | undefined;
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
  /** A value of `QotRight`: Singapore futures. */
  sgFutureQotRight?: number | undefined;
  /** A value of `QotRight`: Japanese futures. */
  jpFutureQotRight?: number | undefined;
  /** True for a user of the Futu app (NN), false for one of moomoo (MM). */
  isAppNNOrMM?: boolean | undefined;
  /** A value of `QotRight`: Shanghai stocks. */
  shQotRight?: number | undefined;
  /** A value of `QotRight`: Shenzhen stocks. */
  szQotRight?: number | undefined;
  /** Handed through as it is; its meaning is not documented by the vendor. */
  extra?: number | undefined;
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
export function readS2C(r: Reader): S2C {
  let nickName: string | undefined;
  let avatarUrl: string | undefined;
  let apiLevel: string | undefined;
  let hkQotRight: number | undefined;
  let usQotRight: number | undefined;
  let cnQotRight: number | undefined;
  let isNeedAgreeDisclaimer: boolean | undefined;
  let userID: bigint | undefined;
  let updateType: number | undefined;
  let webKey: string | undefined;
  let webJumpUrlHead: string | undefined;
  let hkOptionQotRight: number | undefined;
  let hasUSOptionQotRight: boolean | undefined;
  let hkFutureQotRight: number | undefined;
  let subQuota: number | undefined;
  let historyKLQuota: number | undefined;
  let usFutureQotRight: number | undefined;
  let usOptionQotRight: number | undefined;
  let userAttribution: number | undefined;
  let updateWhatsNew: string | undefined;
  let usIndexQotRight: number | undefined;
  let usOtcQotRight: number | undefined;
  let usCMEFutureQotRight: number | undefined;
  let usCBOTFutureQotRight: number | undefined;
  let usNYMEXFutureQotRight: number | undefined;
  let usCOMEXFutureQotRight: number | undefined;
  let usCBOEFutureQotRight: number | undefined;
  let sgFutureQotRight: number | undefined;
  let jpFutureQotRight: number | undefined;
  let isAppNNOrMM: boolean | undefined;
  let shQotRight: number | undefined;
  let szQotRight: number | undefined;
  let extra: number | undefined;
  let ccQotRight: number | undefined;
  let sgStockQotRight: number | undefined;
  let myStockQotRight: number | undefined;
  let jpStockQotRight: number | undefined;
  let ecQotRight: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) nickName = string(r);
    if (r.tag === 18) avatarUrl = string(r);
    if (r.tag === 26) apiLevel = string(r);
    if (r.tag === 32) hkQotRight = int32(r);
    if (r.tag === 40) usQotRight = int32(r);
    if (r.tag === 48) cnQotRight = int32(r);
    if (r.tag === 56) isNeedAgreeDisclaimer = bool(r);
    if (r.tag === 64) userID = int64(r);
    if (r.tag === 72) updateType = int32(r);
    if (r.tag === 82) webKey = string(r);
    if (r.tag === 88) hkOptionQotRight = int32(r);
    if (r.tag === 96) hasUSOptionQotRight = bool(r);
    if (r.tag === 104) hkFutureQotRight = int32(r);
    if (r.tag === 112) subQuota = int32(r);
    if (r.tag === 120) historyKLQuota = int32(r);
    if (r.tag === 128) usFutureQotRight = int32(r);
    if (r.tag === 136) usOptionQotRight = int32(r);
    if (r.tag === 146) webJumpUrlHead = string(r);
    if (r.tag === 152) userAttribution = int32(r);
    if (r.tag === 162) updateWhatsNew = string(r);
    if (r.tag === 168) usIndexQotRight = int32(r);
    if (r.tag === 176) usOtcQotRight = int32(r);
    if (r.tag === 184) usCMEFutureQotRight = int32(r);
    if (r.tag === 192) usCBOTFutureQotRight = int32(r);
    if (r.tag === 200) usNYMEXFutureQotRight = int32(r);
    if (r.tag === 208) usCOMEXFutureQotRight = int32(r);
    if (r.tag === 216) usCBOEFutureQotRight = int32(r);
    if (r.tag === 224) sgFutureQotRight = int32(r);
    if (r.tag === 232) jpFutureQotRight = int32(r);
    if (r.tag === 240) isAppNNOrMM = bool(r);
    if (r.tag === 248) shQotRight = int32(r);
    if (r.tag === 256) szQotRight = int32(r);
    if (r.tag === 264) extra = int32(r);
    if (r.tag === 272) ccQotRight = int32(r);
    if (r.tag === 280) sgStockQotRight = int32(r);
    if (r.tag === 288) myStockQotRight = int32(r);
    if (r.tag === 296) jpStockQotRight = int32(r);
    if (r.tag === 304) ecQotRight = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 64, { nickName, avatarUrl, apiLevel, hkQotRight, usQotRight, cnQotRight, isNeedAgreeDisclaimer, userID, updateType, webKey, webJumpUrlHead, hkOptionQotRight, hasUSOptionQotRight, hkFutureQotRight, subQuota, historyKLQuota, usFutureQotRight, usOptionQotRight, userAttribution, updateWhatsNew, usIndexQotRight, usOtcQotRight, usCMEFutureQotRight, usCBOTFutureQotRight, usNYMEXFutureQotRight, usCOMEXFutureQotRight, usCBOEFutureQotRight, sgFutureQotRight, jpFutureQotRight, isAppNNOrMM, shQotRight, szQotRight, extra, ccQotRight, sgStockQotRight, myStockQotRight, jpStockQotRight, ecQotRight });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
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

/** Asks about the logged-in user: name, levels per market, quotas. GetUserInfo, protocol 1005. */
export const GetUserInfo: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1005,
  name: "GetUserInfo",
  effect: "read",
  limit: "none",
  request: { name: "GetUserInfo.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "GetUserInfo.C2S", write: writeC2S },
  reply: { name: "GetUserInfo.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "GetUserInfo.S2C", read: readS2C },
});
