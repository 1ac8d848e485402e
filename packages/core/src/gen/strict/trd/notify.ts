// Generated from Trd_Notify.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_Notify.ts";
import * as Trd_Common from "../trd/common.ts";

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** Kind of notification; the vendor does not document its values. */
  type: number;
}

export const S2C: MessageType<S2C> = {
  name: "Trd_Notify.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["type", "required"],
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
  name: "Trd_Notify.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};
