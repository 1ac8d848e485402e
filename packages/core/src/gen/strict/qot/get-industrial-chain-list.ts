// Generated from Qot_GetIndustrialChainList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetIndustrialChainList.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { IndustrialChainType } from "../../wire/Qot_GetIndustrialChainList.ts";
export { IndustrialChainType } from "../../wire/Qot_GetIndustrialChainList.ts";

export interface C2S {
  market: number;
  keyword?: string | undefined;
  count?: number | undefined;
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

export interface IndustrialChainInfo {
  chainId?: bigint | undefined;
  chainType?: number | undefined;
  name?: string | undefined;
  detail?: string | undefined;
  marketCap?: number | undefined;
  stocksNum?: bigint | undefined;
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
  dataList: IndustrialChainInfo[];
  allCount?: number | undefined;
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetIndustrialChainList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3427,
  name: "Qot_GetIndustrialChainList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
