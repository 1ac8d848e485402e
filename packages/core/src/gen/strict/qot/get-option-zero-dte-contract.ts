// Generated from Qot_GetOptionZeroDteContract.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionZeroDteContract.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_GetOptionZeroDteScreener from "../qot/get-option-zero-dte-screener.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface ZeroDteContractItem {
  option: Qot_Common.Security;
  name?: string | undefined;
  optionType?: number | undefined;
  optionPrice?: number | undefined;
  changeRate?: number | undefined;
  volume?: bigint | undefined;
  openInterest?: bigint | undefined;
  iv?: number | undefined;
  delta?: number | undefined;
  gamma?: number | undefined;
  vega?: number | undefined;
  theta?: number | undefined;
  rho?: number | undefined;
  buyBreakEvenPoint?: number | undefined;
  buyToBep?: number | undefined;
  buyProfitProbability?: number | undefined;
  sellProfitProbability?: number | undefined;
}

export const ZeroDteContractItem: MessageType<ZeroDteContractItem> = {
  name: "Qot_GetOptionZeroDteContract.ZeroDteContractItem",
  wire: wire.ZeroDteContractItem,
  checked: [
    ["option", "required", Qot_Common.Security],
  ],
};

export interface C2S {
  owner: Qot_Common.Security;
  strikeDateTimestamp: bigint;
  chainInfo: Qot_GetOptionZeroDteScreener.OptionChainInfo;
  sortType?: number | undefined;
  isAsc?: boolean | undefined;
  filterList: Qot_OptionCommon.ZeroDteContractIndicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionZeroDteContract.C2S",
  wire: wire.C2S,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["strikeDateTimestamp", "required", "int64"],
    ["chainInfo", "required", Qot_GetOptionZeroDteScreener.OptionChainInfo],
    ["sortType", "optional", "int32"],
    ["isAsc", "optional", "bool"],
    ["filterList", "repeated", Qot_OptionCommon.ZeroDteContractIndicator],
  ],
};

export interface S2C {
  itemList: ZeroDteContractItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionZeroDteContract.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated", ZeroDteContractItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionZeroDteContract.Request",
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
  name: "Qot_GetOptionZeroDteContract.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the same-day options of one security. Qot_GetOptionZeroDteContract, protocol 3312. */
export const GetOptionZeroDteContract: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3312,
  name: "Qot_GetOptionZeroDteContract",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
