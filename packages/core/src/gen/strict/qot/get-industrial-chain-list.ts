// Generated from Qot_GetIndustrialChainList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetIndustrialChainList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import type { IndustrialChainType } from "../../wire/Qot_GetIndustrialChainList.ts";
export { IndustrialChainType } from "../../wire/Qot_GetIndustrialChainList.ts";

export interface C2S {
  /** A value of `QotMarket`: the market whose chains are wanted. */
  market: number;
  /** Only chains that match this; all when absent. */
  keyword?: string | undefined;
  /** Rows per page, 1 to 50; 20 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetIndustrialChainList.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["keyword", "optional", "string"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
  ],
};

/** One industrial chain. */
export interface IndustrialChainInfo {
  /** Id of the industrial chain. */
  chainId?: bigint | undefined;
  /** A value of `IndustrialChainType`: the kind of chain. */
  chainType?: number | undefined;
  /** What the chain is called. */
  name?: string | undefined;
  /** About the chain, in words. */
  detail?: string | undefined;
  /** Market value of the stocks in the chain; the vendor does not document the currency. */
  marketCap?: number | undefined;
  /** Stocks in the chain. */
  stocksNum?: bigint | undefined;
  /** Stocks that belong to the chain. */
  relationSecurityList: Qot_Common.Security[];
}

export const IndustrialChainInfo: MessageType<IndustrialChainInfo> = {
  name: "Qot_GetIndustrialChainList.IndustrialChainInfo",
  wire: wire.IndustrialChainInfo,
  checked: [
    ["relationSecurityList", "repeated", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The chains of this page. */
  dataList: IndustrialChainInfo[];
  /** Chains on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetIndustrialChainList.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", IndustrialChainInfo],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetIndustrialChainList.Request",
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
  name: "Qot_GetIndustrialChainList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for industrial chains, a page at a time. Qot_GetIndustrialChainList, protocol 3427. */
export const GetIndustrialChainList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3427,
  name: "Qot_GetIndustrialChainList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 20 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
