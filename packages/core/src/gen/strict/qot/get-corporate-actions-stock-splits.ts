// Generated from Qot_GetCorporateActionsStockSplits.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCorporateActionsStockSplits.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface StockSplitItem {
  dirDeciPubDate?: bigint | undefined;
  dirDeciPubDateStr?: string | undefined;
  reformType?: string | undefined;
  rate?: string | undefined;
  exDate?: bigint | undefined;
  exDateStr?: string | undefined;
  smDeciDate?: bigint | undefined;
  smDeciDateStr?: string | undefined;
  tempTradeBeginDate?: bigint | undefined;
  tempTradeBeginDateStr?: string | undefined;
  simulTradeBeginDate?: bigint | undefined;
  simulTradeBeginDateStr?: string | undefined;
  simulTradeEndDate?: bigint | undefined;
  simulTradeEndDateStr?: string | undefined;
  eventStatus?: string | undefined;
  newParValue?: number | undefined;
  tempShareCode?: string | undefined;
  tempShareAbbrName?: string | undefined;
  newTradeUnit?: bigint | undefined;
  sharesAfterEffect?: number | undefined;
}

export const StockSplitItem: MessageType<StockSplitItem> = {
  name: "Qot_GetCorporateActionsStockSplits.StockSplitItem",
  wire: wire.StockSplitItem,
};

export interface C2S {
  security: Qot_Common.Security;
  nextKey?: string | undefined;
  num?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetCorporateActionsStockSplits.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
  ],
};

export interface S2C {
  splitItemList: StockSplitItem[];
  nextKey?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetCorporateActionsStockSplits.S2C",
  wire: wire.S2C,
  checked: [
    ["splitItemList", "repeated"],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetCorporateActionsStockSplits.Request",
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
  name: "Qot_GetCorporateActionsStockSplits.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the splits of a stock, a page at a time. Qot_GetCorporateActionsStockSplits, protocol 3236. */
export const GetCorporateActionsStockSplits: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3236,
  name: "Qot_GetCorporateActionsStockSplits",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
