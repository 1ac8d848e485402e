// Generated from Qot_GetShareholdersHolderDetail.proto by tools/protoc-gen-opend. Do not edit.
import { readOwnershipDetailItem, writeC2S, readS2C } from "../../strict/qot/get-shareholders-holder-detail.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putString, putUint64, putInt64, putDouble } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-shareholders-holder-detail.ts";

/** @internal */
export function writeOwnershipDetailItem(w: Writer, m: Loose<types.OwnershipDetailItem>): void {
  putString(w, 10, "periodText", m.periodText);
  putUint64(w, 16, "holderId", m.holderId);
  putString(w, 26, "name", m.name);
  putInt64(w, 32, "holderQuantity", m.holderQuantity);
  putInt64(w, 40, "holderQuantityChange", m.holderQuantityChange);
  putDouble(w, 49, "holderPct", m.holderPct);
  putDouble(w, 57, "holderPctChange", m.holderPctChange);
  putUint64(w, 64, "holdingDate", m.holdingDate);
  putString(w, 74, "holdingDateStr", m.holdingDateStr);
  putDouble(w, 81, "closePrice", m.closePrice);
  putDouble(w, 89, "priceChangePct", m.priceChangePct);
  putString(w, 98, "sourceGroupName", m.sourceGroupName);
}

export const OwnershipDetailItem: MessageType<types.OwnershipDetailItem> = { name: "Qot_GetShareholdersHolderDetail.OwnershipDetailItem", read: readOwnershipDetailItem, write: writeOwnershipDetailItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let requestType: Qot_Common.HolderDetailType | (number & {}) | undefined;
  let nextKey: string | undefined;
  let num: number | undefined;
  let sortColumn: Qot_Common.SortField | (number & {}) | undefined;
  let sortType: Qot_Common.SortType | (number & {}) | undefined;
  let periodId: number | undefined;
  let holderId: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) requestType = int32(r);
    if (r.tag === 26) nextKey = string(r);
    if (r.tag === 32) num = int32(r);
    if (r.tag === 40) sortColumn = int32(r);
    if (r.tag === 48) sortType = int32(r);
    if (r.tag === 56) periodId = int32(r);
    if (r.tag === 64) holderId = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { security: security ?? lacks(r, "security"), requestType, nextKey, num, sortColumn, sortType, periodId, holderId });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetShareholdersHolderDetail.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putUint64(w, 8, "updateTime", m.updateTime);
  putString(w, 18, "updateTimeStr", m.updateTimeStr);
  putString(w, 26, "nextKey", m.nextKey);
  putMessages(w, 34, "itemList", m.itemList, writeOwnershipDetailItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetShareholdersHolderDetail.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetShareholdersHolderDetail.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetShareholdersHolderDetail.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the holders of a stock in detail, a page at a time. Qot_GetShareholdersHolderDetail, protocol 3239. */
export const GetShareholdersHolderDetail: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3239,
  name: "Qot_GetShareholdersHolderDetail",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
