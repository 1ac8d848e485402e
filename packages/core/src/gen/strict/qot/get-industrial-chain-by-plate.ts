// Generated from Qot_GetIndustrialChainByPlate.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetIndustrialChainByPlate.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Id of the plate in the industrial chains. */
  plateId: bigint;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetIndustrialChainByPlate.C2S",
  wire: wire.C2S,
  checked: [
    ["plateId", "required", "int64"],
  ],
};

/** One chain that the plate belongs to. */
export interface RelatedChainInfo {
  /** Id of the industrial chain. */
  chainId?: bigint | undefined;
  /** Kind of chain, a number of `IndustrialChainType` of `Qot_GetIndustrialChainList`. */
  chainType?: number | undefined;
  /** What the chain is called. */
  name?: string | undefined;
  /** Market value of the stocks in the chain; the vendor does not document the currency. */
  marketCap?: number | undefined;
  /** Stocks in the chain. */
  stocksNum?: bigint | undefined;
}

export const RelatedChainInfo: MessageType<RelatedChainInfo> = {
  name: "Qot_GetIndustrialChainByPlate.RelatedChainInfo",
  wire: wire.RelatedChainInfo,
};

export interface S2C {
  /** The chains that the plate belongs to. */
  relatedChainList: RelatedChainInfo[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetIndustrialChainByPlate.S2C",
  wire: wire.S2C,
  checked: [
    ["relatedChainList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetIndustrialChainByPlate.Request",
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
  name: "Qot_GetIndustrialChainByPlate.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks which industrial chains a plate belongs to. Qot_GetIndustrialChainByPlate, protocol 3429. */
export const GetIndustrialChainByPlate: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3429,
  name: "Qot_GetIndustrialChainByPlate",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
