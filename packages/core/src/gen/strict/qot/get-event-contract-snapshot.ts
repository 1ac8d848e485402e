// Generated from Qot_GetEventContractSnapshot.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractSnapshot.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface SnapshotItem {
  code: Qot_Common.Security;
  name?: string | undefined;
  event_code?: Qot_Common.Security | undefined;
  yes_sub_title?: string | undefined;
  no_sub_title?: string | undefined;
  status?: Qot_Common.EC_Status | (number & {}) | undefined;
  price?: number | undefined;
  cumulative_volume?: number | undefined;
  yes_bid?: number | undefined;
  yes_bid_size?: number | undefined;
  yes_ask?: number | undefined;
  yes_ask_size?: number | undefined;
  no_bid?: number | undefined;
  no_bid_size?: number | undefined;
  no_ask?: number | undefined;
  no_ask_size?: number | undefined;
  last_trade_time?: string | undefined;
  volume_24h?: number | undefined;
  open_interest?: number | undefined;
}

export const SnapshotItem: MessageType<SnapshotItem> = {
  name: "Qot_GetEventContractSnapshot.SnapshotItem",
  wire: wire.SnapshotItem,
  checked: [
    ["code", "required", Qot_Common.Security],
    ["event_code", "optional", Qot_Common.Security],
  ],
};

export interface C2S {
  securityList: Qot_Common.Security[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEventContractSnapshot.C2S",
  wire: wire.C2S,
  checked: [
    ["securityList", "repeated", Qot_Common.Security],
  ],
};

export interface S2C {
  snapshotList: SnapshotItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEventContractSnapshot.S2C",
  wire: wire.S2C,
  checked: [
    ["snapshotList", "repeated", SnapshotItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEventContractSnapshot.Request",
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
  name: "Qot_GetEventContractSnapshot.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a snapshot of event contracts. Qot_GetEventContractSnapshot, protocol 3445. */
export const GetEventContractSnapshot: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3445,
  name: "Qot_GetEventContractSnapshot",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
