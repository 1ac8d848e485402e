// Generated from Qot_RegQotPush.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_RegQotPush.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Securities that are subscribed. */
  securityList: Qot_Common.Security[];
  /** Values of `SubType`: whose pushes are turned on or off. */
  subTypeList: number[];
  /** Values of `RehabType`, for K-line pushes only; forward-adjusted when empty. */
  rehabTypeList: number[];
  /** True turns pushes on, false turns them off. */
  isRegOrUnReg: boolean;
  /** Whether data that OpenD already has is pushed at once; true when absent. */
  isFirstPush?: boolean | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_RegQotPush.C2S",
  wire: wire.C2S,
  checked: [
    ["securityList", "repeated", Qot_Common.Security],
    ["subTypeList", "repeated", "int32"],
    ["rehabTypeList", "repeated", "int32"],
    ["isRegOrUnReg", "required", "bool"],
    ["isFirstPush", "optional", "bool"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
}

export const S2C: MessageType<S2C> = {
  name: "Qot_RegQotPush.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_RegQotPush.Request",
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
  name: "Qot_RegQotPush.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Turns pushes of what is already subscribed on or off for this connection. Qot_RegQotPush, protocol 3002. */
export const RegQotPush: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 3002,
  name: "Qot_RegQotPush",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
