// Generated from Qot_UpdateBroker.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_UpdateBroker.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Push } from "../../../protocol.ts";

export interface S2C {
  /** The security that the push is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Brokers that offer, by price level. */
  brokerAskList: Qot_Common.Broker[];
  /** Brokers that bid, by price level. */
  brokerBidList: Qot_Common.Broker[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_UpdateBroker.S2C",
  wire: wire.S2C,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["brokerAskList", "repeated", Qot_Common.Broker],
    ["brokerBidList", "repeated", Qot_Common.Broker],
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
  name: "Qot_UpdateBroker.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Arrives with the new broker queue of a Hong Kong security that is subscribed with `SubType_Broker`. Qot_UpdateBroker, protocol 3015. */
export const UpdateBroker: Push<S2C> = {
  kind: "push",
  id: 3015,
  name: "Qot_UpdateBroker",
  push: Response,
  s2c: S2C,
};
