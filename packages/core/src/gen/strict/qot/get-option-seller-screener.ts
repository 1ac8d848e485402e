// Generated from Qot_GetOptionSellerScreener.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionSellerScreener.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface SellerItem {
  option: Qot_Common.Security;
  name?: string | undefined;
  optionType?: number | undefined;
  strikePrice?: number | undefined;
  strikeTime?: string | undefined;
  strikeTimestamp?: number | undefined;
  leftDays?: number | undefined;
  optionPrice?: number | undefined;
  stockPrice?: number | undefined;
  premium?: number | undefined;
  otmDegree?: number | undefined;
  iv?: number | undefined;
  intervalReturn?: number | undefined;
  annualizedReturn?: number | undefined;
  itmProbability?: number | undefined;
  strikedIntervalReturn?: number | undefined;
  strikedAnnualizedReturn?: number | undefined;
  owner?: Qot_Common.Security | undefined;
}

export const SellerItem: MessageType<SellerItem> = {
  name: "Qot_GetOptionSellerScreener.SellerItem",
  wire: wire.SellerItem,
  checked: [
    ["option", "required", Qot_Common.Security],
    ["owner", "optional", Qot_Common.Security],
  ],
};

export interface C2S {
  optionMarket: number;
  sellerType: number;
  sortType?: number | undefined;
  isAsc?: boolean | undefined;
  filterList: Qot_OptionCommon.SellerIndicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionSellerScreener.C2S",
  wire: wire.C2S,
  checked: [
    ["optionMarket", "required", "int32"],
    ["sellerType", "required", "int32"],
    ["sortType", "optional", "int32"],
    ["isAsc", "optional", "bool"],
    ["filterList", "repeated", Qot_OptionCommon.SellerIndicator],
  ],
};

export interface S2C {
  itemList: SellerItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionSellerScreener.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated", SellerItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionSellerScreener.Request",
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
  name: "Qot_GetOptionSellerScreener.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for options that suit a seller. Qot_GetOptionSellerScreener, protocol 3314. */
export const GetOptionSellerScreener: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3314,
  name: "Qot_GetOptionSellerScreener",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
