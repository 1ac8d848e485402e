// Generated from Qot_GetDividendRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetDividendRank.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { DividendRankType, IndicatorType, SortField } from "../../wire/Qot_GetDividendRank.ts";
export { DividendRankType, IndicatorType, SortField } from "../../wire/Qot_GetDividendRank.ts";

export interface Indicator {
  indicatorType: number;
  indicatorValue?: Qot_OptionCommon.IndicatorValue | undefined;
}

export const Indicator: MessageType<Indicator> = {
  name: "Qot_GetDividendRank.Indicator",
  wire: wire.Indicator,
  checked: [
    ["indicatorType", "required", "int32"],
    ["indicatorValue", "optional", Qot_OptionCommon.IndicatorValue],
  ],
};

export interface C2S {
  market: number;
  rankType: number;
  count?: number | undefined;
  filterList: Indicator[];
  sortField?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetDividendRank.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["rankType", "required", "int32"],
    ["count", "optional", "int32"],
    ["filterList", "repeated", Indicator],
    ["sortField", "optional", "int32"],
  ],
};

export interface DividendRankItem {
  security: Qot_Common.Security;
  name?: string | undefined;
  industry?: string | undefined;
  curPrice?: number | undefined;
  changeRate?: number | undefined;
  changeAmount?: number | undefined;
  marketCap?: number | undefined;
  dividendYieldTTM?: number | undefined;
  avgDividendYield5Y?: number | undefined;
  distributionFrequency?: number | undefined;
  dividendGrowYear?: number | undefined;
  dividendsTTM?: number | undefined;
  payoutRatioLFY?: number | undefined;
  nextPayableDate?: string | undefined;
}

export const DividendRankItem: MessageType<DividendRankItem> = {
  name: "Qot_GetDividendRank.DividendRankItem",
  wire: wire.DividendRankItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  dataList: DividendRankItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetDividendRank.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", DividendRankItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetDividendRank.Request",
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
  name: "Qot_GetDividendRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of stocks by dividend. Qot_GetDividendRank, protocol 3407. */
export const GetDividendRank: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3407,
  name: "Qot_GetDividendRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
