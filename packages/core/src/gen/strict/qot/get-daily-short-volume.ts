// Generated from Qot_GetDailyShortVolume.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetDailyShortVolume.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  security: Qot_Common.Security;
  nextKey?: string | undefined;
  num?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetDailyShortVolume.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface UsDailyShortVolumeItem {
  timestamp?: bigint | undefined;
  timestampStr?: string | undefined;
  totalSharesShort?: bigint | undefined;
  nasdaqSharesShort?: bigint | undefined;
  nyseSharesShort?: bigint | undefined;
  shortPercent?: number | undefined;
  volume?: bigint | undefined;
  closePrice?: number | undefined;
  lastClosePrice?: number | undefined;
  dailyTradeAvgRatio?: number | undefined;
}

export const UsDailyShortVolumeItem: MessageType<UsDailyShortVolumeItem> = {
  name: "Qot_GetDailyShortVolume.UsDailyShortVolumeItem",
  wire: wire.UsDailyShortVolumeItem,
};

export interface HkDailyShortVolumeItem {
  timestamp?: bigint | undefined;
  timestampStr?: string | undefined;
  sharesTraded?: bigint | undefined;
  turnover?: number | undefined;
  shortSellSharesTraded?: bigint | undefined;
  shortSellTurnover?: number | undefined;
  openPrice?: number | undefined;
  closePrice?: number | undefined;
  lastClosePrice?: number | undefined;
  dailyTradeAvgRatio?: number | undefined;
}

export const HkDailyShortVolumeItem: MessageType<HkDailyShortVolumeItem> = {
  name: "Qot_GetDailyShortVolume.HkDailyShortVolumeItem",
  wire: wire.HkDailyShortVolumeItem,
};

export interface S2C {
  usItemList: UsDailyShortVolumeItem[];
  hkItemList: HkDailyShortVolumeItem[];
  nextKey?: string | undefined;
  aggregatedShort?: bigint | undefined;
  aggregatedShortRatio?: number | undefined;
  newTimeStr?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetDailyShortVolume.S2C",
  wire: wire.S2C,
  checked: [
    ["usItemList", "repeated"],
    ["hkItemList", "repeated"],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetDailyShortVolume.Request",
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
  name: "Qot_GetDailyShortVolume.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Qot_GetDailyShortVolume, protocol 3248. */
export const GetDailyShortVolume: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3248,
  name: "Qot_GetDailyShortVolume",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
