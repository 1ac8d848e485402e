// Generated from Qot_GetShareholdersOverview.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetShareholdersOverview.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface OwnershipStaticItem {
  name?: string | undefined;
  holderPct?: number | undefined;
  holderId?: number | undefined;
}

export const OwnershipStaticItem: MessageType<OwnershipStaticItem> = {
  name: "Qot_GetShareholdersOverview.OwnershipStaticItem",
  wire: wire.OwnershipStaticItem,
};

export interface OwnershipStaticInfo {
  staticDate?: bigint | undefined;
  staticDateStr?: string | undefined;
  itemList: OwnershipStaticItem[];
}

export const OwnershipStaticInfo: MessageType<OwnershipStaticInfo> = {
  name: "Qot_GetShareholdersOverview.OwnershipStaticInfo",
  wire: wire.OwnershipStaticInfo,
  checked: [
    ["itemList", "repeated"],
  ],
};

export interface HoldingPeriodItem {
  periodText?: string | undefined;
  periodId?: number | undefined;
}

export const HoldingPeriodItem: MessageType<HoldingPeriodItem> = {
  name: "Qot_GetShareholdersOverview.HoldingPeriodItem",
  wire: wire.HoldingPeriodItem,
};

export interface C2S {
  security: Qot_Common.Security;
  periodId?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetShareholdersOverview.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["periodId", "optional", "int32"],
  ],
};

export interface S2C {
  mainHolderInfoList: OwnershipStaticInfo[];
  holderTypeInfoList: OwnershipStaticInfo[];
  holdingPeriodList: HoldingPeriodItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetShareholdersOverview.S2C",
  wire: wire.S2C,
  checked: [
    ["mainHolderInfoList", "repeated", OwnershipStaticInfo],
    ["holderTypeInfoList", "repeated", OwnershipStaticInfo],
    ["holdingPeriodList", "repeated"],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetShareholdersOverview.Request",
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
  name: "Qot_GetShareholdersOverview.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a stock's main holders and kinds of holders. Qot_GetShareholdersOverview, protocol 3237. */
export const GetShareholdersOverview: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3237,
  name: "Qot_GetShareholdersOverview",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
