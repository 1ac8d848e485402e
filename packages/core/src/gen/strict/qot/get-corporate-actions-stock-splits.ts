// Generated from Qot_GetCorporateActionsStockSplits.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCorporateActionsStockSplits.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One split or consolidation of a stock. */
export interface StockSplitItem {
  /** Day of the announcement, in Unix seconds. */
  dirDeciPubDate?: bigint | undefined;
  /** Day of the announcement, as `YYYY-MM-DD` in the market's own time zone. */
  dirDeciPubDateStr?: string | undefined;
  /** What is done, in words: a split or a consolidation. */
  reformType?: string | undefined;
  /** Old and new shares, as text. */
  rate?: string | undefined;
  /** Ex-date, in Unix seconds; Hong Kong only. */
  exDate?: bigint | undefined;
  /** Ex-date, as `YYYY-MM-DD` in the market's own time zone; Hong Kong only. */
  exDateStr?: string | undefined;
  /** Day of the decision, in Unix seconds; Hong Kong only. */
  smDeciDate?: bigint | undefined;
  /** Day of the decision, as `YYYY-MM-DD` in the market's own time zone; Hong Kong only. */
  smDeciDateStr?: string | undefined;
  /** First day of trading under the temporary code, in Unix seconds; Hong Kong only. */
  tempTradeBeginDate?: bigint | undefined;
  /** First day of trading under the temporary code, as `YYYY-MM-DD` in the market's own time zone; Hong Kong only. */
  tempTradeBeginDateStr?: string | undefined;
  /** First day of trading under both codes, in Unix seconds; Hong Kong only. */
  simulTradeBeginDate?: bigint | undefined;
  /** First day of trading under both codes, as `YYYY-MM-DD` in the market's own time zone; Hong Kong only. */
  simulTradeBeginDateStr?: string | undefined;
  /** Last day of trading under both codes, in Unix seconds; Hong Kong only. */
  simulTradeEndDate?: bigint | undefined;
  /** Last day of trading under both codes, as `YYYY-MM-DD` in the market's own time zone; Hong Kong only. */
  simulTradeEndDateStr?: string | undefined;
  /** How far the split has come, in words; Hong Kong only. */
  eventStatus?: string | undefined;
  /** Par value of one share afterwards; Hong Kong only. */
  newParValue?: number | undefined;
  /** The temporary code, such as `02988`; Hong Kong only. */
  tempShareCode?: string | undefined;
  /** Short name that belongs to the temporary code; Hong Kong only. */
  tempShareAbbrName?: string | undefined;
  /** Shares per lot afterwards; Hong Kong only. */
  newTradeUnit?: bigint | undefined;
  /** Shares of the company afterwards; Hong Kong only. */
  sharesAfterEffect?: number | undefined;
}

export const StockSplitItem: MessageType<StockSplitItem> = {
  name: "Qot_GetCorporateActionsStockSplits.StockSplitItem",
  wire: wire.StockSplitItem,
};

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
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
  /** The splits and consolidations of this page. */
  splitItemList: StockSplitItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
export const GetCorporateActionsStockSplits: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3236,
  name: "Qot_GetCorporateActionsStockSplits",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
