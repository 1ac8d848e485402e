// Generated from Qot_GetEventContractSnapshot.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContractSnapshot.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** The snapshot of one contract; prices are in the currency of the market. */
export interface SnapshotItem {
  /** Market and code of the contract. */
  code: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The event that the contract is on. */
  event_code?: Qot_Common.Security | undefined;
  /** What the side "yes" stands for. */
  yes_sub_title?: string | undefined;
  /** What the side "no" stands for. */
  no_sub_title?: string | undefined;
  /** A value of `EC_Status`: where the contract is in its life. */
  status?: Qot_Common.EC_Status | (number & {}) | undefined;
  /** Latest price, in the currency of the market. */
  price?: number | undefined;
  /** Contracts traded in all. */
  cumulative_volume?: number | undefined;
  /** Best bid for the side "yes", in the currency of the market. */
  yes_bid?: number | undefined;
  /** Contracts wanted at the best bid for the side "yes". */
  yes_bid_size?: number | undefined;
  /** Best ask for the side "yes", in the currency of the market. */
  yes_ask?: number | undefined;
  /** Contracts offered at the best ask for the side "yes". */
  yes_ask_size?: number | undefined;
  /** Best bid for the side "no", in the currency of the market. */
  no_bid?: number | undefined;
  /** Contracts wanted at the best bid for the side "no". */
  no_bid_size?: number | undefined;
  /** Best ask for the side "no", in the currency of the market. */
  no_ask?: number | undefined;
  /** Contracts offered at the best ask for the side "no". */
  no_ask_size?: number | undefined;
  /** Time of the latest trade as `YYYY-MM-DD hh:mm:ss`; the vendor does not document the time zone. */
  last_trade_time?: string | undefined;
  /** Contracts traded in the last 24 hours. */
  volume_24h?: number | undefined;
  /** Open contracts. */
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
  /** The contracts whose snapshots are wanted. */
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
  /** One entry per contract asked for. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
