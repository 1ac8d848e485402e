// Generated from Qot_GetShareholdersInstitutional.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetShareholdersInstitutional.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface InstitutionHolderItem {
  periodText?: string | undefined;
  institutionQuantity?: bigint | undefined;
  institutionQuantityChange?: bigint | undefined;
  holderQuantity?: bigint | undefined;
  holderQuantityChange?: bigint | undefined;
  holderPct?: number | undefined;
  holderPctChange?: number | undefined;
}

export const InstitutionHolderItem: MessageType<InstitutionHolderItem> = {
  name: "Qot_GetShareholdersInstitutional.InstitutionHolderItem",
  wire: wire.InstitutionHolderItem,
};

export interface C2S {
  security: Qot_Common.Security;
  nextKey?: string | undefined;
  num?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetShareholdersInstitutional.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["nextKey", "optional", "string"],
    ["num", "optional", "int32"],
  ],
};

export interface S2C {
  updateTime?: bigint | undefined;
  updateTimeStr?: string | undefined;
  nextKey?: string | undefined;
  itemList: InstitutionHolderItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetShareholdersInstitutional.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated"],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetShareholdersInstitutional.Request",
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
  name: "Qot_GetShareholdersInstitutional.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the institutional holdings in a stock, a page at a time. Qot_GetShareholdersInstitutional, protocol 3240. */
export const GetShareholdersInstitutional: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3240,
  name: "Qot_GetShareholdersInstitutional",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
