// Generated from Qot_GetShareholdersHoldingChanges.proto by tools/protoc-gen-opend. Do not edit.
import { readOwnerListItem, writeC2S, readS2C } from "../../strict/qot/get-shareholders-holding-changes.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putString, putInt32, putInt64, putDouble, putUint64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-shareholders-holding-changes.ts";

/** @internal */
export function writeOwnerListItem(w: Writer, m: Loose<types.OwnerListItem>): void {
  putString(w, 10, "periodText", m.periodText);
  putString(w, 18, "name", m.name);
  putInt32(w, 24, "holderId", m.holderId);
  putInt64(w, 32, "shareChangeNum", m.shareChangeNum);
  putInt64(w, 40, "sharesChangePrice", m.sharesChangePrice);
  putDouble(w, 49, "holderPct", m.holderPct);
  putString(w, 58, "holderType", m.holderType);
  putInt32(w, 64, "holderTypeId", m.holderTypeId);
  putUint64(w, 72, "holdingDate", m.holdingDate);
  putString(w, 82, "holdingDateStr", m.holdingDateStr);
  putDouble(w, 89, "holderPctChange", m.holderPctChange);
  putInt64(w, 96, "holderQuantity", m.holderQuantity);
}

export const OwnerListItem: MessageType<types.OwnerListItem> = { name: "Qot_GetShareholdersHoldingChanges.OwnerListItem", read: readOwnerListItem, write: writeOwnerListItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let nextKey: string | undefined;
  let num: number | undefined;
  let sortType: Qot_Common.SortType | (number & {}) | undefined;
  let sortColumn: Qot_Common.SortField | (number & {}) | undefined;
  let filterType: Qot_Common.HoldingChangesFilterType | (number & {}) | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) nextKey = string(r);
    if (r.tag === 24) num = int32(r);
    if (r.tag === 32) sortType = int32(r);
    if (r.tag === 40) sortColumn = int32(r);
    if (r.tag === 48) filterType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { security: security ?? lacks(r, "security"), nextKey, num, sortType, sortColumn, filterType });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetShareholdersHoldingChanges.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "itemList", m.itemList, writeOwnerListItem);
  putString(w, 18, "nextKey", m.nextKey);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetShareholdersHoldingChanges.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetShareholdersHoldingChanges.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetShareholdersHoldingChanges.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the holders who raised or lowered their holding in a stock, a page at a time. Qot_GetShareholdersHoldingChanges, protocol 3238. */
export const GetShareholdersHoldingChanges: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3238,
  name: "Qot_GetShareholdersHoldingChanges",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
