// Generated from Qot_GetIndustrialChainList.IndustrialChainType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `IndustrialChainType`. */
export const industrialChainTypes = {
  1: "chain",
  2: "parallel",
  3: "upMiddleDown",
} as const;

/** The arrangement of the nodes of an industrial chain. */
export type IndustrialChainType = NameIn<typeof industrialChainTypes>;
