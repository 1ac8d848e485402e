// Generated from Qot_SubEventContract.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_SubEventContract.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The contracts to subscribe to; every one is combined with every subtype. */
  securityList: Qot_Common.Security[];
  /** Values of `SubType`: what is subscribed or unsubscribed. */
  subTypeList: number[];
  /** True subscribes, false unsubscribes. */
  isSubOrUnSub: boolean;
  /** Whether this connection gets pushes for them. */
  isRegOrUnRegPush?: boolean | undefined;
  /** Whether data that OpenD already has is pushed at once; true when absent. */
  isFirstPush?: boolean | undefined;
  /** True ends all subscriptions of this connection to event contracts, whatever the lists say. */
  isUnsubAll?: boolean | undefined;
  /** Values of `EC_KlineSource`: for K-lines only; trades when empty. */
  klineSource: (Qot_Common.EC_KlineSource | (number & {}))[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_SubEventContract.C2S",
  wire: wire.C2S,
  checked: [
    ["securityList", "repeated", Qot_Common.Security],
    ["subTypeList", "repeated", "int32"],
    ["isSubOrUnSub", "required", "bool"],
    ["isRegOrUnRegPush", "optional", "bool"],
    ["isFirstPush", "optional", "bool"],
    ["isUnsubAll", "optional", "bool"],
    ["klineSource", "repeated", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
}

export const S2C: MessageType<S2C> = {
  name: "Qot_SubEventContract.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_SubEventContract.Request",
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
  name: "Qot_SubEventContract.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Subscribes to live data of event contracts, or ends subscriptions. Qot_SubEventContract, protocol 3455. */
export const SubEventContract: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 3455,
  name: "Qot_SubEventContract",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
