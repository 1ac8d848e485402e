// Generated from Qot_UpdateKL.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_UpdateKL.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  /** A value of `RehabType`: how prices are adjusted. */
  rehabType: number;
  /** A value of `KLType`: the period of one K-line. */
  klType: number;
  /** The security that the push is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The K-lines that are new or changed. */
  klList: Qot_Common.KLine[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_UpdateKL.S2C",
  wire: wire.S2C,
  checked: [
    ["rehabType", "required"],
    ["klType", "required"],
    ["security", "required", Qot_Common.Security],
    ["klList", "repeated", Qot_Common.KLine],
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
  name: "Qot_UpdateKL.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives with the newest K-lines of a security that is subscribed with one of `SubType_KL_…`. Qot_UpdateKL, protocol 3007. */
export const UpdateKL: Push<S2C> = {
  kind: "push",
  id: 3007,
  name: "Qot_UpdateKL",
  push: Response,
  s2c: S2C,
};
