// Generated from Qot_Sub.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_Sub.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Securities to subscribe to; every one is combined with every subtype. */
  securityList: Qot_Common.Security[];
  /** Values of `SubType`: what is subscribed or unsubscribed. */
  subTypeList: number[];
  /** True subscribes, false unsubscribes; a subscription can be undone after one minute. */
  isSubOrUnSub: boolean;
  /** Whether this connection gets pushes for them; absent leaves that to `Qot_RegQotPush`. */
  isRegOrUnRegPush?: boolean | undefined;
  /** Values of `RehabType`, for K-line pushes only; forward-adjusted when empty. */
  regPushRehabTypeList: number[];
  /** Whether data that OpenD already has is pushed at once; true when absent. */
  isFirstPush?: boolean | undefined;
  /** True ends all subscriptions of this connection, whatever the lists say. */
  isUnsubAll?: boolean | undefined;
  /** Whether order books carry each order; Hong Kong stocks with the SF level only. */
  isSubOrderBookDetail?: boolean | undefined;
  /** Whether US K-lines, time-share and tickers cover pre-market and after-hours. */
  extendedTime?: boolean | undefined;
  /** A value of `Session`, for US K-lines, time-share and tickers. */
  session?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_Sub.C2S",
  wire: wire.C2S,
  checked: [
    ["securityList", "repeated", Qot_Common.Security],
    ["subTypeList", "repeated", "int32"],
    ["isSubOrUnSub", "required", "bool"],
    ["isRegOrUnRegPush", "optional", "bool"],
    ["regPushRehabTypeList", "repeated", "int32"],
    ["isFirstPush", "optional", "bool"],
    ["isUnsubAll", "optional", "bool"],
    ["isSubOrderBookDetail", "optional", "bool"],
    ["extendedTime", "optional", "bool"],
    ["session", "optional", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
}

export const S2C: MessageType<S2C> = {
  name: "Qot_Sub.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_Sub.Request",
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
  name: "Qot_Sub.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Subscribes to live data of securities, or ends subscriptions. Qot_Sub, protocol 3001. */
export const Sub: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 3001,
  name: "Qot_Sub",
  effect: "change",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
