// Generated from Qot_GetValuationPlateStockList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetValuationPlateStockList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** A plate that constituents of the index belong to. */
export interface PlateItem {
  /** Market and code of the plate. */
  security?: Qot_Common.Security | undefined;
  /** What the plate is called, in the language that OpenD is set to. */
  name?: string | undefined;
}

export const PlateItem: MessageType<PlateItem> = {
  name: "Qot_GetValuationPlateStockList.PlateItem",
  wire: wire.PlateItem,
  checked: [
    ["security", "optional", Qot_Common.Security],
  ],
};

/** The valuation of one stock. */
export interface StockItem {
  /** The stock of the plate or index. */
  security?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The valuation ratio at present. */
  valuationVal?: number | undefined;
  /** The ratio to expected figures; price over earnings and price over sales only. */
  forwardValue?: number | undefined;
  /** Part of its past in which the ratio was lower, in percent (12.34 means 12.34 %). */
  valuationPercentile?: number | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
}

export const StockItem: MessageType<StockItem> = {
  name: "Qot_GetValuationPlateStockList.StockItem",
  wire: wire.StockItem,
  checked: [
    ["security", "optional", Qot_Common.Security],
  ],
};

export interface C2S {
  /** The plate or index whose stocks are wanted. */
  security: Qot_Common.Security;
  /** A value of `ValuationType`: which ratio, 1 to 3; price over earnings when absent. */
  valuationType?: Qot_Common.ValuationType | (number & {}) | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 50; 10 when absent. */
  num?: number | undefined;
  /** A value of `SortType`: upwards or downwards; upwards when absent. */
  sortType?: Qot_Common.SortType | (number & {}) | undefined;
  /** A value of `SortField`: what the rows are sorted by, 51 to 54; market value when absent. */
  sortId?: Qot_Common.SortField | (number & {}) | undefined;
  /** For an index: only constituents of this plate; all when absent. */
  filterSecurity?: Qot_Common.Security | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetValuationPlateStockList.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["valuationType", "optional", "int32"],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
    ["sortType", "optional", "int32"],
    ["sortId", "optional", "int32"],
    ["filterSecurity", "optional", Qot_Common.Security],
  ],
};

export interface S2C {
  /** Stocks in the plate or index, on all pages together. */
  count?: number | undefined;
  /** The stocks of this page. */
  stockList: StockItem[];
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
  /** Plates that the constituents of an index belong to; only in the first reply about a whole index. */
  plateList: PlateItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetValuationPlateStockList.S2C",
  wire: wire.S2C,
  checked: [
    ["stockList", "repeated", StockItem],
    ["plateList", "repeated", PlateItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetValuationPlateStockList.Request",
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
  name: "Qot_GetValuationPlateStockList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the valuations of the stocks in a plate, a page at a time. Qot_GetValuationPlateStockList, protocol 3233. */
export const GetValuationPlateStockList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3233,
  name: "Qot_GetValuationPlateStockList",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
