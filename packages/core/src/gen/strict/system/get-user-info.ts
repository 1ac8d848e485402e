// Generated from GetUserInfo.proto by tools/protoc-gen-opend. Do not edit.
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { string, int32, bool, int64 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol, Reply } from "../../../protocol.ts";
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
  /** The user's level in words; no longer maintained since version 2.10. */
  apiLevel?: string | undefined;
  /** A value of `QotRight`: Hong Kong stocks. */
  hkQotRight?: number | undefined;
  /** A value of `QotRight`: US stocks. */
  usQotRight?: number | undefined;
  /** A value of `QotRight`: mainland Chinese stocks; no longer maintained, see `shQotRight` and `szQotRight`. */
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
  /** Securities whose history K-lines may be requested within 30 days. */
  historyKLQuota?: number | undefined;
  /** A value of `QotRight`: US futures; no longer maintained, the `us…FutureQotRight` fields have it by exchange. */
  usFutureQotRight?: number | undefined;
  /** A value of `QotRight`: US options. */
  usOptionQotRight?: number | undefined;
  /** A value of `UserAttribution`: where the user registered. */
  userAttribution?: number | undefined;
  /** What an update of OpenD brings, in OpenD's words. */
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
export const readS2C: Read<S2C> = /* @__PURE__ */ byTable<S2C>(64, [
  [10, "nickName", string],
  [18, "avatarUrl", string],
  [26, "apiLevel", string],
  [32, "hkQotRight", int32],
  [40, "usQotRight", int32],
  [48, "cnQotRight", int32],
  [56, "isNeedAgreeDisclaimer", bool],
  [64, "userID", int64],
  [72, "updateType", int32],
  [82, "webKey", string],
  [146, "webJumpUrlHead", string],
  [88, "hkOptionQotRight", int32],
  [96, "hasUSOptionQotRight", bool],
  [104, "hkFutureQotRight", int32],
  [112, "subQuota", int32],
  [120, "historyKLQuota", int32],
  [128, "usFutureQotRight", int32],
  [136, "usOptionQotRight", int32],
  [152, "userAttribution", int32],
  [162, "updateWhatsNew", string],
  [168, "usIndexQotRight", int32],
  [176, "usOtcQotRight", int32],
  [184, "usCMEFutureQotRight", int32],
  [192, "usCBOTFutureQotRight", int32],
  [200, "usNYMEXFutureQotRight", int32],
  [208, "usCOMEXFutureQotRight", int32],
  [216, "usCBOEFutureQotRight", int32],
  [224, "sgFutureQotRight", int32],
  [232, "jpFutureQotRight", int32],
  [240, "isAppNNOrMM", bool],
  [248, "shQotRight", int32],
  [256, "szQotRight", int32],
  [264, "extra", int32],
  [272, "ccQotRight", int32],
  [280, "sgStockQotRight", int32],
  [288, "myStockQotRight", int32],
  [296, "jpStockQotRight", int32],
  [304, "ecQotRight", int32],
]);

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

/** The fields that the SDK itself reads. */
export type S2CPart = Pick<S2C, "hkQotRight" | "usQotRight" | "cnQotRight" | "hkOptionQotRight" | "hasUSOptionQotRight" | "hkFutureQotRight" | "usFutureQotRight" | "usOptionQotRight" | "usIndexQotRight" | "usOtcQotRight" | "usCMEFutureQotRight" | "usCBOTFutureQotRight" | "usNYMEXFutureQotRight" | "usCOMEXFutureQotRight" | "usCBOEFutureQotRight" | "sgFutureQotRight" | "jpFutureQotRight" | "shQotRight" | "szQotRight" | "ccQotRight" | "sgStockQotRight" | "myStockQotRight" | "jpStockQotRight" | "ecQotRight">;

/** @internal */
export const readS2CPart: Read<S2CPart> = /* @__PURE__ */ byTable<S2CPart>(64, [
  [32, "hkQotRight", int32],
  [40, "usQotRight", int32],
  [48, "cnQotRight", int32],
  [88, "hkOptionQotRight", int32],
  [96, "hasUSOptionQotRight", bool],
  [104, "hkFutureQotRight", int32],
  [128, "usFutureQotRight", int32],
  [136, "usOptionQotRight", int32],
  [168, "usIndexQotRight", int32],
  [176, "usOtcQotRight", int32],
  [184, "usCMEFutureQotRight", int32],
  [192, "usCBOTFutureQotRight", int32],
  [200, "usNYMEXFutureQotRight", int32],
  [208, "usCOMEXFutureQotRight", int32],
  [216, "usCBOEFutureQotRight", int32],
  [224, "sgFutureQotRight", int32],
  [232, "jpFutureQotRight", int32],
  [248, "shQotRight", int32],
  [256, "szQotRight", int32],
  [272, "ccQotRight", int32],
  [280, "sgStockQotRight", int32],
  [288, "myStockQotRight", int32],
  [296, "jpStockQotRight", int32],
  [304, "ecQotRight", int32],
]);

/** GetUserInfo, protocol 1005. */
export const GetUserInfoPart: Protocol<C2S, S2CPart, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1005,
  name: "GetUserInfo",
  effect: "read",
  limit: "none",
  request: { name: "GetUserInfo.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "GetUserInfo.C2S", write: writeC2S },
  reply: { name: "GetUserInfo.Response", read: (r) => readReply(r, readS2CPart) },
  s2c: { name: "GetUserInfo.S2C", read: readS2CPart },
});
