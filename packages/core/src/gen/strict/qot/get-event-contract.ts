// Generated from Qot_GetEventContract.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetEventContract.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface ContractItem {
  contractSecurity: Qot_Common.Security;
  eventSecurity?: Qot_Common.Security | undefined;
  seriesSecurity?: Qot_Common.Security | undefined;
  contractType?: Qot_Common.EC_ContractType | (number & {}) | undefined;
  title?: string | undefined;
  yesSubTitle?: string | undefined;
  openTime?: string | undefined;
  closeTime?: string | undefined;
  determinationTime?: string | undefined;
  settledTime?: string | undefined;
  latestExpirationTime?: string | undefined;
  status?: Qot_Common.EC_Status | (number & {}) | undefined;
  result?: string | undefined;
  settlementValue?: string | undefined;
  expirationValue?: string | undefined;
  volume?: string | undefined;
  canCloseEarly?: boolean | undefined;
  tickSize?: string | undefined;
  category?: string | undefined;
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

export interface RecommendContract {
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
  event: Qot_Common.Security;
  nextPage?: string | undefined;
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
  contractList: ContractItem[];
  recommendContracts: RecommendContract[];
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
export const GetEventContract: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3438,
  name: "Qot_GetEventContract",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
