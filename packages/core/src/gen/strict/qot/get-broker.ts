// Generated from Qot_GetBroker.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetBroker.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** A security that is subscribed. */
  security: Qot_Common.Security;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetBroker.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The security that was asked about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Brokers that offer, by price level. */
  brokerAskList: Qot_Common.Broker[];
  /** Brokers that bid, by price level. */
  brokerBidList: Qot_Common.Broker[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetBroker.S2C",
  wire: wire.S2C,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["brokerAskList", "repeated", Qot_Common.Broker],
    ["brokerBidList", "repeated", Qot_Common.Broker],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetBroker.Request",
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
  name: "Qot_GetBroker.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the broker queue of a Hong Kong security that is subscribed with `SubType_Broker`. Qot_GetBroker, protocol 3014. */
export const GetBroker: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3014,
  name: "Qot_GetBroker",
  effect: "read",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
