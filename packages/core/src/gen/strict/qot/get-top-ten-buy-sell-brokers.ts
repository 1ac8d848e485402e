// Generated from Qot_GetTopTenBuySellBrokers.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetTopTenBuySellBrokers.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
  /** Trading days back; today's live figures when absent or 0. */
  daysBefore?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetTopTenBuySellBrokers.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["daysBefore", "optional", "int32"],
  ],
};

/** One broker who bought or sold much. */
export interface BrokerItem {
  /** Shares bought less shares sold. */
  netVol?: bigint | undefined;
  /** The broker's name, to show. */
  brokerName?: string | undefined;
  /** A value of `BuySellType`: whether it bought or sold more. */
  buySellType?: Qot_Common.BuySellType | (number & {}) | undefined;
  /** Mean price of its trades, in the currency of the market; live figures only. */
  avgPrice?: number | undefined;
  /** Shares traded; live figures only. */
  totalVol?: number | undefined;
  /** Value traded, in the currency of the market; live figures only. */
  totalTurnover?: number | undefined;
}

export const BrokerItem: MessageType<BrokerItem> = {
  name: "Qot_GetTopTenBuySellBrokers.BrokerItem",
  wire: wire.BrokerItem,
};

export interface S2C {
  /** True for today's live figures, false for those of a past day. */
  isRealTime?: boolean | undefined;
  /** When the figures were last updated, in Unix seconds. */
  dataTime?: bigint | undefined;
  /** When the figures were last updated, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  dataTimeStr?: string | undefined;
  /** The brokers, by net volume, the highest first. */
  brokerList: BrokerItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetTopTenBuySellBrokers.S2C",
  wire: wire.S2C,
  checked: [
    ["brokerList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetTopTenBuySellBrokers.Request",
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
  name: "Qot_GetTopTenBuySellBrokers.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the ten brokers who bought and sold most of a stock. Qot_GetTopTenBuySellBrokers, protocol 3247. */
export const GetTopTenBuySellBrokers: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3247,
  name: "Qot_GetTopTenBuySellBrokers",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
