// Generated from GetUserInfo.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/GetUserInfo.ts";
import type { Protocol } from "../../../protocol.ts";
import type { UpdateType, UserInfoField } from "../../wire/GetUserInfo.ts";
export { UpdateType, UserInfoField } from "../../wire/GetUserInfo.ts";

export interface C2S {
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
  nickName?: string | undefined;
  avatarUrl?: string | undefined;
  apiLevel?: string | undefined;
  hkQotRight?: number | undefined;
  usQotRight?: number | undefined;
  cnQotRight?: number | undefined;
  isNeedAgreeDisclaimer?: boolean | undefined;
  userID?: bigint | undefined;
  updateType?: number | undefined;
  webKey?: string | undefined;
  webJumpUrlHead?: string | undefined;
  hkOptionQotRight?: number | undefined;
  hasUSOptionQotRight?: boolean | undefined;
  hkFutureQotRight?: number | undefined;
  subQuota?: number | undefined;
  historyKLQuota?: number | undefined;
  usFutureQotRight?: number | undefined;
  usOptionQotRight?: number | undefined;
  userAttribution?: number | undefined;
  updateWhatsNew?: string | undefined;
  usIndexQotRight?: number | undefined;
  usOtcQotRight?: number | undefined;
  usCMEFutureQotRight?: number | undefined;
  usCBOTFutureQotRight?: number | undefined;
  usNYMEXFutureQotRight?: number | undefined;
  usCOMEXFutureQotRight?: number | undefined;
  usCBOEFutureQotRight?: number | undefined;
  sgFutureQotRight?: number | undefined;
  jpFutureQotRight?: number | undefined;
  isAppNNOrMM?: boolean | undefined;
  shQotRight?: number | undefined;
  szQotRight?: number | undefined;
  extra?: number | undefined;
  ccQotRight?: number | undefined;
  sgStockQotRight?: number | undefined;
  myStockQotRight?: number | undefined;
  jpStockQotRight?: number | undefined;
  ecQotRight?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "GetUserInfo.S2C",
  wire: wire.S2C,
};

export interface Request {
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
