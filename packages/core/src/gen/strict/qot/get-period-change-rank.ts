// Generated from Qot_GetPeriodChangeRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetPeriodChangeRank.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { SortDir, PeriodType, IndicatorType } from "../../wire/Qot_GetPeriodChangeRank.ts";
export { SortDir, PeriodType, IndicatorType } from "../../wire/Qot_GetPeriodChangeRank.ts";

export interface Indicator {
  indicatorType: number;
  indicatorValue?: Qot_OptionCommon.Interval | undefined;
}

export const Indicator: MessageType<Indicator> = {
  name: "Qot_GetPeriodChangeRank.Indicator",
  wire: wire.Indicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.Interval],
  ],
};

export interface C2S {
  market: number;
  periodType?: number | undefined;
  sortDir?: number | undefined;
  offset?: number | undefined;
  count?: number | undefined;
  filterList: Indicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetPeriodChangeRank.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["periodType", "optional", "int32"],
    ["sortDir", "optional", "int32"],
    ["offset", "optional", "int32"],
    ["count", "optional", "int32"],
    ["filterList", "repeated", Indicator],
  ],
};

export interface PeriodChangeRankItem {
  security: Qot_Common.Security;
  name?: string | undefined;
  curPrice?: number | undefined;
  changeRatio?: number | undefined;
  turnover?: number | undefined;
  volume?: bigint | undefined;
  marketCap?: number | undefined;
  changeRate5Min?: number | undefined;
  changeRate5D?: number | undefined;
  changeRate10D?: number | undefined;
  changeRate20D?: number | undefined;
  changeRate60D?: number | undefined;
  changeRate120D?: number | undefined;
  changeRate250D?: number | undefined;
  changeRateYTD?: number | undefined;
  peTTM?: number | undefined;
  pb?: number | undefined;
  turnoverRatio?: number | undefined;
  volumeRatio?: number | undefined;
  amplitude?: number | undefined;
}

export const PeriodChangeRankItem: MessageType<PeriodChangeRankItem> = {
  name: "Qot_GetPeriodChangeRank.PeriodChangeRankItem",
  wire: wire.PeriodChangeRankItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  dataList: PeriodChangeRankItem[];
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetPeriodChangeRank.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", PeriodChangeRankItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetPeriodChangeRank.Request",
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
  name: "Qot_GetPeriodChangeRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of the stocks of a market by change over a period. Qot_GetPeriodChangeRank, protocol 3416. */
export const GetPeriodChangeRank: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3416,
  name: "Qot_GetPeriodChangeRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
