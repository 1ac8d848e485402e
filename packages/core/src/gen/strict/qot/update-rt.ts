// Generated from Qot_UpdateRT.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_UpdateRT.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  /** The security that the push is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The points that are new or changed. */
  rtList: Qot_Common.TimeShare[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_UpdateRT.S2C",
  wire: wire.S2C,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["rtList", "repeated", Qot_Common.TimeShare],
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
  name: "Qot_UpdateRT.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives with new time-share points of a security that is subscribed with `SubType_RT`. Qot_UpdateRT, protocol 3009. */
export const UpdateRT: Push<S2C> = {
  kind: "push",
  id: 3009,
  name: "Qot_UpdateRT",
  push: Response,
  s2c: S2C,
};
