// Generated from Qot_GetShareholdersOverview.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetShareholdersOverview.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One holder, or one kind of holder. */
export interface OwnershipStaticItem {
  /** The holder, or the kind of holder. */
  name?: string | undefined;
  /** Part of the company's shares that is held, in percent (23.37 means 23.37 %). */
  holderPct?: number | undefined;
  /** Id of the holder; 0 for a kind of holder. */
  holderId?: number | undefined;
}

export const OwnershipStaticItem: MessageType<OwnershipStaticItem> = {
  name: "Qot_GetShareholdersOverview.OwnershipStaticItem",
  wire: wire.OwnershipStaticItem,
};

/** Who holds the stock on one day. */
export interface OwnershipStaticInfo {
  /** Day of the count, in Unix seconds. */
  staticDate?: bigint | undefined;
  /** Day of the count, as `YYYY-MM-DD` in the market's own time zone. */
  staticDateStr?: string | undefined;
  /** The holders, or the kinds of holder. */
  itemList: OwnershipStaticItem[];
}

export const OwnershipStaticInfo: MessageType<OwnershipStaticInfo> = {
  name: "Qot_GetShareholdersOverview.OwnershipStaticInfo",
  wire: wire.OwnershipStaticInfo,
  checked: [
    ["itemList", "repeated"],
  ],
};

/** A reporting period that can be asked about. */
export interface HoldingPeriodItem {
  /** The reporting period, as text (`2025/Q3`). */
  periodText?: string | undefined;
  /** Id of the period; hand it back in the next request as it is. */
  periodId?: number | undefined;
}

export const HoldingPeriodItem: MessageType<HoldingPeriodItem> = {
  name: "Qot_GetShareholdersOverview.HoldingPeriodItem",
  wire: wire.HoldingPeriodItem,
};

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
  /** Id of the period; the latest when absent or 0. */
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
  /** The largest holders. */
  mainHolderInfoList: OwnershipStaticInfo[];
  /** The kinds of holder. */
  holderTypeInfoList: OwnershipStaticInfo[];
  /** The periods that can be asked about; only where the request had no `periodId`. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
