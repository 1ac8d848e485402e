// Generated from Qot_GetEventContract.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContract.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One contract on an event. */
export interface ContractItem {
  /** Market and code of the contract. */
  contractSecurity: Qot_Common.Security;
  /** The event that the contract is on. */
  eventSecurity?: Qot_Common.Security | undefined;
  /** The series that the event belongs to. */
  seriesSecurity?: Qot_Common.Security | undefined;
  /** A value of `EC_ContractType`: yes or no, or a number. */
  contractType?: Qot_Common.EC_ContractType | (number & {}) | undefined;
  /** What the contract is about, in the language that OpenD is set to. */
  title?: string | undefined;
  /** What the side "yes" stands for. */
  yesSubTitle?: string | undefined;
  /** When trading starts, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  openTime?: string | undefined;
  /** When trading ends, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  closeTime?: string | undefined;
  /** When the result is determined, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  determinationTime?: string | undefined;
  /** When the contract is settled, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  settledTime?: string | undefined;
  /** The latest time at which the contract expires, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  latestExpirationTime?: string | undefined;
  /** A value of `EC_Status`: where the contract is in its life. */
  status?: Qot_Common.EC_Status | (number & {}) | undefined;
  /** How the contract ended, as text. */
  result?: string | undefined;
  /** What one contract pays at settlement, as text. */
  settlementValue?: string | undefined;
  /** The value that decided the result, as text. */
  expirationValue?: string | undefined;
  /** Contracts traded, a number as text. */
  volume?: string | undefined;
  /** Whether trading may end before `closeTime`. */
  canCloseEarly?: boolean | undefined;
  /** The step to the next price, a number as text. */
  tickSize?: string | undefined;
  /** Category, as `Qot_GetEventContractCategory` gives it (`SPORTS`). */
  category?: string | undefined;
  /** Tag within the category (`BASEBALL`). */
  tag?: string | undefined;
}

export const ContractItem: MessageType<ContractItem> = {
  name: "Qot_GetEventContract.ContractItem",
  wire: wire.ContractItem,
  checked: [
    ["contractSecurity", "required", Qot_Common.Security],
    ["eventSecurity", "optional", Qot_Common.Security],
    ["seriesSecurity", "optional", Qot_Common.Security],
  ],
};

/** A contract that the vendor recommends. */
export interface RecommendContract {
  /** Market and code of the contract. */
  contractSecurity: Qot_Common.Security;
}

export const RecommendContract: MessageType<RecommendContract> = {
  name: "Qot_GetEventContract.RecommendContract",
  wire: wire.RecommendContract,
  checked: [
    ["contractSecurity", "required", Qot_Common.Security],
  ],
};

export interface C2S {
  /** The event whose contracts are wanted. */
  event: Qot_Common.Security;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  nextPage?: string | undefined;
  /** Rows per page, at most 1000; 100 when absent. */
  count?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetEventContract.C2S",
  wire: wire.C2S,
  checked: [
    ["event", "required", Qot_Common.Security],
    ["nextPage", "optional", "string"],
    ["count", "optional", "int32"],
  ],
};

export interface S2C {
  /** The contracts of this page. */
  contractList: ContractItem[];
  /** Contracts on the event that the vendor recommends. */
  recommendContracts: RecommendContract[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetEventContract.S2C",
  wire: wire.S2C,
  checked: [
    ["contractList", "repeated", ContractItem],
    ["recommendContracts", "repeated", RecommendContract],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetEventContract.Request",
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
  name: "Qot_GetEventContract.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the contracts on an event, a page at a time. Qot_GetEventContract, protocol 3438. */
export const GetEventContract: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = {
  kind: "request",
  id: 3438,
  name: "Qot_GetEventContract",
  effect: "read",
  bounds: { pageMax: 1000, pageDefault: 100 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
