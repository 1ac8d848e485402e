// Generated from Qot_GetIndustrialChainDetail.IndustrialChainNode by tools/rows. Do not edit.
import type { IndustrialChainNode as Message } from "@opend/core/qot/get-industrial-chain-detail";
import { safeNumber } from "../../safe-number.ts";

/** One node of the chain. */
export interface IndustrialNode {
  /** What the node is called. */
  readonly name: string | undefined;
  /** Number that `parentId` of other nodes refers to. OpenD calls it `nodeId`. */
  readonly id: bigint | undefined;
  /** Id of the node above it; 0 for a root. OpenD calls it `parentNodeId`. */
  readonly parentId: bigint | undefined;
  /** Level of the node, counted from 1 at the root. OpenD calls it `layerSth`. */
  readonly layer: number | undefined;
  /** Id of the plate that belongs to the node; absent if there is none. */
  readonly plateId: bigint | undefined;
}

export function industrialNode(message: Message): IndustrialNode {
  return {
    name: message.name || undefined,
    id: message.nodeId,
    parentId: message.parentNodeId,
    layer: safeNumber("layerSth", message.layerSth),
    plateId: message.plateId,
  };
}
