// Generated from Qot_Sub.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_Sub.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  securityList: Qot_Common.Security[];
  subTypeList: number[];
  isSubOrUnSub: boolean;
  isRegOrUnRegPush?: boolean | undefined;
  regPushRehabTypeList: number[];
  isFirstPush?: boolean | undefined;
  isUnsubAll?: boolean | undefined;
  isSubOrderBookDetail?: boolean | undefined;
  extendedTime?: boolean | undefined;
  session?: number | undefined;
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_Sub.C2S",
  wire: wire.C2S,
  checked: [
    ["securityList", "repeated", Qot_Common.Security],
    ["subTypeList", "repeated"],
    ["isSubOrUnSub", "required"],
    ["regPushRehabTypeList", "repeated"],
  ],
};

export interface S2C {
}

export const S2C: MessageType<S2C> = {
  name: "Qot_Sub.S2C",
  wire: wire.S2C,
};

export interface Request {
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
  /** What was asked for; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_Sub.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Qot_Sub, protocol 3001. */
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
