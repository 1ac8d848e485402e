// Generated from Qot_GetEarningsBeatRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEarningsBeatRank.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { BeatType, BeatTerm, IndicatorType, SortField, PostPeriodType } from "../../wire/Qot_GetEarningsBeatRank.ts";
export { BeatType, BeatTerm, IndicatorType, SortField, PostPeriodType } from "../../wire/Qot_GetEarningsBeatRank.ts";

export interface Indicator {
  indicatorType: number;
  indicatorValue?: Qot_OptionCommon.Interval | undefined;
}

export const Indicator: MessageType<Indicator> = {
  name: "Qot_GetEarningsBeatRank.Indicator",
  wire: wire.Indicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.Interval],
  ],
};

export interface C2S {
  market: number;
  beatType: number;
  count?: number | undefined;
  term?: number | undefined;
  filterList: Indicator[];
  sortField?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEarningsBeatRank.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["beatType", "required", "int32"],
    ["count", "optional", "int32"],
    ["term", "optional", "int32"],
    ["filterList", "repeated", Indicator],
    ["sortField", "optional", "int32"],
  ],
};

export interface EarningsBeatItem {
  security: Qot_Common.Security;
  name?: string | undefined;
  industry?: string | undefined;
  curPrice?: number | undefined;
  lastClosePrice?: number | undefined;
  changeRate?: number | undefined;
  marketCap?: number | undefined;
  peTTM?: number | undefined;
  dividendsTTM?: number | undefined;
  releasedDate?: string | undefined;
  beatRatio?: number | undefined;
  actual?: number | undefined;
  estimate?: number | undefined;
  yoy?: number | undefined;
  yoyGrowth?: number | undefined;
  earningDayChg?: number | undefined;
  term?: string | undefined;
  detailPostPeriod?: number | undefined;
}

export const EarningsBeatItem: MessageType<EarningsBeatItem> = {
  name: "Qot_GetEarningsBeatRank.EarningsBeatItem",
  wire: wire.EarningsBeatItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  dataList: EarningsBeatItem[];
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEarningsBeatRank.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", EarningsBeatItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEarningsBeatRank.Request",
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
  name: "Qot_GetEarningsBeatRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of companies whose earnings beat what was expected. Qot_GetEarningsBeatRank, protocol 3406. */
export const GetEarningsBeatRank: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3406,
  name: "Qot_GetEarningsBeatRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
