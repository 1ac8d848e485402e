// Generated from Qot_GetCorporateActionsBuybacks.proto by tools/protoc-gen-opend. Do not edit.
import { readHKBuyBackItem, readABuyBackItem, writeC2S, readS2C } from "../../strict/qot/get-corporate-actions-buybacks.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putUint64, putString, putDouble, putInt64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-corporate-actions-buybacks.ts";

/** @internal */
export function writeHKBuyBackItem(w: Writer, m: Loose<types.HKBuyBackItem>): void {
  putUint64(w, 8, "publDate", m.publDate);
  putString(w, 18, "publDateStr", m.publDateStr);
  putUint64(w, 24, "endDate", m.endDate);
  putString(w, 34, "endDateStr", m.endDateStr);
  putDouble(w, 41, "buyBackMoney", m.buyBackMoney);
  putInt64(w, 48, "buyBackSum", m.buyBackSum);
  putDouble(w, 57, "percentage", m.percentage);
  putDouble(w, 65, "highPrice", m.highPrice);
  putDouble(w, 73, "lowPrice", m.lowPrice);
  putInt64(w, 80, "cumulativeSum", m.cumulativeSum);
  putDouble(w, 89, "cumulativePercentage", m.cumulativePercentage);
  putString(w, 98, "shareType", m.shareType);
}

export const HKBuyBackItem: MessageType<types.HKBuyBackItem> = { name: "Qot_GetCorporateActionsBuybacks.HKBuyBackItem", read: readHKBuyBackItem, write: writeHKBuyBackItem };

/** @internal */
export function writeABuyBackItem(w: Writer, m: Loose<types.ABuyBackItem>): void {
  putUint64(w, 8, "changeRegDate", m.changeRegDate);
  putString(w, 18, "changeRegDateStr", m.changeRegDateStr);
  putUint64(w, 24, "changeDate", m.changeDate);
  putString(w, 34, "changeDateStr", m.changeDateStr);
  putString(w, 42, "eventProceDesc", m.eventProceDesc);
  putUint64(w, 48, "advanceDate", m.advanceDate);
  putString(w, 58, "advanceDateStr", m.advanceDateStr);
  putUint64(w, 64, "meetPassDate", m.meetPassDate);
  putString(w, 74, "meetPassDateStr", m.meetPassDateStr);
  putUint64(w, 80, "startDate", m.startDate);
  putString(w, 90, "startDateStr", m.startDateStr);
  putUint64(w, 96, "endDate", m.endDate);
  putString(w, 106, "endDateStr", m.endDateStr);
  putUint64(w, 112, "payDate", m.payDate);
  putString(w, 122, "payDateStr", m.payDateStr);
  putString(w, 130, "seller", m.seller);
  putString(w, 138, "buyBackMode", m.buyBackMode);
  putString(w, 146, "shareType", m.shareType);
  putInt64(w, 152, "buyBackSum", m.buyBackSum);
  putDouble(w, 161, "buyBackMoney", m.buyBackMoney);
  putDouble(w, 169, "percentage", m.percentage);
  putDouble(w, 177, "valueFloor", m.valueFloor);
  putDouble(w, 185, "valueCeiling", m.valueCeiling);
  putDouble(w, 193, "priceFloor", m.priceFloor);
  putDouble(w, 201, "priceCeiling", m.priceCeiling);
  putDouble(w, 209, "volumeFloor", m.volumeFloor);
  putDouble(w, 217, "volumeCeiling", m.volumeCeiling);
}

export const ABuyBackItem: MessageType<types.ABuyBackItem> = { name: "Qot_GetCorporateActionsBuybacks.ABuyBackItem", read: readABuyBackItem, write: writeABuyBackItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let nextKey: string | undefined;
  let num: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) nextKey = string(r);
    if (r.tag === 24) num = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { security: security ?? lacks(r, "security"), nextKey, num });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetCorporateActionsBuybacks.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "hkBuyBackList", m.hkBuyBackList, writeHKBuyBackItem);
  putMessages(w, 18, "aBuyBackList", m.aBuyBackList, writeABuyBackItem);
  putString(w, 26, "nextKey", m.nextKey);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetCorporateActionsBuybacks.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetCorporateActionsBuybacks.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetCorporateActionsBuybacks.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the share buybacks of a company, a page at a time. Qot_GetCorporateActionsBuybacks, protocol 3235. */
export const GetCorporateActionsBuybacks: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3235,
  name: "Qot_GetCorporateActionsBuybacks",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
