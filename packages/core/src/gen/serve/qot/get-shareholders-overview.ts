// Generated from Qot_GetShareholdersOverview.proto by tools/protoc-gen-opend. Do not edit.
import { readOwnershipStaticItem, readOwnershipStaticInfo, readHoldingPeriodItem, writeC2S, readS2C } from "../../strict/qot/get-shareholders-overview.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt32, putUint64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-shareholders-overview.ts";

/** @internal */
export function writeOwnershipStaticItem(w: Writer, m: Loose<types.OwnershipStaticItem>): void {
  putString(w, 10, "name", m.name);
  putDouble(w, 17, "holderPct", m.holderPct);
  putInt32(w, 24, "holderId", m.holderId);
}

export const OwnershipStaticItem: MessageType<types.OwnershipStaticItem> = { name: "Qot_GetShareholdersOverview.OwnershipStaticItem", read: readOwnershipStaticItem, write: writeOwnershipStaticItem };

/** @internal */
export function writeOwnershipStaticInfo(w: Writer, m: Loose<types.OwnershipStaticInfo>): void {
  putUint64(w, 8, "staticDate", m.staticDate);
  putString(w, 18, "staticDateStr", m.staticDateStr);
  putMessages(w, 34, "itemList", m.itemList, writeOwnershipStaticItem);
}

export const OwnershipStaticInfo: MessageType<types.OwnershipStaticInfo> = { name: "Qot_GetShareholdersOverview.OwnershipStaticInfo", read: readOwnershipStaticInfo, write: writeOwnershipStaticInfo };

/** @internal */
export function writeHoldingPeriodItem(w: Writer, m: Loose<types.HoldingPeriodItem>): void {
  putString(w, 10, "periodText", m.periodText);
  putInt32(w, 16, "periodId", m.periodId);
}

export const HoldingPeriodItem: MessageType<types.HoldingPeriodItem> = { name: "Qot_GetShareholdersOverview.HoldingPeriodItem", read: readHoldingPeriodItem, write: writeHoldingPeriodItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let periodId: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 24) periodId = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { security: security ?? lacks(r, "security"), periodId });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetShareholdersOverview.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "mainHolderInfoList", m.mainHolderInfoList, writeOwnershipStaticInfo);
  putMessages(w, 18, "holderTypeInfoList", m.holderTypeInfoList, writeOwnershipStaticInfo);
  putMessages(w, 26, "holdingPeriodList", m.holdingPeriodList, writeHoldingPeriodItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetShareholdersOverview.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetShareholdersOverview.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetShareholdersOverview.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a stock's main holders and kinds of holders. Qot_GetShareholdersOverview, protocol 3237. */
export const GetShareholdersOverview: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3237,
  name: "Qot_GetShareholdersOverview",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
