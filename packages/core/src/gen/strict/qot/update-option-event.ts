// Generated from Qot_UpdateOptionEvent.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_UpdateOptionEvent.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  /** The underlying security. */
  owner?: Qot_Common.Security | undefined;
  /** The option that the event is about. */
  option?: Qot_Common.Security | undefined;
  /** What happened, in OpenD's own words. */
  message?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_UpdateOptionEvent.S2C",
  wire: wire.S2C,
  checked: [
    ["owner", "optional", Qot_Common.Security],
    ["option", "optional", Qot_Common.Security],
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
  name: "Qot_UpdateOptionEvent.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives when an option event happens that the user has an alert for. Qot_UpdateOptionEvent, protocol 3310. */
export const UpdateOptionEvent: Push<S2C> = {
  kind: "push",
  id: 3310,
  name: "Qot_UpdateOptionEvent",
  push: Response,
  s2c: S2C,
};
