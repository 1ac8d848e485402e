// Generated from Qot_GetInstitutionHoldingChange.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetInstitutionHoldingChange.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { HoldingChangeType, SortField, SortDir } from "../../wire/Qot_GetInstitutionHoldingChange.ts";
export { HoldingChangeType, SortField, SortDir } from "../../wire/Qot_GetInstitutionHoldingChange.ts";

export interface C2S {
  market: number;
  institutionId: number;
  changeType?: number | undefined;
  sortField?: number | undefined;
  sortDir?: number | undefined;
  count?: number | undefined;
  page?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetInstitutionHoldingChange.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["institutionId", "required", "int32"],
    ["changeType", "optional", "int32"],
    ["sortField", "optional", "int32"],
    ["sortDir", "optional", "int32"],
    ["count", "optional", "int32"],
    ["page", "optional", "string"],
  ],
};

export interface HoldingChangeItem {
  security: Qot_Common.Security;
  name?: string | undefined;
  portfolioPct?: number | undefined;
  changeShares?: bigint | undefined;
  changePct?: number | undefined;
  holdingDate?: string | undefined;
  source?: string | undefined;
}

export const HoldingChangeItem: MessageType<HoldingChangeItem> = {
  name: "Qot_GetInstitutionHoldingChange.HoldingChangeItem",
  wire: wire.HoldingChangeItem,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  dataList: HoldingChangeItem[];
  allCount?: number | undefined;
  nextPage?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetInstitutionHoldingChange.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated", HoldingChangeItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetInstitutionHoldingChange.Request",
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
  name: "Qot_GetInstitutionHoldingChange.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for changes in an institutional investor's holdings, a page at a time. Qot_GetInstitutionHoldingChange, protocol 3421. */
export const GetInstitutionHoldingChange: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3421,
  name: "Qot_GetInstitutionHoldingChange",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
