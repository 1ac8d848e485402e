// Generated from GetUserInfo.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/GetUserInfo.ts";
import type { Protocol } from "../../../protocol.ts";
import type { UpdateType, UserInfoField } from "../../wire/GetUserInfo.ts";
export { UpdateType, UserInfoField } from "../../wire/GetUserInfo.ts";

export interface C2S {
  /** Bits of `UserInfoField`, added up: the parts that are wanted; all of them when absent. */
  flag?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "GetUserInfo.C2S",
  wire: wire.C2S,
  checked: [
    ["flag", "optional", "int32"],
  ],
};

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

export const S2C: MessageType<S2C> = {
  name: "GetUserInfo.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "GetUserInfo.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
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
  name: "GetUserInfo.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Asks about the logged-in user: name, levels per market, quotas. GetUserInfo, protocol 1005. */
export const GetUserInfo: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 1005,
  name: "GetUserInfo",
  effect: "read",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
