// Generated from Qot_UpdateBasicQot.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_UpdateBasicQot.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  /** The new quotes, one entry per security that changed. */
  basicQotList: Qot_Common.BasicQot[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_UpdateBasicQot.S2C",
  wire: wire.S2C,
  checked: [
    ["basicQotList", "repeated", Qot_Common.BasicQot],
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
  name: "Qot_UpdateBasicQot.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives with new quotes of securities that are subscribed with `SubType_Basic`. Qot_UpdateBasicQot, protocol 3005. */
export const UpdateBasicQot: Push<S2C> = {
  kind: "push",
  id: 3005,
  name: "Qot_UpdateBasicQot",
  push: Response,
  s2c: S2C,
};
