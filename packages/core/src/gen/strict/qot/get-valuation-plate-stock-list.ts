// Generated from Qot_GetValuationPlateStockList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetValuationPlateStockList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface PlateItem {
  security?: Qot_Common.Security | undefined;
  name?: string | undefined;
}

export const PlateItem: MessageType<PlateItem> = {
  name: "Qot_GetValuationPlateStockList.PlateItem",
  wire: wire.PlateItem,
  checked: [
    ["security", "optional", Qot_Common.Security],
  ],
};

export interface StockItem {
  security?: Qot_Common.Security | undefined;
  name?: string | undefined;
  valuationVal?: number | undefined;
  forwardValue?: number | undefined;
  valuationPercentile?: number | undefined;
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
  security: Qot_Common.Security;
  valuationType?: Qot_Common.ValuationType | (number & {}) | undefined;
  nextKey?: string | undefined;
  num?: number | undefined;
  sortType?: Qot_Common.SortType | (number & {}) | undefined;
  sortId?: Qot_Common.SortField | (number & {}) | undefined;
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
  count?: number | undefined;
  stockList: StockItem[];
  nextKey?: string | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetValuationPlateStockList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3233,
  name: "Qot_GetValuationPlateStockList",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
