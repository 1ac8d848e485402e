// Generated from Trd_UpdateOrder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_UpdateOrder.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** The order as it is now. */
  order: Trd_Common.Order;
}

export const S2C: MessageType<S2C> = {
  name: "Trd_UpdateOrder.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["order", "required", Trd_Common.Order],
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
  name: "Trd_UpdateOrder.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives when an order of an account chosen by `Trd_SubAccPush` changes. Trd_UpdateOrder, protocol 2208. */
export const UpdateOrder: Push<S2C> = {
  kind: "push",
  id: 2208,
  name: "Trd_UpdateOrder",
  push: Response,
  s2c: S2C,
};
