// Generated from Qot_GetIndustrialChainDetail.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetIndustrialChainDetail.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Id of the chain, from `Qot_GetIndustrialChainList`. */
  chainId: bigint;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetIndustrialChainDetail.C2S",
  wire: wire.C2S,
  checked: [
    ["chainId", "required", "int64"],
  ],
};

/** One node of the chain. */
export interface IndustrialChainNode {
  /** Number that `parentNodeId` of other nodes refers to. */
  nodeId?: bigint | undefined;
  /** Id of the node above it; 0 for a root. */
  parentNodeId?: bigint | undefined;
  /** Level of the node, counted from 1 at the root. */
  layerSth?: bigint | undefined;
  /** What the node is called. */
  name?: string | undefined;
  /** Id of the plate that belongs to the node; absent where there is none. */
  plateId?: bigint | undefined;
}

export const IndustrialChainNode: MessageType<IndustrialChainNode> = {
  name: "Qot_GetIndustrialChainDetail.IndustrialChainNode",
  wire: wire.IndustrialChainNode,
};

/** An article about the chain. */
export interface InformationLink {
  /** Headline of the article. */
  title?: string | undefined;
  /** Web address of the article. */
  url?: string | undefined;
}

export const InformationLink: MessageType<InformationLink> = {
  name: "Qot_GetIndustrialChainDetail.InformationLink",
  wire: wire.InformationLink,
};

export interface S2C {
  /** Id of the chain that was asked about. */
  chainId?: bigint | undefined;
  /** Kind of chain, a number of `IndustrialChainType` of `Qot_GetIndustrialChainList`. */
  chainType?: number | undefined;
  /** What the chain is called. */
  name?: string | undefined;
  /** The nodes, level by level. */
  nodeList: IndustrialChainNode[];
  /** Articles about the chain. */
  informationList: InformationLink[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetIndustrialChainDetail.S2C",
  wire: wire.S2C,
  checked: [
    ["nodeList", "repeated"],
    ["informationList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetIndustrialChainDetail.Request",
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
  name: "Qot_GetIndustrialChainDetail.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the nodes of an industrial chain. Qot_GetIndustrialChainDetail, protocol 3428. */
export const GetIndustrialChainDetail: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3428,
  name: "Qot_GetIndustrialChainDetail",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
