// Generated from Qot_GetShortSellingRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetShortSellingRank.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { SortDir, ShortSellingSortField } from "../../wire/Qot_GetShortSellingRank.ts";
export { SortDir, ShortSellingSortField } from "../../wire/Qot_GetShortSellingRank.ts";

export interface C2S {
  market?: number | undefined;
  sortField?: number | undefined;
  sortDir?: number | undefined;
  offset?: number | undefined;
  count?: number | undefined;
  plateList: Qot_Common.Security[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetShortSellingRank.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "optional", "int32"],
    ["sortField", "optional", "int32"],
    ["sortDir", "optional", "int32"],
    ["offset", "optional", "int32"],
    ["count", "optional", "int32"],
    ["plateList", "repeated", Qot_Common.Security],
  ],
};

export interface ShortSellingRankItem {
  security: Qot_Common.Security;
  name?: string | undefined;
  closePrice?: number | undefined;
  changeRatio?: number | undefined;
  changeRatio5D?: number | undefined;
  changeRatio10D?: number | undefined;
  volume?: bigint | undefined;
  shortNumber?: bigint | undefined;
  shortNumberChange?: bigint | undefined;
  shortRatio?: number | undefined;
  shortRatioChange?: number | undefined;
  shortPositionVolume?: bigint | undefined;
  shortPositionRatio?: number | undefined;
  daysToCover?: number | undefined;
  weekAvgShortNumber?: bigint | undefined;
  weekAvgShortRatio?: number | undefined;
  monthAvgShortNumber?: bigint | undefined;
  monthAvgShortRatio?: number | undefined;
}

export const ShortSellingRankItem: MessageType<ShortSellingRankItem> = {
  name: "Qot_GetShortSellingRank.ShortSellingRankItem",
  wire: wire.ShortSellingRankItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  dataList: ShortSellingRankItem[];
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetShortSellingRank.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", ShortSellingRankItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetShortSellingRank.Request",
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
  name: "Qot_GetShortSellingRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of the stocks of a market by short selling. Qot_GetShortSellingRank, protocol 3415. */
export const GetShortSellingRank: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3415,
  name: "Qot_GetShortSellingRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
