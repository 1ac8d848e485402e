// Generated from Qot_GetIndustrialPlateStock.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetIndustrialPlateStock.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { SortField } from "../../wire/Qot_GetIndustrialPlateStock.ts";
export { SortField } from "../../wire/Qot_GetIndustrialPlateStock.ts";

/** One stock of the plate or chain. */
export interface StockInfo {
  /** Market and code of the stock. */
  security?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
}

export const StockInfo: MessageType<StockInfo> = {
  name: "Qot_GetIndustrialPlateStock.StockInfo",
  wire: wire.StockInfo,
  checked: [
    ["security", "optional", Qot_Common.Security],
  ],
};

export interface C2S {
  /** Id of the industrial chain; ignored where `plateId` is given. */
  chainId?: bigint | undefined;
  /** Id of the plate in the industrial chains; goes before `chainId`. */
  plateId?: bigint | undefined;
  /** Values of `QotMarket`: only stocks of these markets (Hong Kong, US, mainland China, Japan, Singapore, Malaysia); all when empty. */
  marketList: number[];
  /** A value of `SortField`: what the rows are sorted by; market value when absent. */
  sortField?: number | undefined;
  /** True sorts upwards; downwards when absent or false. */
  ascend?: boolean | undefined;
  /** Rows per page, 1 to 200; 50 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `page`. */
  page?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetIndustrialPlateStock.C2S",
  wire: wire.C2S,
  checked: [
    ["chainId", "optional", "int64"],
    ["plateId", "optional", "int64"],
    ["marketList", "repeated", "int32"],
    ["sortField", "optional", "int32"],
    ["ascend", "optional", "bool"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
  ],
};

export interface S2C {
  /** The stocks of this page. */
  stockList: StockInfo[];
  /** Cursor for the next page; absent on the last page. */
  page?: string | undefined;
  /** Stocks on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetIndustrialPlateStock.S2C",
  wire: wire.S2C,
  checked: [
    ["stockList", "repeated", StockInfo],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetIndustrialPlateStock.Request",
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
  name: "Qot_GetIndustrialPlateStock.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the stocks of a plate of an industrial chain, a page at a time. Qot_GetIndustrialPlateStock, protocol 3431. */
export const GetIndustrialPlateStock: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3431,
  name: "Qot_GetIndustrialPlateStock",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 50 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
