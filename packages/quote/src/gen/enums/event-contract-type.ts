// Generated from Qot_Common.EC_ContractType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `EC_ContractType`. */
export const eventContractTypes = {
  0: "none",
  1: "binary",
  2: "scalar",
} as const;

/** Whether a contract pays a fixed amount, or an amount that depends on a number. */
export type EventContractType = NameIn<typeof eventContractTypes>;
