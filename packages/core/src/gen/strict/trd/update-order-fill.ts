// Generated from Trd_UpdateOrderFill.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_UpdateOrderFill.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** The fill that is new or changed. */
  orderFill: Trd_Common.OrderFill;
}

export const S2C: MessageType<S2C> = {
  name: "Trd_UpdateOrderFill.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["orderFill", "required", Trd_Common.OrderFill],
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
  name: "Trd_UpdateOrderFill.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives when an order of an account chosen by `Trd_SubAccPush` is filled, wholly or in part. Trd_UpdateOrderFill, protocol 2218. */
export const UpdateOrderFill: Push<S2C> = {
  kind: "push",
  id: 2218,
  name: "Trd_UpdateOrderFill",
  push: Response,
  s2c: S2C,
};
